using System;
using FluentAssertions;
using Netralitas.Rules.Tests.Syntax;
using Xunit;

namespace Netralitas.Rules.Tests.Binding;

/// <summary>Values on both sides of what is taken, put in place of one in the rulebook that has one of everything.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 1", "")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 10000", "")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 0", "NTR2015(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 10001", "NTR2015(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: -1", "NTR2015(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: +1", "NTR2015(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 1.0", "NTR2015(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: [10]", "NTR2003(2,9)")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 1 hari_kerja", "")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 10000 tahun", "")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 0 hari", "NTR2005(8,8)")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 10001 hari", "NTR2005(8,8)")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 7", "NTR2005(8,8)")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: 7 hari lagi", "NTR2005(8,8)")]
    [InlineData("prosedur/panggilan.yaml", "batas: 7 hari_kerja", "batas: tujuh hari", "NTR2005(8,8)")]
    [InlineData("prosedur/panggilan.yaml", "tingkat: [disiplin.berat]", "tingkat: disiplin.berat", "")]
    [InlineData("prosedur/panggilan.yaml", "tingkat: [disiplin.berat]", "tingkat: []", "NTR2007(3,36)")]
    [InlineData("prosedur/panggilan.yaml", "{ mulai: 2020-01-01 }", "{ mulai: 2020-01-01, sampai: 2020-01-01 }", "")]
    [InlineData("prosedur/panggilan.yaml", "{ mulai: 2020-01-01 }", "{ mulai: 2020-01-01, sampai: 2019-12-31 }", "NTR4001(4,31)")]
    [InlineData("prosedur/panggilan.yaml", "{ mulai: 2020-01-01 }", "{ mulai: 2020-01-01, mulai_paling_lambat: 2020-01-01 }", "NTR2009(4,1)")]
    [InlineData("prosedur/panggilan.yaml", "{ mulai: 2020-01-01 }", "2020-01-01", "NTR2003(4,10)")]
    [InlineData("prosedur/panggilan.yaml", "urutan: 10", "urutan: 10\nbila: perbuatan", "NTR2003(3,7)")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "{ uu-1: Pasal 1 }", "Pasal 1", "NTR2003(10,16)")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "{ uu-1: Pasal 1 }", "{ uu-1: [Pasal 1] }", "NTR2003(10,24)")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "penetapan - 6 bulan", "penetapan - 0 hari", "")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "penetapan - 6 bulan", "2020-13-01", "NTR2004(9,21)")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "penetapan - 6 bulan", "[2020-01-01]", "NTR2003(9,21)")]
    [InlineData("pelanggaran/uu-1/umum.yaml", ", sampai: pelantikan", "", "")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "{ mulai: penetapan - 6 bulan, sampai: pelantikan }", "{ sampai: pelantikan }", "")]
    [InlineData("pelanggaran/uu-1/umum.yaml", "{ mulai: penetapan - 6 bulan, sampai: pelantikan }", "{}", "NTR2007(9,3)")]
    public void Load_OfAValueInPlaceOfAnother_TakesItOrTellsOfIt(string file, string value, string other, string told)
    {
        Inputs.Places(BaseRules.Load(OneOfEverything.Changed((file, value, other))).Diagnostics).Should().Equal(told.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
