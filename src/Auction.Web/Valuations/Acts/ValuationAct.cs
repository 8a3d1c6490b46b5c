using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Grains.Valuations;
using Auction.Web.Acts;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>One act somebody may do in a valuation.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Desks">Desks it may be done at.</param>
/// <param name="Group">Under which heading it is offered.</param>
/// <param name="Rules">Rules it rests on.</param>
/// <param name="Title">What is done.</param>
/// <param name="Lead">What it means and what follows.</param>
internal sealed record ValuationAct(string Slug, ActDesk Desks, ValuationGroup Group, string Rules, BilingualText Title, BilingualText Lead)
    : Act<ValuationScene, ValuationRequest>(Slug, Desks, Rules, Title, Lead);

/// <summary>Headings under which acts are offered, in the order of the procedure.</summary>
internal enum ValuationGroup
{
    /// <summary>Investigation.</summary>
    Investigation = 1,

    /// <summary>Methods.</summary>
    Method = 2,

    /// <summary>Appraisal.</summary>
    Appraisal = 3,

    /// <summary>Review and service.</summary>
    Review = 4,

    /// <summary>Objections.</summary>
    Objections = 5,

    /// <summary>The price and its use.</summary>
    Price = 6,

    /// <summary>The course of the procedure.</summary>
    Course = 7,

    /// <summary>Further sources.</summary>
    Sources = 8,
}

/// <summary>What an act asks of the desk of valuations.</summary>
internal abstract record ValuationRequest
{
    private ValuationRequest()
    {
    }

    /// <summary>A plain command.</summary>
    public sealed record Give(ValuationCommand Command) : ValuationRequest;

    /// <summary>A figure to be sealed.</summary>
    public sealed record Seal(string PartyId, Money Amount, DateOnly? ValidUntil) : ValuationRequest;

    /// <summary>The sealed figures are opened.</summary>
    public sealed record OpenFigures : ValuationRequest;

    /// <summary>The secret of a draw is made and committed to.</summary>
    public sealed record CommitDraw : ValuationRequest;

    /// <summary>The draw is held.</summary>
    public sealed record HoldDraw : ValuationRequest;

    /// <summary>One more person concerned.</summary>
    public sealed record AddPerson(PartyRole Role, PartyDetails Details, string AccountMail) : ValuationRequest;

    /// <summary>A report with what it consists of; it is stored as one document first.</summary>
    public sealed record Report(ReportDocument Document, Func<SubmittedReport, ValuationCommand> Command) : ValuationRequest;
}
