using Auction.Domain.Texts;

namespace Valuation.Lottery;

/// <summary>Repeats a draw from its transcript and says what holds (REF-16, REF-34.2).</summary>
/// <remarks>It does not prove that the list was right: for that it is published, and may be objected to, before the secret is opened.</remarks>
public static class DrawVerifier
{
    private static readonly (DrawCheckKind Kind, BilingualText Words)[] Names =
    [
        (DrawCheckKind.Format, new("文本格式完整，可以读取", "The text is complete and can be read")),
        (DrawCheckKind.ListFrozen, new("名单与公布的名单校验值一致", "The list fits its published hash")),
        (DrawCheckKind.ListSound, new("名单中机构不重复，且有可参加的机构", "No institution stands twice in the list, and some take part")),
        (DrawCheckKind.SecretFits, new("开封的密值与事先公布的承诺值一致", "The opened secret fits the commitment published before")),
        (DrawCheckKind.OrderOfActs, new("先冻结名单，再公布承诺值，再收集输入，最后开封", "The list was frozen first, then the commitment published, then inputs taken, then the secret opened")),
        (DrawCheckKind.InputsGiven, new("至少有两份输入，每人一份", "There are at least two inputs, one from each person")),
        (DrawCheckKind.SeedFits, new("种子由名单、承诺值、密值和全部输入算出", "The seed follows from the list, the commitment, the secret and all inputs")),
        (DrawCheckKind.OrderFits, new("全部机构的排序由种子算出", "The order of all institutions follows from the seed")),
        (DrawCheckKind.ChosenFits, new("入选机构为排序的前三名", "Those chosen are the first three in that order")),
    ];

    /// <summary>Every check of a published transcript, in order.</summary>
    public static DrawVerdict Verify(string transcript)
    {
        try
        {
            return Verify(DrawTranscriptReader.Read(transcript));
        }
        catch (FormatException)
        {
            return new([new(DrawCheckKind.Format, IsMet: false, WordsOf(DrawCheckKind.Format))], Transcript: null);
        }
    }

    /// <summary>Every check of a transcript, in order.</summary>
    public static DrawVerdict Verify(DrawTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var eligible = transcript.List.Eligible;
        var (listHash, commitment, secret, seed) = (Bytes(transcript.ListHash), Bytes(transcript.Commitment), Bytes(transcript.Secret), Bytes(transcript.Seed));
        var order = seed is null ? null : DrawMath.Shuffle(eligible, seed);
        var isSeedRight = listHash is not null && commitment is not null && secret is not null && seed is not null
            && DrawMath.Seed(listHash, commitment, secret, transcript.Inputs).AsSpan().SequenceEqual(seed);
        var givers = transcript.Inputs.Select(input => (input.GivenBy, input.IsOfficer)).ToList();
        var stamps = transcript.InputsAt.Prepend(transcript.CommittedAt).Append(transcript.OpenedAt).ToList();
        (DrawCheckKind Kind, bool IsMet)[] found =
        [
            (DrawCheckKind.Format, true),
            (DrawCheckKind.ListFrozen, DrawTranscript.HashOf(transcript.List) == transcript.ListHash),
            (DrawCheckKind.ListSound, eligible.Count > 0 && transcript.List.Entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).Count() == transcript.List.Entries.Count),
            (DrawCheckKind.SecretFits, secret is not null && commitment is not null && DrawMath.Commitment(secret).AsSpan().SequenceEqual(commitment)),
            (DrawCheckKind.OrderOfActs, transcript.FrozenAt <= transcript.CommittedAt && stamps.Zip(stamps.Skip(1)).All(pair => pair.First <= pair.Second)),
            (DrawCheckKind.InputsGiven, givers.Count > 1 && givers.Distinct().Count() == givers.Count && transcript.Inputs.All(input => !string.IsNullOrWhiteSpace(input.Text))),
            (DrawCheckKind.SeedFits, isSeedRight),
            (DrawCheckKind.OrderFits, order is not null && order.SequenceEqual(transcript.Order, StringComparer.Ordinal)),
            (DrawCheckKind.ChosenFits, transcript.Chosen.SequenceEqual(transcript.Order.Take(DrawTranscript.Places), StringComparer.Ordinal)),
        ];
        return new([.. found.Select(check => new DrawCheck(check.Kind, check.IsMet, WordsOf(check.Kind)))], transcript);
    }

    /// <summary>The order of everybody eligible, drawn again from list, secret and inputs alone; null when the secret is no secret.</summary>
    /// <remarks>Published hashes, seed and order play no part in it.</remarks>
    public static IReadOnlyList<string>? Repeat(DrawTranscript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        if (Bytes(transcript.Secret) is not { } secret) { return null; }
        var seed = DrawMath.Seed(Convert.FromHexString(DrawTranscript.HashOf(transcript.List)), DrawMath.Commitment(secret), secret, transcript.Inputs);
        return DrawMath.Shuffle(transcript.List.Eligible, seed);
    }

    /// <summary>What a check says.</summary>
    public static BilingualText WordsOf(DrawCheckKind kind) => Names.First(row => row.Kind == kind).Words;

    private static byte[]? Bytes(string hex) =>
        Procedure.Digest.IsWellFormed(hex) ? Convert.FromHexString(hex) : null;
}

/// <summary>What a verification found.</summary>
/// <param name="Checks">Every check, in order; only the first when the text cannot be read.</param>
/// <param name="Transcript">What was read; null when it cannot be.</param>
public sealed record DrawVerdict(IReadOnlyList<DrawCheck> Checks, DrawTranscript? Transcript)
{
    /// <summary>True when everything holds.</summary>
    public bool IsGenuine => Checks.All(check => check.IsMet);
}

/// <summary>One check.</summary>
/// <param name="Kind">Which.</param>
/// <param name="IsMet">Whether it holds.</param>
/// <param name="Words">What it says.</param>
public sealed record DrawCheck(DrawCheckKind Kind, bool IsMet, BilingualText Words);

/// <summary>The checks of a draw, in order.</summary>
public enum DrawCheckKind
{
    /// <summary>It can be read.</summary>
    Format = 1,

    /// <summary>The list fits its hash.</summary>
    ListFrozen = 2,

    /// <summary>The list is a list.</summary>
    ListSound = 3,

    /// <summary>The secret fits the commitment.</summary>
    SecretFits = 4,

    /// <summary>The acts stand in their order.</summary>
    OrderOfActs = 5,

    /// <summary>Inputs were given, one by each.</summary>
    InputsGiven = 6,

    /// <summary>The seed follows.</summary>
    SeedFits = 7,

    /// <summary>The order follows.</summary>
    OrderFits = 8,

    /// <summary>The choice follows.</summary>
    ChosenFits = 9,
}
