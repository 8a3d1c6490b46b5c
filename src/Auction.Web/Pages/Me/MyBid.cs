using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Web.Pages.Me;

/// <summary>One judged bid of a person, with the key under which its receipt is kept.</summary>
/// <param name="Seq">Journal entry; of a refused bid the last entry it was judged against.</param>
/// <param name="Refusal">Why not; null when accepted.</param>
internal sealed record MyBid(string LotNumber, string TitleZh, string TitleEn, int Seq, DateTimeOffset At, Money Amount, string Key, RoundRefusal? Refusal);
