using System;
using System.Collections.Generic;
using System.Numerics;

namespace Netralitas.Rules.Compilation;

/// <summary>A set of a fact's codes, one bit each by their order in the vocabulary. Immutable.</summary>
internal readonly struct CodeSet
{
    private const int WordSize = 64;

    private readonly ulong[] _words;

    private CodeSet(ulong[] words) => _words = words;

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public static CodeSet Of(int size, IEnumerable<int> codes)
    {
        var words = new ulong[(size + WordSize - 1) / WordSize];
        foreach (var code in codes)
        {
            words[code / WordSize] |= 1UL << (code % WordSize);
        }

        return new CodeSet(words);
    }

    public bool Overlaps(CodeSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSubsetOf(CodeSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public CodeSet Union(CodeSet other)
    {
        var words = (ulong[])_words.Clone();
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other._words[i];
        }

        return new CodeSet(words);
    }

    public IEnumerable<int> Codes()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i * WordSize) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
