namespace Netralitas.Rules.Records;

/// <summary>The keys of a decision record in JSON.</summary>
internal static class RecordKeys
{
    public const string Hash = "hash";
    public const string Record = "record";

    public const string Action = "action";
    public const string Finding = "finding";
    public const string Format = "format";
    public const string Holidays = "holidays";
    public const string Language = "language";
    public const string Library = "library";
    public const string Previous = "previous";
    public const string Reference = "reference";
    public const string Rulebook = "rulebook";
    public const string Time = "time";

    public const string Facts = "facts";
    public const string MaskingKey = "maskingKey";

    public const string Digest = "digest";
    public const string Version = "version";

    public const string From = "from";
    public const string Masked = "masked";
    public const string Text = "text";
    public const string Until = "until";
}
