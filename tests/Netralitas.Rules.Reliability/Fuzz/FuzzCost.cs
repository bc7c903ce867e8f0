namespace Netralitas.Rules.Reliability.Fuzz;

/// <summary>What reading one input took.</summary>
/// <param name="Milliseconds">The time until it was accepted or refused.</param>
/// <param name="Slowness">How many times the seed's own, in proportion to their sizes when it grew; 0 when it is too short to be measured.</param>
/// <param name="Allocated">Bytes allocated, whether they were kept or not.</param>
/// <param name="BytesPerByte">What was allocated beyond <see cref="FreeBytes"/> and the seed's own, for each byte of the input.</param>
internal sealed record FuzzCost(double Milliseconds, double Slowness, long Allocated, double BytesPerByte)
{
    /// <summary>What any input may allocate.</summary>
    public const long FreeBytes = 16 * 1024 * 1024;

    /// <summary>How many bytes more each byte of an input may make the library allocate.</summary>
    public const double MostBytesPerByte = 10_000;

    /// <summary>An input may take so many times as long as its seed, or this long, whichever is more.</summary>
    public const double MostTimes = 100;

    public const double FreeMilliseconds = 1_000;

    public const double MostMilliseconds = 5_000;
}
