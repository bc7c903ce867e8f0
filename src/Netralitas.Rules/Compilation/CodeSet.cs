using System;
using System.Collections.Generic;
using System.Numerics;

namespace Netralitas.Rules.Compilation;

/// <summary>A set of a fact's codes, one bit each by their order in the vocabulary. Immutable.</summary>
internal readonly struct CodeSet
{
    /// <summary>How many codes a word holds.</summary>
    public const int WordSize = 64;

    private readonly ulong[] _words;

    private CodeSet(ulong[] words) => _words = words;

    /// <summary>The bits, code 0 lowest.</summary>
    public ReadOnlySpan<ulong> Words => _words;

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

    /// <summary>How many words the bits of this many codes take.</summary>
    public static int WordsFor(int codes) => (codes + WordSize - 1) / WordSize;

    public static CodeSet Of(ReadOnlySpan<ulong> words) => new(words.ToArray());

    public static CodeSet Of(int size, IEnumerable<int> codes)
    {
        var words = new ulong[WordsFor(size)];
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

    public CodeSet Union(CodeSet other) => With(other, static (own, others) => own | others);

    public CodeSet Intersect(CodeSet other) => With(other, static (own, others) => own & others);

    public CodeSet Except(CodeSet other) => With(other, static (own, others) => own & ~others);

    public bool Contains(int code) => (_words[code / WordSize] >> (code % WordSize) & 1) != 0;

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

    private CodeSet With(CodeSet other, Func<ulong, ulong, ulong> word)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = word(_words[i], other._words[i]);
        }

        return new CodeSet(words);
    }
}

/// <summary>Goes over the codes of a set without making anything.</summary>
internal ref struct CodeBits(ReadOnlySpan<ulong> words)
{
    private readonly ReadOnlySpan<ulong> _words = words;
    private int _at = -1;
    private ulong _left;

    public readonly int Current => (_at * CodeSet.WordSize) + BitOperations.TrailingZeroCount(_left);

    public readonly CodeBits GetEnumerator() => this;

    public bool MoveNext()
    {
        _left &= _left - 1;
        while (_left == 0)
        {
            if (++_at >= _words.Length)
            {
                return false;
            }

            _left = _words[_at];
        }

        return true;
    }
}
