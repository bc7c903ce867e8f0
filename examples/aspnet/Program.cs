using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Netralitas.Rules;
using Netralitas.Rules.Actions;
using Netralitas.Rules.Hosting;
using Netralitas.Rules.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddNetralitasRules(builder.Configuration.GetSection("NetralitasRules"));
builder.Services.AddHealthChecks().AddNetralitasRules();
builder.Services.AddOpenApi();

var app = builder.Build();
app.MapOpenApi();
app.MapHealthChecks("/health");

app.MapPost("/assessments", Assess)
    .WithSummary("Evaluates a described action by the rules on neutrality.")
    .WithDescription("The body is an action in JSON, by the keys of the vocabulary. What it leaves out is unknown. The answer is in the language of ?lang= or Accept-Language, in Indonesian unless English is asked for.")
    .Accepts<Dictionary<string, object>>("application/json")
    .Produces<Dictionary<string, object>>(StatusCodes.Status200OK, "application/json")
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .WithMetadata(new RequestSizeLimitAttribute(64 * 1024));

app.Run();

static async Task<IResult> Assess(HttpRequest request, IActionEvaluator evaluator, string? lang)
{
    var language = LanguageOf(request, lang);
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
    body.Position = 0;

    // Reading and evaluating must be by the same rulebook; another may be loaded at any moment.
    var rules = evaluator.Snapshot();
    var read = ActionReader.ReadStream(body, rules.Current.Rulebook.Vocabulary, "body");
    if (read.Facts is not { } facts)
    {
        return Results.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            title: language == Language.English ? "The action cannot be read." : "Tindakan tidak dapat dibaca.",
            extensions: new Dictionary<string, object?>
            {
                ["diagnostics"] = read.Diagnostics.Select(diagnostic => new
                {
                    diagnostic.Id,
                    Message = diagnostic.Message.In(language),
                    diagnostic.Span.Line,
                    diagnostic.Span.Column,
                    diagnostic.Suggestion,
                }),
            });
    }

    request.HttpContext.Response.Headers.ContentLanguage = language == Language.English ? "en" : "id";
    return Results.Text(rules.Evaluate(facts).ToJson(language), "application/json");
}

static Language LanguageOf(HttpRequest request, string? lang)
{
    var accepted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value!);
    var wanted = accepted.Prepend(lang ?? "").FirstOrDefault(name => name.StartsWith("id", StringComparison.OrdinalIgnoreCase) || name.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    return wanted?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Indonesian;
}
