using System.Collections.Immutable;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Work around the sale that may be entrusted, and how well it was done (AUC-6, AUC-7).</summary>
internal static class AuxiliaryRules
{
    private const int OwnTasks = 100;
    private const int MarksMax = 5;

    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        EntrustAuxiliary c => c.Tasks.Count == 0 || string.IsNullOrWhiteSpace(c.AuxiliaryId) ? Refuse(DisposalRefusal.NoTasks)
            : c.Tasks.Any(task => !IsDelegable(task)) ? Refuse(DisposalRefusal.NotDelegable)
            : OnDocument(c.Document, new AuxiliaryEntrusted(c.AuxiliaryId, [.. c.Tasks.Distinct()], c.Document)),
        MarkTaskDone c => Find(state, c.AuxiliaryId) is not { } helper || !helper.Tasks.TryGetValue(c.Task, out var doneAt) || doneAt is not null
            ? Refuse(DisposalRefusal.NotEntrusted)
            : OnDocument(c.Document, new TaskDone(c.AuxiliaryId, c.Task, c.Document)),
        RateAuxiliary c => Find(state, c.AuxiliaryId) is null ? Refuse(DisposalRefusal.NotEntrusted)
            : c.Marks is < 1 or > MarksMax ? Refuse(DisposalRefusal.MarksMalformed, MarksMax)
            : OnDocument(c.Document, new AuxiliaryRated(c.AuxiliaryId, c.Marks, c.Document)),
        OpenViewing c => Find(state, c.AuxiliaryId)?.Tasks.ContainsKey(SaleTask.Viewing) != true ? Refuse(DisposalRefusal.NotEntrusted)
            : string.IsNullOrWhiteSpace(c.ViewingId) || state.Viewings.Exists(viewing => viewing.Id == c.ViewingId) ? Refuse(DisposalRefusal.IdTaken)
            : c.Places < 1 || c.StartsAt < at ? Refuse(DisposalRefusal.ViewingMalformed)
            : Accept(new ViewingOpened(c.AuxiliaryId, c.ViewingId, c.StartsAt, c.Places)),
        CloseViewing c => state.Viewings.Find(viewing => viewing.Id == c.ViewingId) is not { Visitors: null } viewing || viewing.AuxiliaryId != c.AuxiliaryId ? Refuse(DisposalRefusal.NotEntrusted)
            : c.Visitors < 0 ? Refuse(DisposalRefusal.ViewingMalformed)
            : Accept(new ViewingClosed(c.AuxiliaryId, c.ViewingId, c.Visitors)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about auxiliary work."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        AuxiliaryEntrusted e => Change(state, e.AuxiliaryId, helper => helper with
        {
            Tasks = helper.Tasks.AddRange(e.Tasks.Where(task => !helper.Tasks.ContainsKey(task)).Select(task => KeyValuePair.Create(task, (DateTimeOffset?)null))),
        }),
        TaskDone e => Change(state, e.AuxiliaryId, helper => helper with { Tasks = helper.Tasks.SetItem(e.Task, e.At) }),
        AuxiliaryRated e => Change(state, e.AuxiliaryId, helper => helper with { Marks = e.Marks }),
        ViewingOpened e => state with { Viewings = state.Viewings.Add(new(e.ViewingId, e.AuxiliaryId, e.StartsAt, e.Places)) },
        ViewingClosed e => state with { Viewings = [.. state.Viewings.Select(viewing => viewing.Id == e.ViewingId ? viewing with { Visitors = e.Visitors } : viewing)] },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about auxiliary work."),
    };

    private static bool IsDelegable(SaleTask task) => (int)task < OwnTasks;

    private static AuxiliaryState? Find(DisposalState state, string id) => state.Auxiliaries.Find(helper => helper.Id == id);

    private static DisposalState Change(DisposalState state, string id, Func<AuxiliaryState, AuxiliaryState> change) => Find(state, id) is { } helper
        ? state with { Auxiliaries = state.Auxiliaries.Replace(helper, change(helper)) }
        : state with { Auxiliaries = state.Auxiliaries.Add(change(new(id))) };
}
