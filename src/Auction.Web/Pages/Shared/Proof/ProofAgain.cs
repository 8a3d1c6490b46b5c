using Auction.Web.People;

namespace Auction.Web.Pages.Shared.Proof;

/// <summary>A form that waits for a proof of who sends it.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Address">Where the form goes.</param>
/// <param name="Carried">What it holds.</param>
/// <param name="Back">Where it came from.</param>
internal sealed record ProofAgain(ProofQuestion Question, string Address, IReadOnlyList<(string Name, string Value)> Carried, string Back);
