using System.Collections.Generic;
using Netralitas.Rules.Text;

namespace Netralitas.Rules.Packs;

/// <summary>The first line of a pack: what the rulebook is, and every file with its digest.</summary>
/// <param name="Library">The version of the library that wrote the pack.</param>
/// <param name="Base">The embedded rules that these build on; null for a rulebook that stands alone.</param>
/// <param name="Files">In ordinal order of their paths.</param>
internal sealed record PackManifest(LocalizedText Name, string Version, string Digest, string Library, PackBase? Base, IReadOnlyList<PackEntry> Files);

/// <summary>The embedded rules that a packed rulebook builds on. They are not in the pack.</summary>
internal sealed record PackBase(LocalizedText Name, string Version, string Digest);

/// <summary>A file of a pack.</summary>
/// <param name="Path">Its path below the rules folder.</param>
/// <param name="Bytes">How long its text is in UTF-8.</param>
/// <param name="Digest">The digest of its text in UTF-8.</param>
internal sealed record PackEntry(string Path, int Bytes, string Digest);

/// <summary>The last line of a pack.</summary>
/// <param name="Digest">The digest of the first line.</param>
/// <param name="Signature">Null in a pack that is not signed.</param>
internal sealed record PackClosing(string Digest, PackSignature? Signature);

/// <summary>A signature over the first line.</summary>
/// <param name="Key">The id of the key it was made with.</param>
/// <param name="Value">Two numbers in DER, as X9.62 has it.</param>
internal sealed record PackSignature(string Key, byte[] Value);
