namespace Auction.Data.Audit;

/// <summary>What the audit looks at. Numbers are those of the reliability promises; each has a test that plants its violation.</summary>
public static class AuditIds
{
    public const string J1 = "J1";
    public const string J2 = "J2";
    public const string J3 = "J3";
    public const string J4 = "J4";
    public const string J5 = "J5";
    public const string J6 = "J6";
    public const string J7 = "J7";
    public const string J8 = "J8";
    public const string J9 = "J9";
    public const string J10 = "J10";
    public const string J11 = "J11";
    public const string E1 = "E1";
    public const string E2 = "E2";
    public const string E3 = "E3";
    public const string E4 = "E4";
    public const string H1 = "H1";
    public const string L2 = "L2";
    public const string L3 = "L3";
    public const string L6 = "L6";
    public const string R6 = "R6";
    public const string V1 = "V1";
    public const string V2 = "V2";
    public const string V3 = "V3";
    public const string V4 = "V4";
    public const string V5 = "V5";
    public const string D1 = "D1";
    public const string D2 = "D2";
    public const string D3 = "D3";
    public const string D4 = "D4";
    public const string D5 = "D5";
    public const string S1 = "S1";
    public const string S2 = "S2";
    public const string S3 = "S3";
    public const string S4 = "S4";
    public const string P1 = "P1";
    public const string P2 = "P2";
    public const string P3 = "P3";
    public const string P4 = "P4";
    public const string P5 = "P5";
    public const string M1 = "M1";
    public const string M2 = "M2";
    public const string M3 = "M3";
    public const string M6 = "M6";
    public const string M8 = "M8";
    public const string M10 = "M10";

    /// <summary>Every id with what must hold, in the order in which they are told.</summary>
    public static IReadOnlyList<(string Id, string Holds)> All { get; } =
    [
        (J1, "entries of a round are numbered 1, 2, 3 without a gap"),
        (J2, "each accepted bid is on the grid, not by the leader, and beats the bid before it"),
        (J3, "stamps never go back; bids lie between start and end in force"),
        (J4, "extensions, pauses and resumptions give the stored end"),
        (J5, "one answer per bid key, and the stored answer is the journal's"),
        (J6, "the hash chain is whole and ends in the stored head"),
        (J7, "one closing entry that names the leading bid, and nothing after the end"),
        (J8, "closed not before the end, and service up to the end is proved"),
        (J9, "bidders were admitted before they bid, and a person stands behind each code"),
        (J10, "bids were on disk within two seconds, and commit times never go back"),
        (J11, "each refusal has a code, a rule and a receipt, and the rules would refuse again"),
        (E1, "stored files are what their keys say, and what requests name is there"),
        (E2, "the act log is one whole chain"),
        (E3, "checkpoints are one signed chain, and no head they named has changed or fallen"),
        (E4, "every answer is the leaf its seal vouches for, and the seal's signature holds"),
        (H1, "the row shown in lists is the fold of the journal"),
        (L2, "every obligation was met in time, or says why not"),
        (L3, "stored deadlines are those the journal gives"),
        (L6, "one confirmation letter per sold round, with its hash"),
        (R6, "the notice still says what was announced"),
        (V1, "entries of a valuation are numbered without a gap, and their times never go back"),
        (V2, "a valuation's hash chain is whole and ends in the stored head"),
        (V3, "the row of a valuation shown in lists is the fold of its journal"),
        (V4, "one answer per command key, and it names entries that are its own"),
        (V5, "behind each id stands a person, behind each seal its figure, and platforms were told what the journal says"),
        (D1, "entries of a disposal are numbered without a gap, and their times never go back"),
        (D2, "a disposal's hash chain is whole and ends in the stored head"),
        (D3, "the row of a disposal shown in lists is the fold of its journal"),
        (D4, "one answer per command key, and it names entries that are its own"),
        (D5, "behind each id of a disposal stands a person, and behind each notice a round in the bid rooms"),
        (S1, "entries of a deposit are numbered without a gap, and their times never go back"),
        (S2, "a deposit's hash chain is whole and ends in the stored head"),
        (S3, "the row of a deposit shown in lists is the fold of its journal"),
        (S4, "one answer per command key, and it names entries that are its own"),
        (P1, "entries of a distribution are numbered without a gap, and their times never go back"),
        (P2, "a distribution's hash chain is whole and ends in the stored head"),
        (P3, "the row of a distribution shown in lists is the fold of its journal"),
        (P4, "one answer per command key, and it names entries that are its own"),
        (P5, "behind each payee stands a person, behind each payout an account of the payee, and two persons"),
        (M1, "every movement of money adds up to zero within the account of one case"),
        (M2, "no account of a case falls below its floor"),
        (M3, "every deposit that ended is back, part of a price, or used after a default, and once; no more is paid out than came in"),
        (M6, "the payment provider was asked for what the journals say, each under one key"),
        (M8, "no more went back to a payment than came from it"),
        (M10, "the ledger is what the journals say, line by line"),
    ];
}
