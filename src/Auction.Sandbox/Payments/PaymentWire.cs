using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>How objects and lists are shown.</summary>
internal static class PaymentWire
{
    /// <summary>The version of the interface that is played.</summary>
    public const string Version = "2026-10-28.endive";

    private const int PageUsual = 10;
    private const int PageMax = 100;
    private const int ExpandDepthMax = 4;

    /// <summary>The object without what is nobody's to see.</summary>
    public static JsonObject Shown(JsonObject kept)
    {
        var shown = new JsonObject();
        foreach (var (name, value) in kept)
        {
            if (name[0] != '_') { shown[name] = value?.DeepClone(); }
        }

        return shown;
    }

    /// <summary>One page of a kind, the latest first.</summary>
    public static JsonObject Page(PaymentCall call, string kind, string path, Func<JsonObject, bool>? keep = null)
    {
        var form = call.Form;
        var limit = form.Whole("limit") ?? PageUsual;
        if (limit is < 1 or > PageMax) { throw PaymentProblem.Invalid("parameter_invalid_integer", $"Invalid limit: must be between 1 and {PageMax}.", "limit"); }
        var after = form.Text("starting_after");
        var before = form.Text("ending_before");
        if (after is not null && before is not null) { throw PaymentProblem.Invalid("parameter_invalid_empty", "You may only specify one of these parameters: starting_after, ending_before.", "ending_before"); }
        var created = Created(form);
        form.End();
        var all = call.Book.All(kind).Reverse()
            .Where(each => PaymentBook.Is(each, "_account", call.Account) && each["deleted"] is null && created(PaymentBook.Number(each, "created")) && keep?.Invoke(each) != false)
            .ToList();
        List<JsonObject> rest;
        bool more;
        if (before is not null)
        {
            var newer = all.GetRange(0, Place(all, before, kind, "ending_before"));
            rest = [.. newer.TakeLast((int)limit)];
            more = newer.Count > limit;
        }
        else
        {
            var older = after is null ? all : all[(Place(all, after, kind, "starting_after") + 1)..];
            rest = [.. older.Take((int)limit)];
            more = older.Count > limit;
        }

        return new JsonObject { ["object"] = "list", ["url"] = path, ["has_more"] = more, ["data"] = new JsonArray([.. rest.Select(Shown)]) };
    }

    /// <summary>Puts whole objects where ids stand, as <c>expand[]</c> asks.</summary>
    public static void Expand(JsonNode? answer, IReadOnlyList<string>? paths, PaymentBook book)
    {
        foreach (var path in paths ?? [])
        {
            var steps = path.Split('.');
            if (steps.Length > ExpandDepthMax) { throw PaymentProblem.Invalid("property_expansion_max_depth", $"You cannot expand more than {ExpandDepthMax} levels of a property.", "expand"); }
            Expand(answer, steps, book, path);
        }
    }

    private static void Expand(JsonNode? at, ReadOnlySpan<string> steps, PaymentBook book, string path)
    {
        if (steps.IsEmpty || at is null) { return; }
        if (at is JsonArray many)
        {
            foreach (var each in many) { Expand(each, steps, book, path); }
            return;
        }

        if (at is not JsonObject whole || !whole.ContainsKey(steps[0])) { throw PaymentProblem.Invalid("parameter_invalid_empty", $"This property cannot be expanded ({path}).", "expand"); }
        if (whole[steps[0]] is JsonValue value && value.TryGetValue<string>(out var id))
        {
            if (book.Find(id) is not { } found || id.StartsWith('_')) { throw PaymentProblem.Invalid("parameter_invalid_empty", $"This property cannot be expanded ({path}).", "expand"); }
            whole[steps[0]] = Shown(found);
        }

        Expand(whole[steps[0]], steps[1..], book, path);
    }

    private static int Place(List<JsonObject> all, string id, string kind, string param) =>
        all.FindIndex(each => PaymentBook.Text(each, "id") == id) is >= 0 and var place ? place : throw PaymentProblem.NotFound(kind, id, param);

    private static Func<long, bool> Created(PaymentForm form)
    {
        if (form.Part("created") is not { } part) { return static _ => true; }
        var (gt, gte, lt, lte) = (part.Whole("gt"), part.Whole("gte"), part.Whole("lt"), part.Whole("lte"));
        part.End();
        return at => !(at <= gt) && !(at < gte) && !(at >= lt) && !(at > lte);
    }
}
