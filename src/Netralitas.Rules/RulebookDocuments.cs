using System;
using System.Collections.Generic;
using Netralitas.Rules.Documents;
using Netralitas.Rules.Text;

namespace Netralitas.Rules;

/// <summary>A rulebook as documents to read and print: matrices, and pages for rules, provisions, sanctions, calendars and sources. Thread-safe.</summary>
public static class RulebookDocuments
{
    /// <summary>
    /// Writes the rulebook as pages that link to each other. Provisions are cited in Indonesian drafting form in every language.
    /// </summary>
    /// <param name="rulebook">The rulebook. Of <see cref="Rulebook.Default"/>, the tests and real cases are read at the first call.</param>
    /// <param name="day">
    /// The day that the first page's matrix, the pages of rules and the mark on timelines are for. What is in force on other days is
    /// written, too, whichever day is given.
    /// </param>
    /// <param name="language">The language; Indonesian when left out.</param>
    /// <returns>
    /// The pages, the first page <c>index.md</c> first, each path once. The same rulebook, day and language give the same pages, byte
    /// for byte, wherever the files were read from.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rulebook"/> is null.</exception>
    public static IReadOnlyList<RulebookDocument> ToDocuments(this Rulebook rulebook, DateOnly day, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return DocumentWriter.Write(new Book(rulebook.Index, rulebook.Trials, rulebook.Stamp, day, language));
    }
}
