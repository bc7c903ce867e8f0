using System;
using System.Globalization;
using System.Runtime.Versioning;
using Netralitas.Rules;
using Netralitas.Rules.Findings;

// Arguments: culture, threads, seed of the order of files, folder of actions. The time zone comes from the environment.
var culture = CultureInfo.GetCultureInfo(args[0]);
CultureInfo.CurrentCulture = culture;
CultureInfo.CurrentUICulture = culture;
CultureInfo.DefaultThreadCurrentCulture = culture;
CultureInfo.DefaultThreadCurrentUICulture = culture;

// What this process is: so that whoever compares knows that it was in the surroundings that were asked for.
var framework = (TargetFrameworkAttribute)Attribute.GetCustomAttribute(typeof(Rulebook).Assembly, typeof(TargetFrameworkAttribute))!;
Console.Error.WriteLine($"{framework.FrameworkName} {culture.Name} {culture.TextInfo.ToLower('I')} {TimeZoneInfo.Local.GetUtcOffset(new DateTime(2024, 1, 20, 0, 0, 0, DateTimeKind.Utc))}");

foreach (var (name, hash) in new Answers(int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture), args[3]).All())
{
    Console.Out.Write($"{name} {hash}\n");
}
