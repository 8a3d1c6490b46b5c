using Auction.Data.Acts;
using Auction.Data.Disposals;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.Mapping;
using Auction.Data.Messages;
using Auction.Data.Settlement;
using Auction.Data.People;
using Auction.Data.Pictures;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Rosters;
using Auction.Data.Rounds;
using Auction.Data.Valuations;
using Auction.Data.Viewings;
using Auction.Domain.Amounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Auction.Data;

/// <summary>Every table, for any database. Each provider project derives its own context so that it can keep its own migrations.</summary>
public abstract class AuctionDb(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<CourtRow> Courts => Set<CourtRow>();

    public DbSet<LotRow> Lots => Set<LotRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<RoundHeadRow> RoundHeads => Set<RoundHeadRow>();

    public DbSet<RoundEventRow> RoundEvents => Set<RoundEventRow>();

    public DbSet<BidRefusalRow> BidRefusals => Set<BidRefusalRow>();

    public DbSet<RoundBidderRow> RoundBidders => Set<RoundBidderRow>();

    public DbSet<BidderApplicationRow> BidderApplications => Set<BidderApplicationRow>();

    public DbSet<ServiceGapRow> ServiceGaps => Set<ServiceGapRow>();

    public DbSet<SealRow> Seals => Set<SealRow>();

    public DbSet<CheckpointRow> Checkpoints => Set<CheckpointRow>();

    public DbSet<ObligationRow> Obligations => Set<ObligationRow>();

    public DbSet<ConfirmationLetterRow> ConfirmationLetters => Set<ConfirmationLetterRow>();

    public DbSet<IdentityRow> Identities => Set<IdentityRow>();

    public DbSet<AccessTokenRow> AccessTokens => Set<AccessTokenRow>();

    public DbSet<SecondFactorRow> SecondFactors => Set<SecondFactorRow>();

    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<ActRow> Acts => Set<ActRow>();

    public DbSet<ValuationRow> Valuations => Set<ValuationRow>();

    public DbSet<ValuationEventRow> ValuationEvents => Set<ValuationEventRow>();

    public DbSet<ValuationAnswerRow> ValuationAnswers => Set<ValuationAnswerRow>();

    public DbSet<ValuationPartyRow> ValuationParties => Set<ValuationPartyRow>();

    public DbSet<SealedFigureRow> SealedFigures => Set<SealedFigureRow>();

    public DbSet<DisposalRow> Disposals => Set<DisposalRow>();

    public DbSet<DisposalEventRow> DisposalEvents => Set<DisposalEventRow>();

    public DbSet<DisposalAnswerRow> DisposalAnswers => Set<DisposalAnswerRow>();

    public DbSet<DisposalPartyRow> DisposalParties => Set<DisposalPartyRow>();

    public DbSet<DisposalFileRow> DisposalFiles => Set<DisposalFileRow>();

    public DbSet<DisposalRoundRow> DisposalRounds => Set<DisposalRoundRow>();

    public DbSet<DisposalAuxiliaryRow> DisposalAuxiliaries => Set<DisposalAuxiliaryRow>();

    public DbSet<ViewingBookingRow> ViewingBookings => Set<ViewingBookingRow>();

    public DbSet<LotQuestionRow> LotQuestions => Set<LotQuestionRow>();

    public DbSet<LotAnswerRow> LotAnswers => Set<LotAnswerRow>();

    public DbSet<CaseAccountRow> CaseAccounts => Set<CaseAccountRow>();

    public DbSet<DepositRow> Deposits => Set<DepositRow>();

    public DbSet<DepositEventRow> DepositEvents => Set<DepositEventRow>();

    public DbSet<DepositAnswerRow> DepositAnswers => Set<DepositAnswerRow>();

    public DbSet<DistributionRow> Distributions => Set<DistributionRow>();

    public DbSet<DistributionEventRow> DistributionEvents => Set<DistributionEventRow>();

    public DbSet<DistributionAnswerRow> DistributionAnswers => Set<DistributionAnswerRow>();

    public DbSet<DistributionFileRow> DistributionFiles => Set<DistributionFileRow>();

    public DbSet<PayeeRow> Payees => Set<PayeeRow>();

    public DbSet<PayeeBankRow> PayeeBanks => Set<PayeeBankRow>();

    public DbSet<LedgerMovementRow> LedgerMovements => Set<LedgerMovementRow>();

    public DbSet<LedgerPostingRow> LedgerPostings => Set<LedgerPostingRow>();

    public DbSet<ProviderOrderRow> ProviderOrders => Set<ProviderOrderRow>();

    public DbSet<ProviderEventRow> ProviderEvents => Set<ProviderEventRow>();

    public DbSet<ProviderRefusalRow> ProviderRefusals => Set<ProviderRefusalRow>();

    public DbSet<MessageRow> Messages => Set<MessageRow>();

    public DbSet<MessageDispatchRow> MessageDispatches => Set<MessageDispatchRow>();

    public DbSet<MessageReportRow> MessageReports => Set<MessageReportRow>();

    public DbSet<MessageCursorRow> MessageCursors => Set<MessageCursorRow>();

    public DbSet<MessageChoiceRow> MessageChoices => Set<MessageChoiceRow>();

    public DbSet<DeadlineRow> Deadlines => Set<DeadlineRow>();

    public DbSet<OutsideRequestRow> OutsideRequests => Set<OutsideRequestRow>();

    public DbSet<ReportPdfRow> ReportPdfs => Set<ReportPdfRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseCourtRow> CaseCourts => Set<CaseCourtRow>();

    public DbSet<CasePartyRow> CaseParties => Set<CasePartyRow>();

    public DbSet<CaseAgentRow> CaseAgents => Set<CaseAgentRow>();

    public DbSet<CaseFormRow> CaseForms => Set<CaseFormRow>();

    public DbSet<CaseFileRow> CaseFiles => Set<CaseFileRow>();

    public DbSet<CaseImportRow> CaseImports => Set<CaseImportRow>();

    public DbSet<AssetDocumentRow> AssetDocuments => Set<AssetDocumentRow>();

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    public DbSet<AssetRow> Assets => Set<AssetRow>();

    public DbSet<SeizureRow> Seizures => Set<SeizureRow>();

    public DbSet<AssetPictureRow> AssetPictures => Set<AssetPictureRow>();

    public DbSet<StoredFileRow> StoredFiles => Set<StoredFileRow>();

    public DbSet<ValuationFileRow> ValuationFiles => Set<ValuationFileRow>();

    public DbSet<DrawSecretRow> DrawSecrets => Set<DrawSecretRow>();

    public DbSet<RosterEntryRow> RosterEntries => Set<RosterEntryRow>();

    public DbSet<PlatformStateRow> PlatformStates => Set<PlatformStateRow>();

    /// <summary>Begins a read-only transaction in which every question sees the same instant.</summary>
    public abstract Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AuctionDb).Assembly);
        SnakeCase.Apply(builder);
    }
}
