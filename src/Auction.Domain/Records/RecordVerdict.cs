using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Domain.Records;

/// <summary>What is wrong with a published record or receipt. A closed list, in the order of the checks.</summary>
public enum RecordFault
{
    /// <summary>Not JSON, or a member is missing or of the wrong kind.</summary>
    Malformed = 1,

    /// <summary>Another format or version.</summary>
    UnknownFormat = 2,

    /// <summary>There is no entry.</summary>
    Empty = 3,

    /// <summary>Sequence numbers do not run 1, 2, 3 ….</summary>
    SequenceBroken = 4,

    /// <summary>A stamp is earlier than the one before.</summary>
    StampBackwards = 5,

    /// <summary>The previous hash named is not the hash of the entry before.</summary>
    ChainBroken = 6,

    /// <summary>The hash of an entry does not match its contents.</summary>
    HashWrong = 7,

    /// <summary>The kind of an entry is unknown or its payload does not fit it.</summary>
    PayloadMalformed = 8,

    /// <summary>The rules would not have allowed this entry here, or not with these contents.</summary>
    AgainstTheRules = 9,

    /// <summary>What the document says of the round does not match its entries.</summary>
    SummaryWrong = 10,

    /// <summary>The receipt's leaf does not match what the receipt says.</summary>
    LeafWrong = 11,

    /// <summary>The path does not lead from the leaf to the root.</summary>
    PathWrong = 12,

    /// <summary>The signing key is not known.</summary>
    UnknownKey = 13,

    /// <summary>The signature is not that of the key over this seal.</summary>
    SignatureWrong = 14,

    /// <summary>The receipt's entry is not in the record.</summary>
    NotInRecord = 15,
}

/// <summary>The result of checking a published record.</summary>
/// <param name="Fault">What is wrong; null when everything holds.</param>
/// <param name="Seq">The first bad entry, by its place in the list from 1; null when the fault is not in an entry.</param>
/// <param name="Words">The result for people.</param>
/// <param name="RoundId">The round; null when it could not be read.</param>
/// <param name="State">The round as its entries fold; up to the bad entry when there is one.</param>
/// <param name="HeadHash">Hash of the last good entry, lower-case hex; null when there is none.</param>
public sealed record RecordVerdict(RecordFault? Fault, int? Seq, BilingualText Words, Guid? RoundId, RoundState State, string? HeadHash)
{
    /// <summary>True when the record is what was written, in order, and by the rules.</summary>
    public bool IsValid => Fault is null;
}

/// <summary>The result of checking a receipt.</summary>
/// <param name="Fault">What is wrong; null when everything holds.</param>
/// <param name="Words">The result for people.</param>
public sealed record ReceiptVerdict(RecordFault? Fault, BilingualText Words)
{
    /// <summary>True when the platform signed exactly this answer.</summary>
    public bool IsValid => Fault is null;
}
