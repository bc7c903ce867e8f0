using System;
using System.Collections.Generic;
using System.Linq;
using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>One kind of rule file: where such files stand and which keys they have.</summary>
/// <param name="Place">The file, the folder, or how the names of such files end: a name of <see cref="RuleFiles"/>.</param>
/// <param name="Shape">The keys of the whole file.</param>
internal sealed record RuleFileKind(string Place, ObjectShape Shape)
{
    /// <summary>Every kind there is, tests first: they stand beside rules, and their names end differently.</summary>
    public static readonly IReadOnlyList<RuleFileKind> All =
    [
        new(RuleFiles.TestSuffix, RuleFileShapes.TestFile),
        new(RuleFiles.Manifest, RuleFileShapes.Manifest),
        new(RuleFiles.Vocabulary, RuleFileShapes.VocabularyFile),
        new(RuleFiles.Sources, RuleFileShapes.SourceFile),
        new(RuleFiles.Instruments, RuleFileShapes.Instrument),
        new(RuleFiles.Regimes, RuleFileShapes.SanctionRegime),
        new(RuleFiles.Calendars, RuleFileShapes.Calendar),
        new(RuleFiles.Rules, RuleFileShapes.Rule),
        new(RuleFiles.Permissions, RuleFileShapes.Permission),
        new(RuleFiles.Steps, RuleFileShapes.Step),
        new(RuleFiles.Policies, RuleFileShapes.Policy),
        new(RuleFiles.Practices, RuleFileShapes.Practice),
        new(RuleFiles.Cases, RuleFileShapes.Case),
        new(RuleFiles.Acceptances, RuleFileShapes.Acceptance),
    ];

    /// <summary>The kind a file is of by its path below the rules folder; null when it is none of them.</summary>
    public static RuleFileKind? Of(string path) =>
        // ".yml" and ".YAML" are read so that they can be refused: a rule that is left out silently would be worse.
        !path.EndsWith(RuleFiles.Suffix, StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or "..") ? null
        : path.EndsWith(RuleFiles.TestSuffix, StringComparison.Ordinal) ? All[0]
        : All.FirstOrDefault(kind => kind.Place == path.Split('/')[0]);
}
