using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Files;

/// <summary>Bytes on record, found by their SHA-256. One row per content; who may open it is decided where it is used.</summary>
public sealed class StoredFileRow
{
    /// <summary>SHA-256 of <see cref="Bytes"/>, lower-case hex, as journals name it.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Media type as found by looking at the content.</summary>
    public required string MediaType { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>True when the row is what its key says.</summary>
    public bool IsWhole => Bytes.LongLength == Length && string.Equals(Sha256, Sha256Of(Bytes), StringComparison.Ordinal);

    /// <summary>The row of some bytes.</summary>
    public static StoredFileRow Of(byte[] bytes, string mediaType, DateTimeOffset storedAt)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new() { Sha256 = Sha256Of(bytes), Length = bytes.LongLength, MediaType = mediaType, StoredAt = storedAt, Bytes = bytes };
    }

    /// <summary>The key of some bytes.</summary>
    public static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFileRow>
{
    public void Configure(EntityTypeBuilder<StoredFileRow> builder)
    {
        builder.ToTable("stored_file");
        builder.HasKey(row => row.Sha256);
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.Ignore(row => row.IsWhole);
    }
}
