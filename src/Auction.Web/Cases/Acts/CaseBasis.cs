using System.Security.Cryptography;
using System.Text;
using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Cases.Acts;

/// <summary>What a form was drawn from, carried along with it. If somebody changed one of its fields meanwhile, the form is not taken until the person has seen it.</summary>
internal static class CaseBasis
{
    private const string Name = "basis";
    private const int HashChars = 12;

    /// <summary>The field that carries it.</summary>
    public static ActField Of(IReadOnlyList<ActField> fields) =>
        new(Name, ActFieldKind.Hidden, new(Name, Name)) { Initial = Text(fields), IsRequired = false, Max = 4000 };

    /// <summary>Adds a finding for each field somebody changed since the form was drawn, and takes the present state as the new basis.</summary>
    public static void Check(ActForm form, IReadOnlyList<ActField> fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        var seen = form[Name].Split(';').ToHashSet(StringComparer.Ordinal);
        var changed = fields.Where(field => IsCompared(field) && !seen.Contains(Text(field))).ToList();
        foreach (var field in changed)
        {
            form.Findings.Add(new(field.Name, Naming(field)));
        }

        form.Put(Name, Text(fields));
    }

    private static BilingualText Naming(ActField field)
    {
        var choice = field.Choices.FirstOrDefault(choice => string.Equals(choice.Value, field.Initial, StringComparison.Ordinal))?.Label;
        var words = field.Initial.Length == 0 ? CaseActTexts.ChangedToNothing : CaseActTexts.ChangedTo;
        return new(words.With(field.Label.Zh, choice?.Zh ?? field.Initial).Zh, words.With(field.Label.En, choice?.En ?? field.Initial).En);
    }

    private static bool IsCompared(ActField field) => field.Kind is not (ActFieldKind.Hidden or ActFieldKind.Rows or ActFieldKind.File or ActFieldKind.Record);

    private static string Text(IReadOnlyList<ActField> fields) => string.Join(';', fields.Where(IsCompared).Select(Text));

    private static string Text(ActField field) => $"{field.Name}={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(field.Initial)))[..HashChars]}";
}
