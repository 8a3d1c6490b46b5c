using System.Text;

namespace Auction.Domain.People;

/// <summary>The name of a person or company in one spelling, so that the same name is found again.</summary>
public sealed record PersonName
{
    /// <summary>Longest name, in characters.</summary>
    public const int LengthMax = 60;

    private const char MiddleDot = '·';

    private PersonName(string text) => Text = text;

    /// <summary>In one spelling: composed, single spaces, one kind of middle dot and bracket.</summary>
    public string Text { get; }

    /// <summary>What may be shown of a person's name: the first character.</summary>
    public string Masked => Text[..1] + "**";

    /// <summary>Reads the name of a person: letters, spaces and middle dots.</summary>
    public static PersonName? ReadPerson(string? text, out IdentityFault? fault) => Read(text, sign => sign is MiddleDot or ' ' or '-' or '\'', out fault);

    /// <summary>Reads the name of a company: letters, digits, brackets and the like.</summary>
    public static PersonName? ReadCompany(string? text, out IdentityFault? fault) =>
        Read(text, sign => char.IsAsciiDigit(sign) || sign is MiddleDot or ' ' or '-' or '\'' or '（' or '）' or '&' or '.' or ',' or '、', out fault);

    /// <inheritdoc/>
    public override string ToString() => Masked;

    private static PersonName? Read(string? text, Func<char, bool> alsoTaken, out IdentityFault? fault)
    {
        var plain = OneSpelling(text ?? "");
        fault = plain.Length == 0 ? IdentityFault.Missing
            : plain.Length is 1 or > LengthMax || !plain.All(sign => char.IsLetter(sign) || alsoTaken(sign)) || !char.IsLetterOrDigit(plain[0]) ? IdentityFault.Name
            : null;
        return fault is null ? new(plain) : null;
    }

    private static string OneSpelling(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var sign in text.Trim().Normalize(NormalizationForm.FormC))
        {
            var one = sign switch
            {
                '•' or '・' or '‧' or '∙' => MiddleDot,
                '(' => '（',
                ')' => '）',
                '\u3000' or '\t' or '\u00a0' => ' ',
                _ => sign,
            };
            if (one != ' ' || (name.Length > 0 && name[^1] != ' '))
            {
                name.Append(one);
            }
        }

        return name.ToString();
    }
}
