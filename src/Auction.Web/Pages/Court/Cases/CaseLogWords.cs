using Auction.Data.Cases;
using Auction.Data.Procedures;
using Auction.Domain.Assets;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Domain.Texts;
using Auction.Web.Cases.Acts;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>The act log in words: what was changed, and what stood there before and stands there now.</summary>
internal static class CaseLogWords
{
    private const string FactPrefix = "facts.";

    /// <summary>What was changed, for example “当事人 D · 送达地址”.</summary>
    public static BilingualText What(CaseChangeShown change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (thing, field) = (ThingOf(change.What), FieldOf(change));
        return new(
            string.Join(" · ", new[] { $"{thing.Zh} {change.Reference}".Trim(), field?.Zh }.OfType<string>()),
            string.Join(" · ", new[] { $"{thing.En} {change.Reference}".Trim(), field?.En }.OfType<string>()));
    }

    /// <summary>A value as people read it.</summary>
    public static BilingualText Value(CaseChangeShown change, string value)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (change.What, change.Field) switch
        {
            ("party", "" or "role") when Enum.TryParse<DisposalRole>(value, out var role) => RoleWords.Of(role),
            ("agent", "" or "kind") when Enum.TryParse<AgentKind>(value, out var kind) => CaseActTexts.Of(kind),
            ("claim", "kind") when Enum.TryParse<ClaimKind>(value, out var kind) => CaseDeskTexts.Of(kind),
            ("document", "audience") when Enum.TryParse<FileAudience>(value, out var audience) => CaseActTexts.Of(audience),
            ("procedure", _) => value == "linked" ? CaseDeskTexts.HasAccount : CaseDeskTexts.NoValue,
            (_, "account") => value.Length > 0 ? CaseDeskTexts.HasAccount : CaseDeskTexts.NoValue,
            _ => value switch { "True" => CaseActTexts.Yes, "False" => CaseActTexts.No, "" => CaseDeskTexts.NoValue, _ => new(value, value) },
        };
    }

    private static BilingualText ThingOf(string what) => what switch
    {
        "party" => CaseDeskTexts.Parties,
        "agent" => CaseDeskTexts.Agents,
        "asset" => CaseDeskTexts.Assets,
        "seizure" => CaseDeskTexts.Seizures,
        "claim" => CaseDeskTexts.Claims,
        "document" => CaseDeskTexts.Documents,
        "procedure" => CaseDeskTexts.Procedures,
        _ => CaseDeskTexts.Facts,
    };

    private static BilingualText? FieldOf(CaseChangeShown change) => change.Field switch
    {
        "" => null,
        "filedOn" => CaseDeskTexts.FiledOn,
        "cause" => CaseDeskTexts.Cause,
        "title" => CaseDeskTexts.EnforcementTitle,
        "judge" => CaseDeskTexts.Judge,
        "court" => CaseDeskTexts.Court,
        "courtSince" => CaseActTexts.MoveSince,
        "courtReason" => CaseActTexts.MoveReason,
        "role" => CaseDeskTexts.Role,
        "name" => CaseDeskTexts.Name,
        "isBody" => CaseActTexts.IsBody,
        "address" => CaseDeskTexts.Address,
        "phone" => CaseActTexts.Phone,
        "account" => CaseActTexts.Link,
        "party" => change.What == "agent" ? CaseActTexts.ActsFor : CaseActTexts.Creditor,
        "kind" => CaseDeskTexts.Kind,
        "hasSpecialAuthority" => CaseActTexts.SpecialAuthority,
        "endedOn" => CaseActTexts.EndedOn,
        "amount" => CaseDeskTexts.Amount,
        "asset" => CaseActTexts.OnAsset,
        "rank" => CaseActTexts.Rank,
        "endReason" => CaseActTexts.EndClaim,
        "titleZh" => CaseActTexts.TitleZh,
        "titleEn" => CaseActTexts.TitleEn,
        "regionZh" => CaseActTexts.RegionZh,
        "regionEn" => CaseActTexts.RegionEn,
        "isNecessaryHome" => CaseDeskTexts.NecessaryHome,
        "isCriminal" => CaseDeskTexts.Criminal,
        "from" => CaseDeskTexts.From,
        "until" => CaseDeskTexts.Until,
        "turn" => CaseDeskTexts.Turn,
        "authority" => CaseDeskTexts.Authority,
        "liftedOn" => CaseActTexts.LiftedOn,
        "version" => CaseDeskTexts.Version,
        "audience" => CaseActTexts.Audience,
        _ => change.Field.StartsWith(FactPrefix, StringComparison.Ordinal) ? FactOf(change.Field[FactPrefix.Length..]) : new(change.Field, change.Field),
    };

    private static BilingualText FactOf(string id) =>
        AssetKinds.All.SelectMany(kind => kind.Facts).FirstOrDefault(fact => string.Equals(fact.Id, id, StringComparison.Ordinal))?.Label ?? new(id, id);
}
