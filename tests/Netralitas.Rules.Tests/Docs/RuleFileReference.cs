using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Model;
using Netralitas.Rules.Schemas;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Tests.Docs;

/// <summary>Writes docs/rule-file-reference.md and docs/acuan-berkas-aturan.md: each mapping of the rule files as a table of its keys.</summary>
internal sealed class RuleFileReference
{
    // Tests are the first kind because of how their names end; here they follow what they test.
    private static readonly IReadOnlyList<RuleFileKind> Kinds = [.. RuleFileKind.All.Skip(1), RuleFileKind.All[0]];

    private static readonly IReadOnlyList<ObjectShape> Shared =
    [
        .. Kinds.SelectMany(kind => Within(kind.Shape).Distinct()).GroupBy(shape => shape).Where(uses => uses.Count() > 1).Select(uses => uses.Key),
        RuleFileShapes.TwoLanguages,
        RuleFileShapes.Validity,
    ];

    private readonly StringBuilder _page = new();
    private readonly Language _language;
    private readonly JsonNode _definitions;

    private RuleFileReference(Rulebook rulebook, Language language)
    {
        _language = language;
        _definitions = JsonNode.Parse(RuleSchemas.Write(rulebook, language).Single(file => file.Path == "umum.schema.json").Content)!["definitions"]!;
    }

    public static string Write(Rulebook rulebook, Language language) => new RuleFileReference(rulebook, language).Write();

    /// <summary>A mapping and all below it.</summary>
    private static IEnumerable<ObjectShape> Within(ObjectShape shape) => shape.Keys.Select(key => key.Of).OfType<ObjectShape>().SelectMany(Within).Prepend(shape);

    private string Write()
    {
        Paragraph(In(KeyPageTexts.Introduction));
        Heading(2, KeyPageTexts.Files);
        Table(KeyPageTexts.FilesHead, Kinds.Select(kind => $"| `{PathOf(kind)}` | {Link(kind.Shape)} |"));
        foreach (var kind in Kinds)
        {
            Heading(2, kind.Shape.Name);
            Paragraph(In(KeyPageTexts.File.Fill(PathOf(kind))));
            WriteKeys(kind.Shape);
            foreach (var shape in Within(kind.Shape).Skip(1).Distinct().Except(Shared))
            {
                Heading(3, shape.Name);
                WriteKeys(shape);
            }
        }

        Heading(2, KeyPageTexts.Shared);
        foreach (var shape in Shared)
        {
            Heading(3, shape.Name);
            WriteKeys(shape);
        }

        WriteValues();
        return _page.ToString().TrimEnd('\n') + "\n";
    }

    private static string PathOf(RuleFileKind kind) =>
        kind.Place == RuleFiles.TestSuffix ? $"{RuleFiles.Rules}/**/*{kind.Place}"
        : kind.Place.EndsWith(RuleFiles.Suffix, StringComparison.Ordinal) ? kind.Place
        : $"{kind.Place}/**/*{RuleFiles.Suffix}";

    private void WriteKeys(ObjectShape shape)
    {
        Table(KeyPageTexts.KeysHead, shape.Keys.Select(key => $"| `{key.Name}` | {(key.Required ? In(KeyPageTexts.Yes) : "")} | {ValueOf(key)} | {Cell(In(KeyTexts.Of(shape, key.Name)!))} |"));
        var remarks = shape.Keys.Where(key => key.Needs is not null).Select(key => KeyPageTexts.Needs.Fill(key.Name, key.Needs!)).ToList();
        if (shape.ExactlyOne is var (one, other))
        {
            remarks.Insert(0, KeyPageTexts.ExactlyOne.Fill(one, other));
        }
        else if (!shape.Keys.Any(key => key.Required))
        {
            remarks.Add(KeyPageTexts.AtLeastOne);
        }

        if (remarks.Count > 0)
        {
            Paragraph(string.Join(' ', remarks.Select(In)));
        }
    }

    private void WriteValues()
    {
        Heading(2, KeyPageTexts.Values);
        (LocalizedText Name, JsonObject Schema)[] forms =
        [
            (KeyPageTexts.Text, Scalars.Text(_language)),
            (KeyPageTexts.Number, Scalars.Number(_language)),
            (KeyPageTexts.Day, Scalars.Day(_language)),
            (KeyPageTexts.Quantity, Scalars.Quantity(_language)),
            (KeyPageTexts.Id, Scalars.Id(_language)),
            (KeyPageTexts.Citation, Scalars.Citation(_language)),
        ];
        Table(KeyPageTexts.ValuesHead, forms.Select(form => $"| {In(form.Name)} | {form.Schema["patternErrorMessage"]} |"));

        Heading(3, KeyPageTexts.Condition);
        Paragraph(In(KeyPageTexts.ConditionText.Fill(AnchorOf(KeyPageTexts.ComputedDay))));
        var condition = _definitions[Definitions.Condition]!["properties"]!;
        Table(KeyPageTexts.KeyMeaningHead, new[] { ConditionBinder.All, ConditionBinder.Any, ConditionBinder.Not, FactKeys.Date }
            .Select(key => $"| `{key}` | {condition[key]!["description"]}{(key == FactKeys.Date ? " " + Link(RuleFileShapes.Days) : "")} |"));
        Heading(4, RuleFileShapes.Days.Name);
        WriteKeys(RuleFileShapes.Days);

        Heading(3, KeyPageTexts.ComputedDay);
        Paragraph(In(KeyPageTexts.ComputedDayText));
        var days = _definitions[Definitions.TestAction]!["properties"]![FactKeys.Date]!["anyOf"]![0]!;
        Table(KeyPageTexts.DayMeaningHead, Texts(days["enum"]!).Zip(Texts(days["enumDescriptions"]!), (day, text) => $"| `{day}` | {text} |"));

        Heading(3, KeyPageTexts.Norms);
        Paragraph(In(KeyPageTexts.NormsText.Fill(AnchorOf(RuleFileShapes.Instrument.Name))));
        Heading(3, KeyPageTexts.Action);
        Paragraph(In(KeyPageTexts.ActionText.Fill(AnchorOf(KeyPageTexts.ComputedDay))));
        foreach (var codes in Kinds.SelectMany(kind => Within(kind.Shape)).Concat(Shared).SelectMany(shape => shape.Keys).Select(key => key.Codes).OfType<IEnumerable<string>>().Distinct())
        {
            Heading(3, KeyPageTexts.Codes.Fill(In(KeyPageTexts.CodeLists[codes])));
            Table(KeyPageTexts.CodesHead, codes.Zip(CodeTexts.Of(codes), (code, text) => $"| `{code}` | {Cell(In(text))} |"));
        }
    }

