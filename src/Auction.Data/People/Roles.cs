namespace Auction.Data.People;

/// <summary>The names of the roles, as stored. The public has none.</summary>
public static class Roles
{
    /// <summary>承办法官.</summary>
    public const string Judge = "judge";

    /// <summary>书记员: confirms bidders and keeps files.</summary>
    public const string Clerk = "clerk";

    /// <summary>财务人员: keeps the accounts of the court's cases, prepares and releases payouts; decides nothing in a case (PAY-TWO).</summary>
    public const string Finance = "finance";

    /// <summary>平台运营: runs the system, sees no identity and no case data.</summary>
    public const string Operator = "operator";

    /// <summary>监督人员.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>评估师: works for an appraisal institution on the roster.</summary>
    public const string Appraiser = "appraiser";

    /// <summary>行业协会评审人员: works for an industry association on the roster, which reviews reports (REF-23.1).</summary>
    public const string Association = "association";

    /// <summary>拍卖辅助机构人员: works for an auxiliary institution on the roster (AUC-7) and may not bid (AUC-34).</summary>
    public const string Auxiliary = "auxiliary";

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> All { get; } = [Judge, Clerk, Finance, Operator, Supervisor, Appraiser, Association, Auxiliary];
}
