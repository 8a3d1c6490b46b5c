namespace Auction.Bench.Load;

/// <summary>One bid as its sender saw it: what was sent, when, and what came back.</summary>
/// <param name="Lot">Index of the lot in its world.</param>
/// <param name="Bidder">Index of the bidder.</param>
/// <param name="Key">Key of the bid, as a number within the run.</param>
/// <param name="AmountFen">What was offered.</param>
/// <param name="IsAccepted">False for a judged and refused bid.</param>
/// <param name="Seq">Place in the lot's record as told in the answer.</param>
/// <param name="SentAt">Stopwatch ticks.</param>
/// <param name="AnsweredAt">Stopwatch ticks.</param>
internal readonly record struct Answer(
    int Lot, int Bidder, long Key, long AmountFen, bool IsAccepted, int Seq, long SentAt, long AnsweredAt);
