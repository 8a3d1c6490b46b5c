namespace Auction.Data.Procedures;

/// <summary>One procedure for lists, clocks and writers: what all kinds have in common. The rest of the row is the fold of the journal.</summary>
public abstract class ProcedureHead
{
    public required Guid Id { get; init; }

    /// <summary>Public number, for example <c>HV2611-0007</c>.</summary>
    public required string Number { get; init; }

    public required Guid CourtId { get; set; }

    /// <summary>Random; replaced by every write. A writer that judged against another value has judged against the past.</summary>
    public required Guid Fence { get; set; }

    public required int Seq { get; set; }

    public required byte[] HeadHash { get; set; }

    public required DateTimeOffset LastStamp { get; set; }

    /// <summary>When the clock brings something about by itself; null when only an act can follow.</summary>
    public DateTimeOffset? WakesAt { get; set; }
}

/// <summary>One entry of a journal. Inserted once, never changed, never removed.</summary>
public abstract class ProcedureEventRow
{
    /// <summary>Whose journal.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>1 for the first entry, without gaps.</summary>
    public int Seq { get; init; }

    /// <summary>Legal time.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Stored kind with its version, for example <c>price-fixed.v1</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Canonical JSON, hashed as stored. Names nobody.</summary>
    public string Payload { get; init; } = "";

    public byte[] PrevHash { get; init; } = [];

    public byte[] Hash { get; init; } = [];

    /// <summary>When it was written, by the database's clock; later than <see cref="At"/> for what the clock brought about.</summary>
    public DateTimeOffset CommittedAt { get; init; }
}

/// <summary>The answer to one command that was judged. It stays the same for ever.</summary>
public abstract class ProcedureAnswerRow
{
    /// <summary>To whom the command was given.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>Made when the form was drawn; the same key gets the same answer.</summary>
    public string Key { get; init; } = "";

    /// <summary>SHA-256 of the command, so that a key sent again with something else is noticed.</summary>
    public byte[] InputHash { get; init; } = [];

    public DateTimeOffset At { get; init; }

    /// <summary>First entry it led to.</summary>
    public int FromSeq { get; init; }

    /// <summary>Last entry it led to; one less than <see cref="FromSeq"/> when it led to none.</summary>
    public int ToSeq { get; init; }

    /// <summary>Number of the refusal; null when it was not refused.</summary>
    public int? Refusal { get; init; }

    /// <summary>The refusal in words, with its dates and numbers, in Chinese.</summary>
    public string? WordsZh { get; init; }

    /// <summary>The same in English.</summary>
    public string? WordsEn { get; init; }
}
