using System.Linq;

namespace Netralitas.Rules.Pictures;

/// <summary>Draws a network of questions and outcomes.</summary>
internal static class NetworkPicture
{
    private const double Centre = NetworkLayout.BoxLeft + (NetworkLayout.BoxWidth / 2);
    private const int LettersOfLabel = (int)(NetworkLayout.LabelWidth / SvgCanvas.LetterWidth);
    private const string Ink = "#3e4c59";

    public static string Write(DecisionNetwork network)
    {
        var canvas = new SvgCanvas();
        var layout = new NetworkLayout(network);
        for (var i = 0; i < network.Boxes.Count; i++)
        {
            DrawSideWays(canvas, layout, i);
        }

        for (var i = 0; i < network.Boxes.Count; i++)
        {
            DrawBox(canvas, layout, i);
            DrawStraight(canvas, layout, i);
        }

        return canvas.Finish(layout.Width, layout.Height, network.Title);
    }

    private static void DrawBox(SvgCanvas canvas, NetworkLayout layout, int box)
    {
        var (fill, stroke) = Colours(layout.Network.Boxes[box].Tone);
        var corner = layout.Network.Boxes[box].Tone == NetworkTone.Question ? 3 : 12;
        canvas.Box(NetworkLayout.BoxLeft, layout.Tops[box], NetworkLayout.BoxWidth, layout.Heights[box], fill, stroke, corner);
        foreach (var (line, number) in layout.Lines[box].Select((line, number) => (line, number)))
        {
            canvas.Text(NetworkLayout.BoxLeft + 8, layout.Tops[box] + 19 + (number * NetworkLayout.LineHeight), line, isBold: layout.Network.Boxes[box].Tone != NetworkTone.Question);
        }
    }

    private static void DrawStraight(SvgCanvas canvas, NetworkLayout layout, int box)
    {
        if (layout.Straight(box) is { } way)
        {
            var (from, to) = (layout.Tops[box] + layout.Heights[box], layout.Tops[box + 1]);
            canvas.Line(Ink, 1.5, (Centre, from), (Centre, to - 6));
            canvas.Shape(Ink, (Centre - 5, to - 8), (Centre + 5, to - 8), (Centre, to));
            canvas.Text(Centre + 8, from + 20, SvgCanvas.Cut(way.Label, LettersOfLabel), 11, Ink, hint: way.Whole);
        }
    }

    private static void DrawSideWays(SvgCanvas canvas, NetworkLayout layout, int box)
    {
        foreach (var (way, number) in layout.SideWays(box).Select((way, number) => (way, number)))
        {
            var (port, lane, entry) = (layout.PortAt(box, number), layout.LaneAt(way.Target), layout.EntryAt(way.Target));
            var colour = Colours(layout.Network.Boxes[way.Target].Tone).Stroke;
            canvas.Line(colour, 1.2, (NetworkLayout.BoxRight, port), (lane, port), (lane, entry), (NetworkLayout.BoxRight + 6, entry));
            canvas.Shape(colour, (NetworkLayout.BoxRight + 8, entry - 5), (NetworkLayout.BoxRight + 8, entry + 5), (NetworkLayout.BoxRight, entry));
            canvas.Dot(lane, port, colour);
            canvas.Text(NetworkLayout.BoxRight + 8, port - 4, SvgCanvas.Cut(way.Label, LettersOfLabel), 11, Ink, hint: way.Whole);
        }
    }

    private static (string Fill, string Stroke) Colours(NetworkTone tone) => tone switch
    {
        NetworkTone.Question => ("#eef3f8", "#486581"),
        NetworkTone.Broken => ("#fbe3e1", "#b3261e"),
        NetworkTone.Lifted => ("#fff3d6", "#a06a00"),
        _ => ("#e8f3ea", "#4b7f52"),
    };
}
