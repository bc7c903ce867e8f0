using System.Collections.Generic;
using System.Linq;

namespace Netralitas.Rules.Pictures;

/// <summary>
/// Where the boxes of a network stand: one below the other, so that nothing can overlap. The way to the next box goes straight
/// down; each other target has a lane to the right, into which all ways to it run.
/// </summary>
internal sealed class NetworkLayout
{
    public const double BoxLeft = 12;
    public const double BoxWidth = 300;
    public const double BoxRight = BoxLeft + BoxWidth;
    public const double LabelWidth = 300;
    public const double LineHeight = 16;
    private const double Slot = 20;
    private const double LaneGap = 14;
    private const double Gap = 14;
    private const double GapWithArrow = 36;
    private const int LettersInBox = 40;

    private readonly Dictionary<int, int> _lanes = [];

    public NetworkLayout(DecisionNetwork network)
    {
        Network = network;
        var boxes = network.Boxes;
        var sideways = Enumerable.Range(0, boxes.Count).SelectMany(i => SideWays(i)).Select(way => way.Target).ToHashSet();
        Lines = [.. boxes.Select(box => TextWrap.Lines(box.Text, LettersInBox))];
        var top = BoxLeft;
        for (var i = 0; i < boxes.Count; i++)
        {
            var slots = SideWays(i).Count() + (sideways.Contains(i) ? 1 : 0);
            Tops.Add(top);
            Heights.Add(System.Math.Max((Lines[i].Count * LineHeight) + 14, (slots * Slot) + 8));
            FirstPort.Add(top + 16 + (sideways.Contains(i) ? Slot : 0));
            top += Heights[i] + (Straight(i) is null ? Gap : GapWithArrow);
        }

        Height = top + 4;
        Place(sideways);
    }

    public DecisionNetwork Network { get; }

    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    public List<double> Tops { get; } = [];

    public List<double> Heights { get; } = [];

    /// <summary>For each box, the height at which its first way to the side leaves.</summary>
    public List<double> FirstPort { get; } = [];

    public double Height { get; }

    public double Width => BoxRight + LabelWidth + (LaneGap * (_lanes.Values.DefaultIfEmpty(0).Max() + 2));

    /// <summary>The way that goes straight down to the next box, or null.</summary>
    public NetworkWay? Straight(int box) => Network.Boxes[box].Ways.FirstOrDefault(way => way.Target == box + 1);

    public IEnumerable<NetworkWay> SideWays(int box) => Network.Boxes[box].Ways.Where(way => way.Target != box + 1);

    public double PortAt(int box, int way) => FirstPort[box] + (way * Slot);

    /// <summary>The height at which ways from the side come in.</summary>
    public double EntryAt(int box) => Tops[box] + 16;

    public double LaneAt(int target) => BoxRight + LabelWidth + (LaneGap * (_lanes[target] + 1));

    // A lane is free again below the box it led to.
    private void Place(HashSet<int> targets)
    {
        var freeFrom = new List<double>();
        var first = Enumerable.Range(0, Network.Boxes.Count)
            .SelectMany(box => SideWays(box).Select((way, number) => (way.Target, Y: PortAt(box, number))))
            .ToLookup(pair => pair.Target, pair => pair.Y);
        foreach (var target in targets.OrderBy(target => first[target].Min()).ThenBy(target => target))
        {
            var lane = freeFrom.FindIndex(free => free < first[target].Min());
            if (lane < 0)
            {
                lane = freeFrom.Count;
                freeFrom.Add(0);
            }

            freeFrom[lane] = EntryAt(target);
            _lanes[target] = lane;
        }
    }
}
