using System.Collections.Generic;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Documents;

/// <summary>Writes remarks with what they depend on and where they come from.</summary>
internal static class RemarkList
{
    public static void Write(Page page, IReadOnlyList<Remark> remarks, int depth = 0)
    {
        foreach (var remark in remarks)
        {
            page.Item(page.Say(remark.Content), depth);
            if (remark.When is { } when)
            {
                page.Item($"{page.Say(PageTexts.Conditions)}:", depth + 1);
                ConditionList.Write(page, when, depth + 2);
            }

            page.Item(page.Pair(PageTexts.Source, page.Source(remark.Source)), depth + 1);
        }
    }
}
