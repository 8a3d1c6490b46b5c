using Auction.Domain.Texts;

namespace Auction.Web.Acts;

/// <summary>One act somebody may do in a procedure: what it asks, when it is offered, what it becomes. The rules have the last word.</summary>
/// <typeparam name="TScene">The procedure as somebody stands before it.</typeparam>
/// <typeparam name="TRequest">What the desk of the procedure is asked.</typeparam>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Desks">Desks it may be done at.</param>
/// <param name="Rules">Rules it rests on.</param>
/// <param name="Title">What is done.</param>
/// <param name="Lead">What it means and what follows.</param>
internal abstract record Act<TScene, TRequest>(string Slug, ActDesk Desks, string Rules, BilingualText Title, BilingualText Lead) : ActHead(Slug, Desks, Rules, Title, Lead)
    where TScene : ActScene
{
    /// <summary>True when it makes sense now; the desk shows it then.</summary>
    public required Func<TScene, bool> IsOffered { get; init; }

    /// <summary>What it asks for.</summary>
    public Func<TScene, IReadOnlyList<ActField>> Fields { get; init; } = static _ => [];

    /// <summary>What it becomes. Called only when every field could be read.</summary>
    public required Func<TScene, ActValues, TRequest> Read { get; init; }

    /// <summary>True when it is offered at this desk, to this person, now.</summary>
    public bool IsOpenAt(TScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Desks.HasFlag(scene.Desk) && (!IsJudges || scene.IsJudge) && (!scene.IsFinance || IsFinances) && IsOffered(scene);
    }
}

/// <summary>What every act says of itself.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Desks">Desks it may be done at.</param>
/// <param name="Rules">Rules it rests on.</param>
/// <param name="Title">What is done.</param>
/// <param name="Lead">What it means and what follows.</param>
internal abstract record ActHead(string Slug, ActDesk Desks, string Rules, BilingualText Title, BilingualText Lead)
{
    /// <summary>True for an act of judges alone.</summary>
    public bool IsJudges { get; init; }

    /// <summary>True for an act that court finance may do too.</summary>
    public bool IsFinances { get; init; }

    /// <summary>True when it cannot be undone: the page asks once more.</summary>
    public bool IsFinal { get; init; }

    /// <summary>True when whoever acts must have proved lately who they are: acts that cannot be undone, and those that stop a sale or let it go on.</summary>
    public bool AsksProof { get => field || IsFinal; init; }
}

/// <summary>Whose desk it is; an act may be open at several.</summary>
[Flags]
internal enum ActDesk
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The court's.</summary>
    Court = 1,

    /// <summary>A person concerned.</summary>
    Party = 2,

    /// <summary>An appraisal institution.</summary>
    Institution = 4,

    /// <summary>An auxiliary institution.</summary>
    Auxiliary = 8,

    /// <summary>An industry association.</summary>
    Association = 16,
}
