using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Diagnostics;
using Netralitas.Rules.Findings;
using Netralitas.Rules.Hosting;
using Netralitas.Rules.Records;
using Netralitas.Rules.Text;

namespace DocsSnippets;

// snippet: desk
public sealed class ComplaintsDesk(IActionEvaluator evaluator)
{
    public string Judge(AsnAction action)
    {
        Assessment assessment = evaluator.Evaluate(action);
        return $"{assessment.Verdict}: {assessment.Reason.English}";
    }
}
// endsnippet

/// <summary>The C# of docs/hosting.md. A test holds the two together, and others run it.</summary>
public static class HostingSnippets
{
    public static IServiceCollection Register(IServiceCollection services)
    {
        // snippet: register
        services.AddNetralitasRules();
        services.AddSingleton<ComplaintsDesk>();
        // endsnippet
        return services;
    }

    public static IServiceCollection Folder(IServiceCollection services)
    {
        // snippet: folder
        services.AddNetralitasRules(options =>
        {
            options.Folder = "rules";
            options.QuietPeriod = TimeSpan.FromSeconds(2);
            options.Holidays.Add(new DateOnly(2024, 2, 14));
        });
        // endsnippet
        return services;
    }

    public static IServiceCollection Configured(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: configuration
        services.AddNetralitasRules(configuration.GetSection("NetralitasRules"));
        // endsnippet
        return services;
    }

    public static IServiceCollection Files(IServiceCollection services, IEnumerable<(string Path, string Text)> rows)
    {
        // snippet: files
        services.AddNetralitasRules(options => options.UseFiles(rows.Select(row => new SourceText(row.Path, row.Text))));
        // endsnippet
        return services;
    }

    public static IServiceCollection Pack(IServiceCollection services)
    {
        // snippet: pack
        services.AddNetralitasRules(options =>
        {
            options.Pack = "rules.rulepack";
            options.TrustedKeys.Add("rules-public.pem");
        });
        // endsnippet
        return services;
    }

    public static string Snapshot(IActionEvaluator evaluator, Stream body)
    {
        // snippet: snapshot
        IActionEvaluator rules = evaluator.Snapshot();
        ActionReadResult read = ActionReader.ReadStream(body, rules.Current.Rulebook.Vocabulary);
        string answer = read.Facts is { } facts
            ? rules.Evaluate(facts).ToJson()
            : DiagnosticWriter.ToText(read.Diagnostics, Language.Indonesian);
        // endsnippet
        return answer;
    }

    public static IServiceCollection Log(IServiceCollection services)
    {
        // snippet: log
        services.AddSingleton(_ => DecisionLog.Open("decisions.jsonl").LogOrThrow());
        // endsnippet
        return services;
    }

    public static DecisionRecord Record(IActionEvaluator evaluator, DecisionLog log, AsnAction action, string report)
    {
        // snippet: record
        DecisionRecorder recorder = new(evaluator.Current);
        DecisionRecord record = log.Append(recorder.Record(action, DateTimeOffset.UtcNow, report));
        // endsnippet
        return record;
    }

    public static IDisposable Monitor(IRulebookMonitor monitor, TextWriter Console)
    {
        // snippet: monitor
        IDisposable listening = ChangeToken.OnChange(monitor.GetReloadToken, () =>
        {
            RulebookStatus status = monitor.Status;
            Console.WriteLine(status.IsRejected ? $"rejected; {status.Version} stays" : $"{status.Version} is in use");
        });
        // endsnippet
        return listening;
    }

    public static IServiceCollection Health(IServiceCollection services)
    {
        // snippet: health
        services.AddHealthChecks().AddNetralitasRules();
        // endsnippet
        return services;
    }
}
