using Netralitas.Rules.Model;

namespace Netralitas.Rules.Binding;

/// <summary>Binds <c>prosedur/**/*.yaml</c>.</summary>
internal static class StepBinder
{
    public static ProcedureStep Bind(MappingReader reader)
    {
        var scope = reader.Mapping("untuk");
        return new ProcedureStep(
            reader.Id("id"),
            reader.Number("urutan"),
            scope.Code<ViolationKind>("jenis") ?? default,
            scope.Names("tingkat"),
            reader.RequiredValidity("berlaku"),
            reader.Condition("bila"),
            reader.OptionalName("menggantikan"),
            reader.RequiredLocalized("judul"),
            reader.RequiredLocalized("isi"),
            reader.Localized("oleh"),
            reader.Quantity("batas"),
            reader.Code<DeadlineStart>("batas_sejak"),
            reader.Norms("dasar"),
            reader.Source(),
            reader.KeySpan("id"));
    }
}
