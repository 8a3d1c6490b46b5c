namespace Auction.Domain.Procedures;

/// <summary>Something that happened in a procedure whose journal is the list of such events.</summary>
public abstract record ProcedureEvent
{
    /// <summary>Legal time, in platform time, whole milliseconds; never earlier than the event before. Stored beside the payload.</summary>
    public DateTimeOffset At { get; init; }
}
