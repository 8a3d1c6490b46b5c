using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>An enforcement case.</summary>
public sealed class CaseRow
{
    public required Guid Id { get; init; }

    /// <summary>Case number, verbatim.</summary>
    public required string Number { get; init; }

    /// <summary>The one spelling two writings of the number share; unique.</summary>
    public required string NumberKey { get; init; }

    /// <summary>The court that enforces now; who may see and act depends on it.</summary>
    public required Guid CourtId { get; set; }

    public required DateOnly FiledOn { get; set; }

    /// <summary>Cause of action, for example 金融借款合同纠纷.</summary>
    public required string Cause { get; set; }

    /// <summary>The enforcement title, for example a judgment with its number.</summary>
    public required string Title { get; set; }

    /// <summary>Judge in charge, as files name the person.</summary>
    public required string Judge { get; set; }

    /// <summary>Instant as of which another system told us; null for a case typed in here. Older news never overwrites newer.</summary>
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>SHA-256 of what another system last told us, lower-case hex; the same again changes nothing.</summary>
    public string? ContentSha256 { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>Which court enforced a case since when. A case may change court; the rows say who was responsible at any day.</summary>
public sealed class CaseCourtRow
{
    public required Guid CaseId { get; init; }

    public required DateOnly Since { get; init; }

    public required Guid CourtId { get; init; }

    /// <summary>Why the case changed court; empty for the first.</summary>
    public required string Reason { get; init; }
}

/// <summary>A person concerned in a case. Names and addresses are kept here and nowhere else.</summary>
public sealed class CasePartyRow
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Name of the party in the system it came from; unique within the case.</summary>
    public required string Reference { get; init; }

    public required DisposalRole Role { get; set; }

    public required string Name { get; set; }

    /// <summary>True for a company or other body, false for a natural person.</summary>
    public required bool IsBody { get; set; }

    public string Address { get; set; } = "";

    public string Phone { get; set; } = "";

    /// <summary>The person's account; null without one.</summary>
    public Guid? AccountId { get; set; }
}

/// <summary>A sum somebody is owed in a case.</summary>
public sealed class ClaimRow
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid PartyId { get; set; }

    /// <summary>Name of the claim in the system it came from; unique within the case.</summary>
    public required string Reference { get; init; }

    public required ClaimKind Kind { get; set; }

    public required Money Amount { get; set; }

    /// <summary>The asset it is secured on with priority; null for an ordinary claim.</summary>
    public Guid? AssetId { get; set; }

    /// <summary>Rank among the claims secured on the asset, from 1; null for an ordinary claim.</summary>
    public int? Rank { get; set; }

    /// <summary>Why it counts no more, for example paid or given up; null while it counts.</summary>
    public string? EndReason { get; set; }
}

/// <summary>What a claim is. Numbers are stored.</summary>
public enum ClaimKind
{
    /// <summary>本金.</summary>
    Principal = 1,

    /// <summary>一般债务利息.</summary>
    Interest = 2,

    /// <summary>迟延履行期间的加倍利息.</summary>
    DelayInterest = 3,

    /// <summary>诉讼费、执行费等费用.</summary>
    Costs = 4,

    /// <summary>抵押权.</summary>
    Mortgage = 5,

    /// <summary>质权.</summary>
    Pledge = 6,

    /// <summary>建设工程价款优先受偿权 (GUI-3).</summary>
    Construction = 7,

    /// <summary>其他优先债权.</summary>
    OtherPriority = 8,
}

internal sealed class CaseMapping : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder)
    {
        builder.ToTable("enforcement_case");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.NumberKey).IsUnique();
        builder.HasIndex(row => new { row.CourtId, row.ChangedAt, row.Id });
        builder.Property(row => row.ChangedAt).IsConcurrencyToken();
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseCourtMapping : IEntityTypeConfiguration<CaseCourtRow>
{
    public void Configure(EntityTypeBuilder<CaseCourtRow> builder)
    {
        builder.ToTable("case_court");
        builder.HasKey(row => new { row.CaseId, row.Since });
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CasePartyMapping : IEntityTypeConfiguration<CasePartyRow>
{
    public void Configure(EntityTypeBuilder<CasePartyRow> builder)
    {
        builder.ToTable("case_party");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.CaseId, row.Reference }).IsUnique();
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimMapping : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> builder)
    {
        builder.ToTable("claim");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.CaseId, row.Reference }).IsUnique();
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CasePartyRow>().WithMany().HasForeignKey(row => row.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AssetRow>().WithMany().HasForeignKey(row => row.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}
