using Auction.Domain.Messages;
using Auction.Domain.Texts;

namespace Auction.Web.Messages;

/// <summary>Something one person is to be told.</summary>
/// <param name="Cause">What caused it; the same cause is told once.</param>
/// <param name="AccountId">Who is told.</param>
/// <param name="Kind">What.</param>
/// <param name="About">What it is about: a lot, a case.</param>
/// <param name="Facts">The facts, in the order of the catalogue.</param>
/// <param name="Path">Page to go on to; null without one.</param>
/// <param name="HappenedAt">When what it tells happened.</param>
internal sealed record MessageDraft(string Cause, Guid AccountId, MessageKind Kind, BilingualText About, IReadOnlyList<BilingualText> Facts, string? Path, DateTimeOffset HappenedAt);
