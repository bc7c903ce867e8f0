using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using FluentAssertions;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Findings;
using Xunit;

namespace Netralitas.Rules.Tests.Actions.Codes;

/// <summary>The well-known values of the typed action, and the codes one brings oneself.</summary>
public sealed class CodeValuesTests
{
    private static readonly IReadOnlyList<ActionLeaf> Coded = [.. ActionLeaf.All.Where(leaf => leaf.CodeType is not null)];

    public static IEnumerable<object[]> Paths() => Coded.Select(leaf => new object[] { leaf.Path });

    public static IEnumerable<object[]> Types() => CodeTypes.All.Select(type => new object[] { Named(type.Name) });

    [Fact]
    public void Properties_ThatTakeCodes_AreOneForEachType() =>
        Coded.Select(leaf => leaf.CodeType!.Name).Should().BeEquivalentTo(CodeTypes.All.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Paths))]
    public void WellKnownValues_OfAProperty_AreTheCodesOfItsFact(string path)
    {
        var leaf = Leaf(path);
        var codes = Rulebook.Default.Vocabulary.Find(leaf.Key)!.Codes.Select(code => code.Code);

        WellKnown(leaf).Select(value => value.ToString()).Should().Equal(codes);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void ToFactSet_OfAWellKnownValue_HasItsCode(string path)
    {
        var leaf = Leaf(path);
        foreach (var value in WellKnown(leaf))
        {
            var action = leaf.WithValues(value);

            action.ToFactSet().Values.Should().ContainSingle().Which.Should().Match<KeyValuePair<string, FactValue>>(
                fact => fact.Key == leaf.Key && fact.Value.Codes.SequenceEqual(new[] { value.ToString()! }));
            new ActionEvaluator(Rulebook.Default).Invoking(evaluator => evaluator.Evaluate(action)).Should().NotThrow();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Conversions_OfAType_AreToAndFromStringsOnly(Type type)
    {
        var conversions = type.GetMethods().Where(method => method.Name is "op_Implicit" or "op_Explicit").Select(method => (method.GetParameters()[0].ParameterType, method.ReturnType));

        conversions.Should().BeEquivalentTo([(typeof(string), type), (type, typeof(string))]);
        FluentActions.Invoking(() => Expression.Convert(Expression.Parameter(type), Types().Select(other => (Type)other[0]).First(other => other != type)))
            .Should().Throw<InvalidOperationException>("C# has no conversion from one type of codes to another either");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_OfAType_IsByCode(Type type)
    {
        var (one, same, other) = (Make(type, "a"), Make(type, "a"), Make(type, "A"));

        one.Should().Be(same).And.NotBe(other);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.ToString().Should().Be("a");
        CodeTypes.All.Select(known => Make(Named(known.Name), "a")).Count(value => value.Equals(one)).Should().Be(1, "codes of other types are other values");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Convert_OfNoCode_IsNothingOrRefused(Type type)
    {
        var convert = type.GetMethod("op_Implicit", [typeof(string)])!;

        convert.Invoke(null, [null]).Should().BeNull();
        type.GetMethod("op_Implicit", [type])!.Invoke(null, [null]).Should().BeNull();
        foreach (var blank in new[] { "", " " })
        {
            convert.Invoking(method => method.Invoke(null, [blank])).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>();
        }
    }

    [Fact]
    public void Convert_FromAndToStrings_IsNotWritten()
    {
        string? undescribed = null;
        string[] read = ["suka", "kode_sendiri"];
        var actor = new Actor { Status = "pns" };
        var action = new AsnAction { Acts = [Acts.Like, "kode_sendiri"], Area = undescribed, Election = Election.Pemilu2024, Actor = actor };
        string code = Acts.Like;

        code.Should().Be("suka");
        action.Acts.Should().Equal(new AsnAction { Acts = [.. read] }.Acts);
        action.Area.Should().BeNull();
        (actor.Status == "pns" && "pns" == actor.Status && actor.Status == ActorStatus.Pns && actor.Status != "cpns").Should().BeTrue();
        (actor == new Actor { Status = ActorStatus.Pns }).Should().BeTrue();
        FactSet.Empty.With("perbuatan", Acts.Like).With("pelaku.status", ActorStatus.Pns).ToString().Should().Be("pelaku.status: pns, perbuatan: suka");
        FactSet.Empty.With("perbuatan", Acts.Like, "kode_sendiri").ToString().Should().Be("perbuatan: [suka, kode_sendiri]");
    }

    [Fact]
    public void Compare_InAnExpressionTree_IsByCode()
    {
        Expression<Func<AsnAction, bool>> isPns = action => action.Actor.Status == "pns";
        Expression<Func<AsnAction, bool>> isOwn = action => action.Acts.Any(act => act == "kode_sendiri");
        var described = new AsnAction { Actor = new Actor { Status = ActorStatus.Pns }, Acts = ["kode_sendiri"] };

        isPns.Compile()(described).Should().BeTrue();
        isPns.Compile()(new AsnAction()).Should().BeFalse();
        isOwn.Compile()(described).Should().BeTrue();
    }

    [Fact]
    public void Evaluate_OfAnOwnCode_IsByTheRulebookThatHasIt()
    {
        var files = BaseRules.Files();
        Replace(files, "kosakata.yaml", "- { kode: bagikan, nama: Membagikan }", "- { kode: bagikan, nama: Membagikan }\n      - { kode: joget, nama: Berjoget }");
        Replace(files, "pelanggaran/uu-1/suka.yaml", "perbuatan: suka", "perbuatan: joget");
        var own = BaseRules.Load(files).RulebookOrThrow();
        var action = new AsnAction
        {
            Date = new DateOnly(2024, 1, 20),
            Actor = new Actor { Status = ActorStatus.Pns },
            Acts = [Acts.Like, "joget"],
            Target = new Target { Status = TargetStatus.Candidate },
        };

        new ActionEvaluator(own).Evaluate(action).Verdict.Should().Be(Verdict.Violation);
        new ActionEvaluator(own).Evaluate(action with { Acts = [Acts.Like] }).Verdict.Should().NotBe(Verdict.Violation);
        new ActionEvaluator(Rulebook.Default).Invoking(evaluator => evaluator.Evaluate(action)).Should().Throw<ArgumentException>().WithMessage("*'joget'*");
    }

    private static void Replace(SortedDictionary<string, byte[]> files, string file, string old, string by)
    {
        var text = Encoding.UTF8.GetString(files[file]);
        text.Should().Contain(old);
        files[file] = Encoding.UTF8.GetBytes(text.Replace(old, by, StringComparison.Ordinal));
    }

    private static ActionLeaf Leaf(string path) => Coded.Single(leaf => leaf.Path == path);

    private static List<object> WellKnown(ActionLeaf leaf)
    {
        var holder = Named(CodeTypes.All.Single(type => type.Name == leaf.CodeType!.Name).Holder);
        return [.. holder.GetProperties(BindingFlags.Public | BindingFlags.Static).OrderBy(property => property.MetadataToken).Select(property => property.GetValue(null)!)];
    }

    private static Type Named(string name) => typeof(AsnAction).Assembly.GetType($"{typeof(AsnAction).Namespace}.{name}", throwOnError: true)!;

    private static object Make(Type type, string code) => Activator.CreateInstance(type, code)!;
}
