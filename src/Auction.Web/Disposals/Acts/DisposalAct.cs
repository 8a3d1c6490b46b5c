using System.Diagnostics.CodeAnalysis;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Grains.Disposals;
using Auction.Web.Acts;

namespace Auction.Web.Disposals.Acts;

/// <summary>One act somebody may do in a disposal. Its name in addresses is the name of its command in the act log.</summary>
internal sealed record DisposalAct : Act<DisposalScene, DisposalRequest>
{
    /// <summary>Makes one.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="desks">Desks it may be done at.</param>
    /// <param name="group">Under which heading it is offered.</param>
    /// <param name="rules">Rules it rests on.</param>
    /// <param name="title">What is done.</param>
    /// <param name="lead">What it means and what follows.</param>
    /// <param name="probe">What the rules are asked only to learn whether it can be done now, its gaps filled with anything; null when there is nothing it could be done to.</param>
    /// <param name="read">What it becomes.</param>
    [SetsRequiredMembers]
    public DisposalAct(
        string slug,
        ActDesk desks,
        DisposalGroup group,
        string rules,
        BilingualText title,
        BilingualText lead,
        Func<DisposalScene, DisposalCommand?> probe,
        Func<DisposalScene, ActValues, DisposalRequest> read)
        : base(slug, desks, rules, title, lead)
    {
        Group = group;
        Probe = probe;
        IsOffered = scene => IsFor(scene) && ObstacleIn(scene) is null;
        Read = read;
    }

    /// <summary>Under which heading it is offered.</summary>
    public DisposalGroup Group { get; }

    /// <summary>What the rules are asked only to learn whether it can be done now.</summary>
    public Func<DisposalScene, DisposalCommand?> Probe { get; }

    /// <summary>False for a property it never concerns; such an act is not shown at all.</summary>
    public Func<DisposalScene, bool> IsFor { get; init; } = static _ => true;

    /// <summary>Its page below the disposal's, where it has one of its own instead of a plain form; null otherwise.</summary>
    public string? Page { get; init; }

    /// <summary>Its address below the disposal's.</summary>
    public string Path => Page ?? $"acts/{Slug}";

    /// <summary>Why it cannot be done now; null when it can be tried. The rules themselves are asked, so that a desk never knows another law.</summary>
    public DisposalObstacle? ObstacleIn(DisposalScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        if (Probe(scene) is not { } command)
        {
            return DisposalObstacle.Nothing(Rules);
        }

        var decision = DisposalRules.Decide(scene.State, command, scene.Now);
        return decision.Refusal is { } refusal && DisposalObstacle.Stands(refusal, scene) ? new(decision.Words!, DisposalRefusals.Of(refusal).Rule.ToString()) : null;
    }
}

/// <summary>Headings under which acts are offered, in the order of the procedure.</summary>
internal enum DisposalGroup
{
    /// <summary>The price.</summary>
    Price = 1,

    /// <summary>The debtor's chance, and sales without an auction.</summary>
    Chance = 2,

    /// <summary>Launching a round.</summary>
    Launch = 3,

    /// <summary>Steering.</summary>
    Steering = 4,

    /// <summary>From the sale to the handover.</summary>
    Settlement = 5,

    /// <summary>After a failed round.</summary>
    AfterFailure = 6,

    /// <summary>Objections.</summary>
    Objections = 7,

    /// <summary>Several properties.</summary>
    Lots = 8,

    /// <summary>Auxiliary work.</summary>
    Auxiliary = 9,

    /// <summary>Persons, claims and other facts.</summary>
    Facts = 10,
}

/// <summary>What an act asks of the desk of disposals.</summary>
internal abstract record DisposalRequest
{
    private DisposalRequest()
    {
    }

    /// <summary>A plain command.</summary>
    public sealed record Give(DisposalCommand Command) : DisposalRequest;

    /// <summary>One more person concerned.</summary>
    public sealed record NamePerson(DisposalParty Party, DisposalPerson Person, string AccountMail) : DisposalRequest;

    /// <summary>The notice, with what the public reads of the lot.</summary>
    public sealed record Publish(PublishNotice Command, PublicLot Lot) : DisposalRequest;
}
