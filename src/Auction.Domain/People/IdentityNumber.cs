using System.Globalization;

namespace Auction.Domain.People;

/// <summary>Number of a citizen's identity card: region, birthday, serial, check sign (GB 11643, rule ID-1). Never shown whole.</summary>
public sealed record IdentityNumber
{
    /// <summary>Places of a number.</summary>
    public const int Length = 18;

    private const string CheckSigns = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private IdentityNumber(string text, DateOnly birthday) => (Text, Birthday) = (text, birthday);

    /// <summary>Eighteen places, the last maybe X.</summary>
    public string Text { get; }

    /// <summary>The day of birth it tells.</summary>
    public DateOnly Birthday { get; }

    /// <summary>What may be shown: the first three and the last four places.</summary>
    public string Masked => $"{Text[..3]}***********{Text[^4..]}";

    /// <summary>Full years of age on a day: from the birthday on.</summary>
    public int AgeOn(DateOnly day) => day.Year - Birthday.Year - (Birthday.AddYears(day.Year - Birthday.Year) > day ? 1 : 0);

    /// <summary>Reads a number as typed: spaces are dropped, a small x is taken.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">Court day; nobody is born after it.</param>
    /// <param name="fault">What is wrong; null when it was read.</param>
    public static IdentityNumber? Read(string? text, DateOnly today, out IdentityFault? fault)
    {
        var plain = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        fault = FaultOf(plain);
        var birthday = default(DateOnly);
        if (fault is null && (!DateOnly.TryParseExact(plain.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birthday) || birthday.Year < 1900 || birthday > today))
        {
            fault = IdentityFault.Birthday;
        }

        if (fault is null && plain[^1] != CheckSign(plain))
        {
            fault = IdentityFault.CheckDigit;
        }

        return fault is null ? new(plain, birthday) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Masked;

    private static IdentityFault? FaultOf(string plain) => plain switch
    {
        "" => IdentityFault.Missing,
        { Length: not Length } => IdentityFault.Length,
        _ when plain[0] == '0' || !plain[..^1].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(plain[^1]) || plain[^1] == 'X') => IdentityFault.Sign,
        _ => null,
    };

    private static char CheckSign(string plain) => CheckSigns[Weights.Select((weight, place) => weight * (plain[place] - '0')).Sum() % 11];
}
