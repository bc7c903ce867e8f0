using System;
using System.Linq;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Syntax;

/// <summary>Says in a lawyer's words what the parser says in words about scanners and tokens.</summary>
internal static class SyntaxErrorWords
{
    private static readonly LocalizedText MisplacedColon = new("':' tidak diizinkan di sini. Apit teks yang memuat ': ' dengan tanda kutip, atau periksa indentasi.", "':' is not allowed here. Put text that holds ': ' in quotes, or check the indentation.");

    private static readonly LocalizedText OpenQuote = new("Tanda kutip penutup tidak ditemukan.", "The closing quote is missing.");

    private static readonly LocalizedText BadEscape = new("Urutan '\\' ini tidak dikenal. Pakailah tanda kutip tunggal bila '\\' dimaksudkan apa adanya.", "This '\\' sequence is not known. Use single quotes where '\\' is meant as it stands.");

    private static readonly (string Part, LocalizedText Words)[] Known =
    [
        ("found invalid mapping", MisplacedColon),
        ("Mapping values are not allowed", MisplacedColon),
        ("could not find expected ':'", new("':' sesudah kunci tidak ditemukan.", "The ':' after the key is missing.")),
        ("did not find expected key", new("Di sini seharusnya ada kunci. Periksa indentasi dan tanda kutip.", "A key is expected here. Check the indentation and the quotes.")),
        ("did not find expected '-' indicator", new("Di sini seharusnya ada butir daftar ('- '). Periksa indentasi.", "An item of the list ('- ') is expected here. Check the indentation.")),
        ("Block sequence entries are not allowed", new("Butir daftar ('- ') tidak diizinkan di sini. Mulailah pada baris baru.", "An item of a list ('- ') is not allowed here. Start a new line.")),
        ("did not find expected ',' or ']'", new("',' atau ']' tidak ditemukan.", "A ',' or ']' is missing.")),
        ("did not find expected ',' or '}'", new("',' atau '}' tidak ditemukan.", "A ',' or '}' is missing.")),
        ("in a flow collection", new("Kurung penutup tidak ditemukan.", "The closing bracket is missing.")),
        ("unexpected end of stream", OpenQuote),
        ("unexpected document indicator", OpenQuote),
        ("cannot start any token", new("Karakter ini tidak dapat mengawali nilai. Apit nilai dengan tanda kutip.", "This character cannot start a value. Put the value in quotes.")),
        ("unknown escape character", BadEscape),
        ("expected hexadecimal number", BadEscape),
        ("invalid Unicode", BadEscape),
        ("wrong indentation", new("Tanda kutip penutup tidak ditemukan, atau baris lanjutannya kurang menjorok.", "The closing quote is missing, or the lines after it are not indented enough.")),
        ("expected node content", new("Di sini seharusnya ada nilai.", "A value is expected here.")),
        ("expected <document", new("Ada isi sesudah akhir dokumen.", "There is content after the end of the document.")),
        ("Mapping keys are not allowed", new("'? ' di sini punya arti khusus. Apit teksnya dengan tanda kutip.", "'? ' has a meaning of its own here. Put the text in quotes.")),
        ("scanning an anchor or alias", new("'&' dan '*' di awal nilai punya arti khusus. Apit nilai dengan tanda kutip.", "'&' and '*' have a meaning of their own at the start of a value. Put the value in quotes.")),
    ];

    // The parser speaks English alone, so its own words come last, as what they are.
    private static readonly LocalizedText Rare = new("Susunan YAML di sini tidak dapat dipahami. Periksa indentasi dan tanda kutip. (Pengurai: {0})", "The YAML cannot be understood here. Check the indentation and the quotes. (Parser: {0})");

    /// <summary>The words for a message of the parser; with the message itself when it is a rare one.</summary>
    public static LocalizedText For(string message) =>
        Known.FirstOrDefault(known => message.Contains(known.Part, StringComparison.OrdinalIgnoreCase)).Words ?? Rare.Fill(message);
}
