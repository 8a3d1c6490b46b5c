namespace Auction.Domain.People;

/// <summary>Unified social credit code of a company or another body (GB 32100, rule ID-2). It is public.</summary>
public sealed record CreditCode
{
    /// <summary>Places of a code.</summary>
    public const int Length = 18;

    // Without I, O, S, V and Z, which are taken for digits or each other.
    private const string Signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string text) => Text = text;

    /// <summary>Eighteen places.</summary>
    public string Text { get; }

    /// <summary>Reads a code as typed: spaces are dropped, small letters are taken.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="fault">What is wrong; null when it was read.</param>
    public static CreditCode? Read(string? text, out IdentityFault? fault)
    {
        var plain = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        fault = plain switch
        {
            "" => IdentityFault.Missing,
            { Length: not Length } => IdentityFault.Length,
            _ when !plain.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) || !plain[2..8].All(char.IsAsciiDigit) => IdentityFault.Sign,
            _ when plain[^1] != CheckSign(plain) => IdentityFault.CheckDigit,
            _ => null,
        };
        return fault is null ? new(plain) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static char CheckSign(string plain) =>
        Signs[(31 - (Weights.Select((weight, place) => weight * Signs.IndexOf(plain[place], StringComparison.Ordinal)).Sum() % 31)) % 31];
}
