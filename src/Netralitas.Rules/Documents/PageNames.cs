using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Netralitas.Rules.Documents;

/// <summary>Names that stand safely in paths and addresses on every system, each given once.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names things by their ids. Ids that would get the same name are told apart by a number.</summary>
    public PageNames(IEnumerable<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var name = Plain(id);
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
            }

            _names.TryAdd(id, free);
        }
    }

    public string this[string id] => _names[id];

    private static string Plain(string id)
    {
        var letters = id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-').ToArray();
        var name = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "x" : name;
    }
}

/// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    /// <summary>Gives each heading its anchor.</summary>
    /// <param name="headings">The page's headings, in their order, from its title on.</param>
    public Anchors(IEnumerable<string> headings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var plain = Plain(heading);
            var free = plain;
            for (var number = 1; !taken.Add(free); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
            }

            _anchors.TryAdd(heading, free);
        }
    }

    public string this[string heading] => _anchors[heading];

    private static string Plain(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');
}
