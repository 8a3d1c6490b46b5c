using Auction.Data.Disposals;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Viewings;

/// <summary>One place at an appointment for viewing (AUC-7, AUC-14). Who looks at a thing may bid on it: lists show no name (AUC-18.2).</summary>
/// <remarks>Never removed: a place given back, or used, keeps its row without the telephone number.</remarks>
public sealed class ViewingBookingRow
{
    /// <summary>Longest form key.</summary>
    public const int KeyMax = 64;

    public required Guid Id { get; init; }

    public required Guid DisposalId { get; init; }

    /// <summary>The appointment, by its id in the disposal's journal.</summary>
    public required string ViewingId { get; init; }

    /// <summary>Number of the place, from 1 to the places of the appointment.</summary>
    public required int Place { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Telephone number, encrypted by the shell; empty once the place was given back or the appointment is over.</summary>
    public required byte[] PhoneCipher { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    public required string FormKey { get; init; }

    public required DateTimeOffset BookedAt { get; init; }

    /// <summary>When the place was given back; null while it is held.</summary>
    public DateTimeOffset? CancelledAt { get; set; }
}

internal sealed class ViewingBookingMapping : IEntityTypeConfiguration<ViewingBookingRow>
{
    // Both databases know partial indexes: among places that are held, each has one holder and each person one place.
    private const string Held = "cancelled_at IS NULL";

    public void Configure(EntityTypeBuilder<ViewingBookingRow> builder)
    {
        builder.ToTable("viewing_booking");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.FormKey).HasMaxLength(ViewingBookingRow.KeyMax);
        builder.HasIndex(row => new { row.DisposalId, row.ViewingId, row.Place }).IsUnique().HasFilter(Held);
        builder.HasIndex(row => new { row.DisposalId, row.ViewingId, row.AccountId }).IsUnique().HasFilter(Held);
        builder.HasIndex(row => new { row.AccountId, row.FormKey }).IsUnique();
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.DisposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
