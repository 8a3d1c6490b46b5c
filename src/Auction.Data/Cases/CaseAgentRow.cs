using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>Somebody who acts for a party. Name and telephone are kept here and nowhere else.</summary>
public sealed class CaseAgentRow
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Whom the agent acts for.</summary>
    public required Guid PartyId { get; set; }

    /// <summary>Name of the agent within the case, as the act log has it.</summary>
    public required string Reference { get; init; }

    public required AgentKind Kind { get; set; }

    public required string Name { get; set; }

    public string Phone { get; set; } = "";

    /// <summary>True when the agent may also give up, accept or settle in the party's name (特别授权).</summary>
    public required bool HasSpecialAuthority { get; set; }

    /// <summary>Day on which the authority ended; null while it lasts.</summary>
    public DateOnly? EndedOn { get; set; }
}

/// <summary>Who may act for a party. Numbers are stored.</summary>
public enum AgentKind
{
    /// <summary>律师.</summary>
    Lawyer = 1,

    /// <summary>基层法律服务工作者.</summary>
    LegalServiceWorker = 2,

    /// <summary>法定代表人、负责人.</summary>
    Representative = 3,

    /// <summary>法定代理人.</summary>
    Guardian = 4,

    /// <summary>近亲属或者工作人员.</summary>
    RelativeOrStaff = 5,

    /// <summary>其他受托人.</summary>
    Other = 6,
}

internal sealed class CaseAgentMapping : IEntityTypeConfiguration<CaseAgentRow>
{
    public void Configure(EntityTypeBuilder<CaseAgentRow> builder)
    {
        builder.ToTable("case_agent");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.CaseId, row.Reference }).IsUnique();
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CasePartyRow>().WithMany().HasForeignKey(row => row.PartyId).OnDelete(DeleteBehavior.Restrict);
    }
}
