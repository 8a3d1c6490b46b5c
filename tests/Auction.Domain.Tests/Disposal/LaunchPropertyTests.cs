using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using FsCheck;
using FsCheck.Fluent;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Findings against plain arithmetic, for any figures.</summary>
public sealed class LaunchPropertyTests
{
    private static Gen<long> Fen { get; } = Gen.Choose(1, 2_000_000_00).Select(fen => (long)fen);

    [Fact]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-17.1")]
    [Trait("Rule", "DIS-6")]
    public void EveryVerdictOnAmounts_IsTheOneOfWholeNumbers() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from price in Fen from start in Fen from deposit in Fen from priority in Fen from costs in Fen select (price, start, deposit, priority, costs)).ToArbitrary(),
        row =>
        {
            var scene = Opened().Do(new TakePrice(Price("2026-01-05") with { Amount = new(row.price) })).Do(new UpdateClaims(new(Yuan(1), new(row.priority), new(row.costs), Day("2026-01-05")), Document));
            var draft = scene.Draft() with { StartPrice = new(row.start), Deposit = new(row.deposit) };
            var findings = LaunchFindings.Of(draft, Context(), scene.State, scene.Today).ToDictionary(finding => finding.Key, finding => finding.Verdict == FindingVerdict.Met, StringComparer.Ordinal);
            return findings["start-price"] == row.start * 100 >= row.price * 70
                && findings["deposit"] == (row.deposit * 100 >= row.start * 5 && row.deposit * 100 <= row.start * 20)
                && findings["surplus"] == row.start > row.priority + row.costs;
        }));

    [Fact]
    [Trait("Rule", "AUC-27")]
    public void ALaunchWithAFindingNotMet_IsNeverTaken_AndOneWithoutAlwaysIs() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from start in Fen from deposit in Fen from increment in Fen from days in Gen.Choose(-3, 40) from hours in Gen.Choose(20, 30) select (start, deposit, increment, days, hours)).ToArbitrary(),
        row =>
        {
            var scene = Priced();
            var draft = scene.Draft();
            draft = draft with { StartPrice = new(row.start), Deposit = new(row.deposit), Increment = new(row.increment), StartsAt = draft.StartsAt.AddDays(row.days), EndsAt = draft.StartsAt.AddDays(row.days).AddHours(row.hours) };
            var isInOrder = LaunchFindings.Of(draft, Context(), scene.State, scene.Today).All(finding => finding.Verdict != FindingVerdict.NotMet);
            return scene.Try(scene.SubmitAll(draft)).Refusal is null == isInOrder;
        }));

    [Fact]
    [Trait("Rule", "GUI-8")]
    public void Blanks_DoNotHideAClause() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 12).ToArbitrary(),
        place =>
        {
            const string Clause = "标的物由买受人自行清场，法院不负责腾退";
            return ClauseCheck.Of(new("k", Clause.Insert(place, " 　"))).Single().Rule.Value == "GUI-8";
        }));

    [Fact]
    [Trait("Rule", "DIS-14")]
    public void Stopping_NeverTouchesASaleOrABid() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from sold in Fen.ArrayOf() from limit in Fen select (sold, limit)).ToArbitrary(),
        row =>
        {
            SiblingLot[] lots = [.. row.sold.Select((fen, place) => new SiblingLot($"{place}", place % 3 == 0 ? new Money(fen) : null, place % 3 == 1, IsClosed: false))];
            var sum = row.sold.Where((_, place) => place % 3 == 0).Sum();
            return SiblingStop.Of(lots, new(row.limit), isSellAllAgreed: false).Zip(lots).All(pair =>
                (pair.First.Fate == SiblingFate.Stops) == (sum >= row.limit && pair.Second is { SoldFor: null, HasBid: false }));
        }));
}
