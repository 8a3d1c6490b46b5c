using Auction.Data.Procedures;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Valuation;
using Valuation.Lottery;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Acts of court and parties in choosing institutions and in the course of an appraisal.</summary>
internal static class AppraisalActs
{
    private static readonly BilingualText Note = new("记录", "Record");

    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("entrust-appraisal", ActDesk.Court, ValuationGroup.Appraisal, "REF-14, REF-15, REF-16", new("委托评估，通知当事人协商机构", "Entrust an appraisal; ask the parties to agree on institutions"),
            new("双方在期限内商定三家评估机构及顺序；商定不成的，摇号。", "Within the time both sides agree on three institutions and their order; otherwise they are drawn."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Selecting, Appraisal: null or { Selection: null } }
                || (scene.State.Phase == ValuationPhase.Choosing && ValuationPaths.Of(scene.State, ReferencePriceKind.Appraisal, scene.Today).IsPossible),
            Fields = scene =>
            [
                .. RosterPart(scene),
                Day("until", new("协商截止日（含当日）", "Last day to agree (included)"), scene.Today.AddDays(7)),
            ],
            Read = (scene, values) =>
            {
                return new ValuationRequest.Give(new EntrustAppraisal(
                    RosterBook.RosterOf(Institutions(scene)).Version,
                    [.. Registered(scene, values).Where(row => row.Listing.IsListedOn(scene.Today)).Select(row => row.Id)],
                    values.Day("until")));
            },
        },
        new("propose-institutions", ActDesk.Court | ActDesk.Party, ValuationGroup.Appraisal, "REF-16", new("提出三家评估机构及顺序", "Name three institutions in order"),
            new("双方所提三家及顺序完全相同的，即为选定；不同的，摇号。", "If both sides name the same three in the same order they are chosen; otherwise they are drawn."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Selecting, Appraisal.Selection: { Draw: null } } && ValuationChoices.Persons(scene, bothSidesOnly: true).Count > 0,
            Fields = scene =>
            {
                var choices = ValuationChoices.Named(scene, scene.State.Appraisal!.Selection!.Registered).ToList();
                return
                [
                    .. ValuationChoices.ForWhom(scene, bothSidesOnly: true),
                    .. Enumerable.Range(1, Math.Min(DrawTranscript.Places, choices.Count)).Select(place => Choice($"place{place}", new($"第 {place} 顺位", $"Place {place}"), choices)),
                ];
            },
            Read = (_, values) => new ValuationRequest.Give(new ProposeInstitutions(values.Text(ValuationChoices.Party), [.. new[] { "place1", "place2", "place3" }.Where(values.Has).Select(values.Text)])),
        },
        new("freeze-draw", ActDesk.Court, ValuationGroup.Appraisal, "REF-16, REF-34.2", new("冻结并公布摇号名单", "Freeze and publish the list of the draw"),
            new("名单按名册顺序公布，除外的机构和理由一并公布；冻结后不能更改。", "The list is published in the order of the register with every exclusion and its reason. Frozen, it cannot be changed."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Selecting, Appraisal.Selection: { Draw: null } },
            Fields = scene =>
            {
                var choices = ValuationChoices.Named(scene, scene.State.Appraisal!.Selection!.Registered).ToList();
                return
                [
                    .. RosterPart(scene),
                    Any("narrow", new("资质范围不含该类财产，除外", "Excluded: licence does not cover such property"), choices),
                    Any("conflict", new("声明应当回避，除外", "Excluded: declared a conflict of interest"), choices),
                    Record("document", new("不足三家的说明", "Why fewer than three take part"), FileAudience.Public) with { IsRequired = false },
                ];
            },
            Read = (scene, values) => new ValuationRequest.Give(new FreezeDrawList(ListOf(scene, values), values.DocumentOrNull("document"))),
        },
        new("commit-draw", ActDesk.Court, ValuationGroup.Appraisal, "REF-16, REF-34.2", new("生成密数并公布摘要", "Make the secret and publish its hash"),
            new("平台生成谁也看不到的密数，先公布摘要；此后才接受当事人输入。", "The platform makes a secret nobody sees and publishes its hash first; only then inputs are taken."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Selecting, Appraisal.Selection.Draw: { Commitment: null } },
            Read = (_, _) => new ValuationRequest.CommitDraw(),
        },
        new("draw-input", ActDesk.Court | ActDesk.Party, ValuationGroup.Appraisal, "REF-16", new("给出摇号输入", "Give an input to the draw"),
            new("任意文字或者数字；它与密数共同决定结果，谁也不能单独左右。将会公布，请勿写姓名。", "Any text or number. With the secret it decides the outcome, so nobody alone can steer it. It is published: write no names."))
        {
            IsOffered = scene => IsInputTaken(scene) && ValuationChoices.Persons(scene, bothSidesOnly: true).Count > 0,
            Fields = scene => [.. ValuationChoices.ForWhom(scene, bothSidesOnly: true), Text("text", new("输入", "Input"))],
            Read = (_, values) => new ValuationRequest.Give(new GiveDrawInput(values.Text(ValuationChoices.Party), values.Text("text"))),
        },
        new("officer-input", ActDesk.Court, ValuationGroup.Appraisal, "REF-16", new("代缺席当事人给出输入", "Give an input in the place of an absent party"),
            new("当事人缺席的，由两名不同的法院人员各给出一个。", "If a party is absent, two different officers give one each."))
        {
            IsOffered = IsInputTaken,
            Fields = _ => [Text("text", new("输入", "Input"))],
            Read = (scene, values) => new ValuationRequest.Give(new GiveOfficerInput("officer-" + scene.AccountId.ToString("N")[^8..], values.Text("text"))),
        },
        new("hold-draw", ActDesk.Court, ValuationGroup.Appraisal, "REF-16, REF-34.2", new("揭示密数，完成摇号", "Open the secret and hold the draw"),
            new("结果由名单、密数和全部输入算出，任何人都可以重算核对。", "The outcome follows from the list, the secret and all inputs. Anybody can repeat it."))
        {
            IsOffered = IsInputTaken,
            IsFinal = true,
            Read = (_, _) => new ValuationRequest.HoldDraw(),
        },
        new("annul-draw", ActDesk.Court, ValuationGroup.Appraisal, "REF-16", new("撤销本次摇号", "Set the draw aside"),
            new("以裁定撤销；两次摇号都保留在公开记录中。", "By a ruling. Both draws stay in the public record."))
        {
            IsOffered = scene => scene.State.Appraisal?.Selection?.Draw is { } draw && (scene.State.Phase == ValuationPhase.Selecting || (draw.Held is not null && scene.State is { Phase: ValuationPhase.Appraising, Appraisal: { Turn: 0, Commission: null } })),
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Record("document", new("裁定", "Ruling"), FileAudience.Public)],
            Read = (_, values) => new ValuationRequest.Give(new AnnulDraw(values.Document("document"))),
        },
        new("order-appraisal", ActDesk.Court, ValuationGroup.Appraisal, "REF-17", new("向顺位机构出具评估委托书", "Order the appraisal from the institution in turn"),
            new("委托书写明财产、目的和要求；机构接受并收到材料后起算期限。", "The order names property, purpose and requirements. Time runs once the institution has accepted and has the material."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Appraising, Appraisal: { Commission: null, Current: not null } },
            Fields = scene => MethodActs.OrderFields(scene, new("司法处置参考价评估", "Reference price for a judicial sale")),
            Read = (_, values) => new ValuationRequest.Give(new OrderAppraisal(MethodActs.OrderOf(values))),
        },
        new("hand-over-material", ActDesk.Court, ValuationGroup.Appraisal, "REF-17, REF-19.1", new("移交评估材料", "Hand over the material"),
            new("机构收到材料之日为起算日，三十日内出具报告。", "The institution’s thirty days run from the day it received the material."))
        {
            IsOffered = scene => Commission(scene) is { AcceptedAt: not null, Material: null } && scene.State.Phase == ValuationPhase.Appraising,
            Fields = scene => [Day("received", new("机构收到之日", "Received on"), scene.Today), Record("document", new("材料清单及签收记录", "List of the material with receipt"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new HandOverMaterial(values.Day("received"), values.Document("document"))),
        },
        new("decide-extension", ActDesk.Court, ValuationGroup.Appraisal, "REF-19.2", new("决定是否准许延期", "Decide on more time"),
            new("每次不超过十五日，最多两次；待决期间机构的期限不届满。", "Up to 15 days each, twice at most. While a request waits the institution’s time does not end."))
        {
            IsOffered = scene => Commission(scene) is { PendingExtension: not null } && scene.State.Phase == ValuationPhase.Appraising,
            IsJudges = true,
            Fields = _ => [YesNo("granted", new("决定", "Decision"), new("准许", "Granted"), new("不准许", "Not granted")), Record("document", new("决定书", "Decision"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new DecideExtension(values.Yes("granted"), values.Document("document"))),
        },
        new("pass-over", ActDesk.Court, ValuationGroup.Appraisal, "REF-17, REF-19.3", new("跳过该机构，由下一顺位接替", "Pass the institution over"),
            new("因应当回避或者未答复；下一顺位机构接替。", "For a conflict it did not declare, or no answer. The next in line follows."))
        {
            IsOffered = scene => Commission(scene) is not null && scene.State.Phase == ValuationPhase.Appraising,
            IsFinal = true,
            Fields = _ => [YesNo("conflict", new("原因", "Cause"), new("应当回避", "Conflict of interest"), new("未答复委托", "No answer")), Record("document", Note)],
            Read = (_, values) => new ValuationRequest.Give(new PassOverInstitution(values.Yes("conflict"), values.Document("document"))),
        },
        new("material-returned", ActDesk.Court, ValuationGroup.Appraisal, "REF-19.3", new("记录退回评估材料", "Record that material came back"),
            new("未完成委托的机构应当退回材料。", "An institution that fell out returns the material."))
        {
            IsOffered = scene => Owing(scene).Any(),
            Fields = scene => [Choice("institution", new("评估机构", "Institution"), ValuationChoices.Named(scene, Owing(scene))), Record("document", Note)],
            Read = (_, values) => new ValuationRequest.Give(new RecordMaterialReturned(values.Text("institution"), values.Document("document"))),
        },
    ];

    private static CommissionState? Commission(ValuationScene scene) => scene.State.Appraisal?.Commission;

    private static IEnumerable<string> Owing(ValuationScene scene) =>
        scene.State.Appraisal?.Past.Where(commission => commission is { Material: not null, ReturnedAt: null }).Select(commission => commission.InstitutionId).Distinct(StringComparer.Ordinal) ?? [];

    private static bool IsInputTaken(ValuationScene scene) => scene.State is { Phase: ValuationPhase.Selecting, Appraisal.Selection.Draw: { Commitment: not null, Held: null } };

    private static List<RosterEntryRow> Institutions(ValuationScene scene) =>
        [.. scene.Rosters.Values.Where(row => row.Kind == RosterKind.Institution).OrderBy(row => row.Ordinal)];

    // REF-15: the field roster, or its part for one place.
    private static IReadOnlyList<ActField> RosterPart(ValuationScene scene) =>
    [
        Choice("field", new("名单分库（专业领域）", "Field of the roster"), RosterFields.All.Select(field => new ActChoice(field, RosterWords.Of(field)))),
        Choice("place", new("地方名单子库", "Local roster"), Institutions(scene).Where(row => row.PlaceZh.Length > 0).DistinctBy(row => row.PlaceZh).Select(row => new ActChoice(row.PlaceZh, new(row.PlaceZh, row.PlaceEn)))) with
        {
            IsRequired = false,
            Hint = new("不选的，为该分库全部机构。", "Without one, the whole field roster."),
        },
    ];

    private static IEnumerable<RosterEntryRow> Registered(ValuationScene scene, ActValues values) => Institutions(scene)
        .Where(row => row.Covers(values.Text("field")) && (!values.Has("place") || string.Equals(row.PlaceZh, values.Text("place"), StringComparison.Ordinal)));

    // Everybody registered in the field stands on the list; who takes no part stands there with the reason.
    private static DrawList ListOf(ValuationScene scene, ActValues values)
    {
        var place = values.Text("place");
        var used = scene.State.Appraisal!.Used.ToHashSet(StringComparer.Ordinal);
        return new(
            RosterBook.RosterOf(Institutions(scene)).Version,
            place.Length > 0 ? $"{RosterWords.Of(values.Text("field")).Zh}（{place}）" : RosterWords.Of(values.Text("field")).Zh,
            [.. Registered(scene, values).Select(row => new DrawEntry(row.Id, row.NameZh, ExclusionOf(row)))]);

        DrawExclusion? ExclusionOf(RosterEntryRow row)
        {
            if (!row.Listing.IsListedOn(scene.Today)) { return DrawExclusion.Barred; }
            if (used.Contains(row.Id)) { return DrawExclusion.UsedUp; }
            if (values.Many("conflict").Contains(row.Id, StringComparer.Ordinal)) { return DrawExclusion.Conflict; }
            return values.Many("narrow").Contains(row.Id, StringComparer.Ordinal) ? DrawExclusion.LicenceTooNarrow : null;
        }
    }
}
