using Auction.Domain.Procedures;

namespace Auction.Domain.Disposal;

/// <summary>Something that happened in a disposal; its journal is the list of these. A closed family, spread over the stages.</summary>
/// <remarks>No event names a person: everybody stands there by id, bidders by code, texts and files by their SHA-256.</remarks>
public abstract record DisposalEvent : ProcedureEvent
{
    private protected DisposalEvent()
    {
    }
}
