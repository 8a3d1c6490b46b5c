using System.Globalization;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>A whole valuation as a list of steps at the desks.</summary>
/// <param name="Kind">What the property is.</param>
/// <param name="Class">How the law classes it.</param>
/// <param name="Steps">In order, from the opening.</param>
internal sealed record Walk(PropertyKind Kind, AssetClass Class, IReadOnlyList<WalkStep> Steps)
{
    /// <summary>Opens the valuation on 2026-03-02 and does every step.</summary>
    /// <returns>Its number.</returns>
    public async Task<string> PlayAsync(DeskSite site)
    {
        var number = await site.OpenValuationAsync(Kind, Class);
        foreach (var step in Steps) { await step.PlayAsync(site, number); }
        return number;
    }
}

/// <summary>One step.</summary>
internal abstract record WalkStep
{
    public abstract Task PlayAsync(DeskSite site, string number);
}

/// <summary>Somebody does an act; "institution" stands for the one whose turn it is.</summary>
internal sealed record Act(string Who, string Slug, params (string Name, string Value)[] Values) : WalkStep
{
    /// <summary>True where the act was looked at closely before.</summary>
    public bool IsKnown { get; init; }

    public override async Task PlayAsync(DeskSite site, string number)
    {
        var who = Who == "institution" ? (await site.StateAsync(number)).Appraisal!.Current! : Who;
        if (!IsKnown)
        {
            await site.DoAsync(who, number, Slug, Values);
            return;
        }

        var form = await site.OpenFormAsync(who, number, Slug);
        DeskActs.AssertDone(who, number, Slug, await site.PostAsync(who, number, Slug, form, Values));
    }
}

/// <summary>Time goes on to noon of a court day.</summary>
internal sealed record Until(string Day) : WalkStep
{
    public override Task PlayAsync(DeskSite site, string number) => site.GoToAsync(DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>Something else is done or looked at.</summary>
internal sealed record Meanwhile(Func<DeskSite, string, Task> What) : WalkStep
{
    public override Task PlayAsync(DeskSite site, string number) => What(site, number);
}
