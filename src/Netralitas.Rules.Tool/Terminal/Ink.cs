namespace Netralitas.Rules.Tool.Terminal;

/// <summary>What a piece of text is to its reader. Which colour that gets is the screen's affair.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>What may be passed over.</summary>
    Faint,

    /// <summary>All is well.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,

    /// <summary>A name that can be looked up, such as an id or a place.</summary>
    Name,
}
