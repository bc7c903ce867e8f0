using System;

namespace Netralitas.Rules.Compilation;

/// <summary>A diagram grows beyond its limits; caught where it was asked for.</summary>
internal sealed class DiagramTooLargeException : Exception;
