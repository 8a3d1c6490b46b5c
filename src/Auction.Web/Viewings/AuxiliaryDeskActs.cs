using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Viewings;

/// <summary>What an auxiliary institution does in a disposal: it ticks its tasks and opens and closes appointments for viewing (AUC-7).</summary>
internal static class AuxiliaryDeskActs
{
    private const int PlacesMax = 200;
    private const int VisitorsMax = 999;

    private static readonly BilingualText Hint = new("24 小时制，例如 09:30。", "24 hours, for example 09:30.");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("mark-task-done", ActDesk.Auxiliary, DisposalGroup.Auxiliary, "AUC-7", new("办结一项委托事项", "Mark a task as done"),
            new("附工作记录；办结后不能撤回，法院据此评价。", "With a record of the work. It cannot be taken back; the court rates by it."),
            scene => OpenTasks(scene) is [var first, ..] ? new MarkTaskDone(scene.AuxiliaryId, first, DisposalProbe.Document) : null,
            (scene, values) => new DisposalRequest.Give(new MarkTaskDone(scene.AuxiliaryId, values.One<SaleTask>("task"), values.Document("document"))))
        {
            Fields = scene =>
            [
                Choice("task", new("委托事项", "Task"), DisposalWords.Task, [.. OpenTasks(scene)]) with { Initial = scene.Subject },
                Record("document", new("工作记录", "Record of the work")),
            ],
        },
        new("open-viewing", ActDesk.Auxiliary, DisposalGroup.Auxiliary, "AUC-7", new("开放一场看样", "Open an appointment for viewing"),
            new("时间和名额公开；名额约满后不再接受预约。", "Time and places are public; when the places are taken no more are given."),
            scene => new OpenViewing(scene.AuxiliaryId, "–", scene.Now, 1),
            (scene, values) => new DisposalRequest.Give(new OpenViewing(scene.AuxiliaryId, DisposalChoices.IdOf("v", values), CourtTime.At(values.Day("day"), TimeOf(values.Text("time"))), values.Whole("places"))))
        {
            Fields = scene =>
            [
                Day("day", new("日期", "Day"), scene.Today.AddDays(1)),
                Choice("time", new("开始时间", "Starts at"), Times) with { Hint = Hint, Initial = "10:00" },
                Whole("places", new("名额", "Places"), 1, PlacesMax) with { Initial = "10" },
            ],
        },
        new("close-viewing", ActDesk.Auxiliary, DisposalGroup.Auxiliary, "AUC-7", new("结束一场看样", "Close an appointment"),
            new("记录实际到场人数；没有人到场的，填 0。", "Record how many came; 0 when nobody did."),
            scene => OpenViewings(scene) is [var first, ..] ? new CloseViewing(scene.AuxiliaryId, first.Id, 0) : null,
            (scene, values) => new DisposalRequest.Give(new CloseViewing(scene.AuxiliaryId, values.Text("viewing"), values.Whole("visitors"))))
        {
            Fields = scene =>
            [
                Choice("viewing", new("场次", "Appointment"), OpenViewings(scene).Select(viewing => new ActChoice(viewing.Id, At(viewing.StartsAt)))) with { Initial = scene.Subject },
                Whole("visitors", new("到场人数", "Visitors"), 0, VisitorsMax),
            ],
        },
    ];

    // Half hours of the day: no date and time control is the same in every browser without script.
    private static IEnumerable<ActChoice> Times => Enumerable.Range(16, 25).Select(half => $"{half / 2:00}:{half % 2 * 30:00}").Select(time => new ActChoice(time, new(time, time)));

    private static List<SaleTask> OpenTasks(DisposalScene scene) =>
        [.. scene.State.Auxiliaries.Where(helper => helper.Id == scene.AuxiliaryId).SelectMany(helper => helper.Tasks).Where(task => task.Value is null).Select(task => task.Key)];

    private static List<ViewingState> OpenViewings(DisposalScene scene) =>
        [.. scene.State.Viewings.Where(viewing => viewing.AuxiliaryId == scene.AuxiliaryId && viewing.Visitors is null).OrderBy(viewing => viewing.StartsAt)];

    private static TimeOnly TimeOf(string text) => TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static BilingualText At(DateTimeOffset instant)
    {
        var text = CourtTime.Format(instant, "yyyy-MM-dd HH:mm");
        return new(text, text);
    }
}
