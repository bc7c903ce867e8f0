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
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");

app.MapPost("/assessments", Assess)
    .WithSummary("Evaluates a described action by the rules on neutrality.")
    .WithDescription("The body is an action in JSON, by the keys of the vocabulary. What it leaves out is unknown. The answer is in the language of ?lang= or Accept-Language, in Indonesian unless English is asked for.")
    .Accepts<Dictionary<string, object>>("application/json")
    .Produces<Dictionary<string, object>>(StatusCodes.Status200OK, "application/json")
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
    .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
    .WithMetadata(new RequestSizeLimitAttribute(64 * 1024));

app.Run();

static async Task<IResult> Assess(HttpRequest request, IActionEvaluator evaluator, string? lang)
{
    var language = LanguageOf(request, lang);
    using var body = new MemoryStream();
    try
    {
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
    }
    catch (BadHttpRequestException error)
    {
        return Results.Problem(statusCode: error.StatusCode, title: error.Message);
    }

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
    var wanted = request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is not 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value!)
        .Prepend(lang ?? "")
        .Select(name => name.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(name => name is "id" or "en");
    return wanted == "en" ? Language.English : Language.Indonesian;
}
