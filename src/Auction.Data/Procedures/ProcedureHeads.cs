using Auction.Data.Disposals;
using Auction.Data.Settlement;
using Auction.Data.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Procedures;

/// <summary>Where the journals of all procedures end, for checkpoints (P8).</summary>
public static class ProcedureHeads
{
    /// <summary>Every kind of procedure, by name.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [ValuationProcedure.Instance.Name, DisposalProcedure.Instance.Name, DepositProcedure.Instance.Name, DistributionProcedure.Instance.Name];

    /// <summary>Every head there is, kind by kind.</summary>
    public static async Task<IReadOnlyList<ProcedureEnd>> AllAsync(AuctionDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return
        [
            .. await OfAsync(ValuationProcedure.Instance.Name, db.Valuations, cancellationToken),
            .. await OfAsync(DisposalProcedure.Instance.Name, db.Disposals, cancellationToken),
            .. await OfAsync(DepositProcedure.Instance.Name, db.Deposits, cancellationToken),
            .. await OfAsync(DistributionProcedure.Instance.Name, db.Distributions, cancellationToken),
        ];
    }

    private static Task<List<ProcedureEnd>> OfAsync<THead>(string kind, IQueryable<THead> heads, CancellationToken cancellationToken)
        where THead : ProcedureHead =>
        heads.AsNoTracking().OrderBy(row => row.Id).Select(row => new ProcedureEnd(kind, row.Id, row.Seq, row.HeadHash)).ToListAsync(cancellationToken);
}

/// <summary>Where one journal ends.</summary>
/// <param name="Kind">Kind of procedure, one of <see cref="ProcedureHeads.Kinds"/>.</param>
/// <param name="Id">Whose journal.</param>
/// <param name="Seq">Number of its last entry.</param>
/// <param name="HeadHash">Hash of its last entry.</param>
public sealed record ProcedureEnd(string Kind, Guid Id, int Seq, byte[] HeadHash);
