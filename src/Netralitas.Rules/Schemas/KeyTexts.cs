using System.Collections.Generic;
using Netralitas.Rules.Binding;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Schemas;

/// <summary>
/// What each key of the table of keys means, for editors to show. Apart from that table because loading rules does not need it.
/// A key that means the same in every file is here once; the others stand with their shapes.
/// </summary>
internal static partial class KeyTexts
{
    private static readonly Dictionary<string, LocalizedText> Everywhere = new()
    {
        ["id"] = new("Nama tetap; berkas lain merujuk dengan nama ini.", "The lasting name; other files refer by it."),
        ["judul"] = new("Judul: satu teks, atau dua bahasa dengan id dan en.", "The title: one text, or two languages with id and en."),
        ["berlaku"] = new("Masa berlaku, kedua ujungnya termasuk.", "When it is in force, both ends inclusive."),
        ["bila"] = new("Syarat: semua yang tertulis harus terpenuhi.", "The condition: all that is written must hold."),
        ["isi"] = new("Isinya: satu teks, atau dua bahasa dengan id dan en.", "What it says: one text, or two languages with id and en."),
        ["sumber"] = new("Dari mana ini diketahui, dan seberapa kuat.", "Where this is known from, and how well."),
        ["dasar"] = new("Ketentuan yang menjadi dasarnya; satu entri satu norma.", "The provisions it rests on; one entry is one norm."),
        ["dasar_hukum"] = new("Ketentuan yang harus disebut temuan.", "The provisions that the finding must cite."),
        ["catatan"] = new("Keterangan yang ditampilkan bersama setiap temuan yang bersangkutan.", "Remarks shown with every finding concerned."),
        ["jenis"] = new("Jenis pelanggaran, dan dengan itu jalurnya.", "The kind of violation, and with it the track."),
        ["tindakan"] = new("Perbuatan yang diuraikan; ditumpangkan pada uraian bersama, kunci demi kunci.", "The described action; laid over the shared one, key by key."),
        ["putusan"] = new("Putusan atas seluruh uraian.", "The verdict on the whole."),
        ["tanya"] = new("Fakta yang harus ada di antara pertanyaan.", "Facts that must be among the questions."),
        ["kebolehan"] = new("Id kebolehan yang harus ditampilkan.", "Ids of permissions that must be shown."),
        ["tanpa_dasar_hukum"] = new("Ketentuan yang tidak boleh disebut temuan.", "Provisions that the finding must not cite."),
        ["prosedur"] = new("Id langkah prosedur yang harus ditampilkan.", "Ids of procedural steps that must be shown."),
        ["harap"] = new("Yang diharapkan; sekurangnya satu kunci.", "What is expected; at least one key."),
    };

    /// <summary>What a key of a shape means; null when nobody has written it down, which a test forbids.</summary>
    public static LocalizedText? Of(ObjectShape shape, string key) =>
        OfShapes.TryGetValue((shape, key), out var own) ? own : Everywhere.GetValueOrDefault(key);

    /// <summary>The keys of <see cref="Everywhere"/> and of single shapes, for the test that none of them is left over.</summary>
    internal static IEnumerable<string> Shared => Everywhere.Keys;

    internal static IEnumerable<(ObjectShape Shape, string Key)> Own => OfShapes.Keys;
}