    private string ValueOf(Key key) => key.Shape switch
    {
        ValueShape.Text => In(KeyPageTexts.Text),
        ValueShape.Localized => Localized(),
        ValueShape.LocalizedTexts => In(KeyPageTexts.ListOf.Fill(Localized())),
        ValueShape.Number => Form(KeyPageTexts.Number),
        ValueShape.Day => Form(KeyPageTexts.Day),
        ValueShape.DayBound => $"{Form(KeyPageTexts.Day)}, {Link(KeyPageTexts.ComputedDay)}",
        ValueShape.Flag => In(KeyPageTexts.Flag),
        ValueShape.Quantity => Form(KeyPageTexts.Quantity),
        ValueShape.Code => CodeIn(key.Codes!),
        ValueShape.Name => NameOf(key.Kind),
        ValueShape.Names => In(KeyPageTexts.OneOrList.Fill(NameOf(key.Kind))),
        ValueShape.NameToCode => In(KeyPageTexts.RulesToOutcomes.Fill(AnchorOf(RuleFileShapes.Rule.Name), In(KeyPageTexts.CodeLists[key.Codes!]), AnchorOf(KeyPageTexts.Codes.Fill(In(KeyPageTexts.CodeLists[key.Codes!]))))),
        ValueShape.Validity => Link(RuleFileShapes.Validity),
        ValueShape.Condition => Link(KeyPageTexts.Condition),
        ValueShape.Norms => Link(KeyPageTexts.Norms),
        ValueShape.Facts => Link(KeyPageTexts.Action),
        ValueShape.FactTable => In(KeyPageTexts.TableOfActions.Fill(AnchorOf(KeyPageTexts.Action))),
        ValueShape.NamedFacts => In(KeyPageTexts.NamedActions.Fill(AnchorOf(KeyPageTexts.Action))),
        ValueShape.Mapping => Link(key.Of!),
        ValueShape.Mappings => In(KeyPageTexts.ListOf.Fill(Link(key.Of!))),
        _ => throw new NotSupportedException($"The reference does not know how to tell {key.Shape}."),
    };

    private string NameOf(NameKind kind) => kind switch
    {
        NameKind.Local => In(KeyPageTexts.LocalName),
        NameKind.Id => Form(KeyPageTexts.Id),
        NameKind.Citation => Form(KeyPageTexts.Citation),
        _ => In(KeyPageTexts.Names[kind].Name.Fill(AnchorOf(KeyPageTexts.Names[kind].Home.Name))),
    };

    private string CodeIn(IEnumerable<string> codes)
    {
        var name = In(KeyPageTexts.CodeLists[codes]);
        return In(KeyPageTexts.OneCode.Fill(name, AnchorOf(KeyPageTexts.Codes.Fill(name))));
    }

    private string Localized() => In(KeyPageTexts.Localized.Fill(In(RuleFileShapes.TwoLanguages.Name), AnchorOf(RuleFileShapes.TwoLanguages.Name)));

    private string Form(LocalizedText name) => $"[{In(name)}]({AnchorOf(KeyPageTexts.Values)})";

    private string Link(ObjectShape shape) => Link(shape.Name);

    private string Link(LocalizedText heading) => $"[{In(heading).ToLowerInvariant()}]({AnchorOf(heading)})";

    private string AnchorOf(LocalizedText heading) =>
        "#" + string.Concat(In(heading).ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-')).Replace(' ', '-');

    private void Heading(int level, LocalizedText text)
    {
        var heading = In(text);
        Paragraph($"{new string('#', level)} {char.ToUpperInvariant(heading[0])}{heading[1..]}");
    }

    private void Table(LocalizedText head, IEnumerable<string> rows)
    {
        var first = In(head);
        Paragraph(string.Join('\n', [first, string.Concat(Enumerable.Repeat("|---", first.Count(character => character == '|') - 1)) + "|", .. rows]));
    }

    private void Paragraph(string text) => _page.Append(text.ReplaceLineEndings("\n")).Append("\n\n");

    private string In(LocalizedText text) => text.In(_language);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(item => (string)item!);
}
