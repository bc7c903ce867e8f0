namespace Netralitas.Rules.Batching;

/// <summary>Who does the work.</summary>
/// <param name="Count">How many at a time, at most; at least 1.</param>
/// <param name="ChunkSize">How many items each takes at once; at least 1.</param>
internal readonly record struct Workers(int Count, int ChunkSize);
