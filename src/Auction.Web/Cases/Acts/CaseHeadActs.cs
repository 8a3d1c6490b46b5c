using System.Globalization;
using Auction.Data.Cases;
using Auction.Web.Acts;
using Auction.Web.Pages.Court.Cases;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>What a case is about, and which court enforces it.</summary>
internal static class CaseHeadActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("edit", "GEN-8", CaseActTexts.EditCase, CaseActTexts.EditCaseLead)
        {
            IsOffered = static _ => true,
            Fields = static scene => HeadFields(scene.Case.FiledOn, scene.Case.Cause, scene.Case.Title, scene.Case.Judge),
            Read = static (scene, values) => CaseRequest.Of(
                new EditCase(values.Day("filedOn"), values.Text("cause"), values.Text("title"), values.Text("judge")),
                NotInFuture(values.Day("filedOn"), scene.Today, "filedOn", CaseDeskTexts.FiledOn)),
        },
        new("move", "GEN-8", CaseActTexts.Move, CaseActTexts.MoveLead)
        {
            IsJudges = true,
            IsFinal = true,
            IsOffered = static scene => scene.Courts.Count > 1,
            Fields = static scene =>
            [
                Choice("court", CaseActTexts.NewCourt, scene.Courts.Where(court => court.Id != scene.Case.CourtId).Select(court => new ActChoice(court.Id.ToString(), new(court.NameZh, court.NameEn)))),
                Day("since", CaseActTexts.MoveSince, scene.Today),
                Text("reason", CaseActTexts.MoveReason),
            ],
            Read = static (scene, values) => CaseRequest.Of(
                new MoveCase(Guid.Parse(values.Text("court")), values.Day("since"), values.Text("reason")),
                NotInFuture(values.Day("since"), scene.Today, "since", CaseActTexts.MoveSince)),
        },
    ];

    /// <summary>The fields of a case itself.</summary>
    public static IReadOnlyList<ActField> HeadFields(DateOnly? filedOn, string cause, string title, string judge) =>
    [
        Day("filedOn", CaseDeskTexts.FiledOn, filedOn),
        Text("cause", CaseDeskTexts.Cause) with { Initial = cause },
        Text("title", CaseDeskTexts.EnforcementTitle, 500) with { Initial = title },
        Text("judge", CaseDeskTexts.Judge, 60) with { Initial = judge },
    ];

    /// <summary>A finding when a day lies in the future.</summary>
    public static IReadOnlyList<ActFinding> NotInFuture(DateOnly day, DateOnly today, string name, Auction.Domain.Texts.BilingualText label)
    {
        var shown = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day <= today ? [] : [new(name, new(CaseActTexts.InFuture.With(label.Zh, shown).Zh, CaseActTexts.InFuture.With(label.En, shown).En), "GEN-6")];
    }
}
