using Auction.Grains.Settlement;

namespace Auction.Grains.Tests.Settlement;

/// <summary>Who may be paid from the account of a case: one person once, two people of one name never as one.</summary>
[Trait("Rule", "MON-1")]
public sealed class PayeeRollTests
{
    private const string Name = "王伟";
    private static readonly Guid First = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Second = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly Guid One = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid Other = Guid.Parse("00000000-0000-0000-0000-00000000000b");

    public static TheoryData<string, RollPerson[], int> Cases { get; } = new()
    {
        { "one account in two disposals", [Person(First, "A", One), Person(Second, "A", One)], 1 },
        { "one account under two roles", [Person(First, "A", One), Person(First, "B", One)], 1 },
        { "two accounts of one name", [Person(First, "A", One), Person(First, "B", Other)], 2 },
        { "two accounts in two disposals", [Person(First, "A", One), Person(Second, "A", Other)], 2 },
        { "without an account, once in each disposal", [Person(First, "A", account: null), Person(Second, "A", account: null)], 1 },
        { "without an account, twice in one disposal", [Person(First, "A", account: null), Person(First, "B", account: null)], 2 },
        { "with an account and without", [Person(First, "A", One), Person(Second, "A", account: null)], 2 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void NamesakesStayApart_OnePersonStandsOnce(string what, RollPerson[] people, int expected)
    {
        var roll = PayeeRoll.Of(people);

        Assert.Equal((what, expected), (what, roll.Count));
        Assert.Equal(expected, roll.Select(entry => entry.Reference).Distinct().Count());
        Assert.Equal(people.Select(person => person.AccountId).Distinct().Order(), roll.Select(entry => entry.AccountId).Distinct().Order());
        Assert.Equal(roll, PayeeRoll.Of(people.Reverse()));
    }

    [Fact]
    public void DebtorComesFirst_AndNobodyElseOfTheNameIsLost()
    {
        var roll = PayeeRoll.Of([Person(First, "A", One), Person(First, "D", Other) with { IsDebtor = true }]);
        var debtor = Assert.Single(roll, entry => entry.IsDebtor);

        Assert.Equal([new("T1", Name, Other), new("T2", Name, One)], PayeeRoll.Payees(roll, debtor));
        Assert.Equal([new("T1", "李娜", AccountId: null), new("T2", Name, One), new("T3", Name, Other)], PayeeRoll.Payees(roll, new RollEntry("", "李娜", AccountId: null, IsDebtor: true)));
    }

    private static RollPerson Person(Guid disposal, string party, Guid? account) => new(disposal, party, Name, account, IsDebtor: false);
}
