using Auction.Data.Procedures;
using Auction.Web.Valuations;

namespace Auction.Web.Tests.Valuations;

/// <summary>What somebody is to a valuation.</summary>
public sealed class ValuationAccessTests
{
    private static readonly Guid Court = Guid.NewGuid();
    private static readonly Guid Person = Guid.NewGuid();
    private static readonly ValuationCircle Circle = new(Court, [("A", Person), ("I", Person), ("D", Guid.NewGuid())], ["i1"], ["a1"]);

    [Fact]
    public void EverybodyElse_IsThePublic()
    {
        Assert.IsType<ValuationRole.Public>(ValuationVisitor.Stranger.RoleIn(Circle));
        Assert.IsType<ValuationRole.Public>((ValuationVisitor.Stranger with { AccountId = Guid.NewGuid(), CourtId = Guid.NewGuid(), InstitutionId = "i2" }).RoleIn(Circle));
    }

    [Fact]
    public void Person_HasEveryPartOfTheirs() =>
        Assert.Equal(["A", "I"], Assert.IsType<ValuationRole.Party>((ValuationVisitor.Stranger with { AccountId = Person }).RoleIn(Circle)).PartyIds);

    [Fact]
    public void JudgeInTheirOwnCause_IsAParty() =>
        Assert.IsType<ValuationRole.Party>((ValuationVisitor.Stranger with { AccountId = Person, CourtId = Court }).RoleIn(Circle));

    [Fact]
    public void OwnCourt_IsTheCourt() =>
        Assert.IsType<ValuationRole.Court>((ValuationVisitor.Stranger with { AccountId = Guid.NewGuid(), CourtId = Court }).RoleIn(Circle));

    [Fact]
    public void OrderedInstitution_IsNamed() =>
        Assert.Equal("i1", Assert.IsType<ValuationRole.Institution>((ValuationVisitor.Stranger with { AccountId = Guid.NewGuid(), InstitutionId = "i1" }).RoleIn(Circle)).InstitutionId);

    [Fact]
    [Trait("Rule", "REF-23.1")]
    public void Association_IsNamedWhereAReviewWasReferredToIt_AndOpensNothingByThatAlone()
    {
        var visitor = ValuationVisitor.Stranger with { AccountId = Guid.NewGuid(), AssociationId = "a1" };
        Assert.Equal("a1", Assert.IsType<ValuationRole.Association>(visitor.RoleIn(Circle)).AssociationId);
        Assert.False(visitor.RoleIn(Circle).MayOpen(FileAudience.Parties));
        Assert.IsType<ValuationRole.Public>((visitor with { AssociationId = "a2" }).RoleIn(Circle));

        // An association is no institution, even under an id of one.
        Assert.IsType<ValuationRole.Public>((visitor with { AssociationId = "i1" }).RoleIn(Circle));
    }

    [Fact]
    public void Supervisor_IsOneEverywhere() =>
        Assert.IsType<ValuationRole.Supervisor>((ValuationVisitor.Stranger with { AccountId = Guid.NewGuid(), IsSupervisor = true }).RoleIn(Circle));
}
