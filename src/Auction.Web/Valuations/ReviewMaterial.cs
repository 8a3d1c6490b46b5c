using Auction.Data.Files;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations;

/// <summary>What an association may read for the reviews referred to it (REF-23.1): the report as it stood, the objection, the explanation, the court's letter. Nothing else of the file.</summary>
internal sealed class ReviewMaterial(FileShelf shelf)
{
    /// <summary>SHA-256 of everything it may read; empty when nothing was referred to it.</summary>
    /// <param name="state">The valuation.</param>
    /// <param name="associationId">The association.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlySet<string>> OfAsync(ValuationState state, string associationId, CancellationToken cancellationToken)
    {
        var material = new HashSet<string>(StringComparer.Ordinal);
        foreach (var objection in TechnicalReview.ReferredTo(state, associationId))
        {
            material.UnionWith([.. objection.Writings, objection.Review!.Report, objection.Review.Letter]);
            if (await shelf.FindAsync(objection.Review.Report, cancellationToken) is { } stored && ReportDocumentReader.Read(stored.Bytes).Document?.Pdf is { } pdf)
            {
                material.Add(pdf);
            }
        }

        return material;
    }
}
