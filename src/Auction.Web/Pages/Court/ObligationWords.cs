using Auction.Data.Acts;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court;

/// <summary>What each obligation asks for.</summary>
internal static class ObligationWords
{
    public static BilingualText Of(string kind) => kind switch
    {
        ObligationKinds.ConfirmationLetter => new("制作并公示成交确认书", "Make and publish the confirmation letter"),
        ObligationKinds.ReleaseDeposits => new("退还未竞得者的保证金", "Release the deposits of those who did not win"),
        ObligationKinds.DepositToCourt => new("将买受人保证金划入法院账户", "Move the buyer’s deposit to the court’s account"),
        ObligationKinds.ReportPause => new("平台暂停竞价，须报告法院", "Report the platform’s pause to the court"),
        _ => new("其他义务", "Other obligation"),
    };

    /// <summary>What the person who marks it writes beside it.</summary>
    public static BilingualText Note(string kind) => kind == ObligationKinds.ReportPause ? CourtTexts.ReportNote : CourtTexts.DoneNote;

    /// <summary>The button that marks it.</summary>
    public static BilingualText Mark(string kind) => kind == ObligationKinds.ReportPause ? CourtTexts.ReportReceived : CourtTexts.MarkDone;

    /// <summary>True for what the platform does by itself; people need not tick it off.</summary>
    public static bool IsPlatforms(string kind) => kind == ObligationKinds.ConfirmationLetter;
}
