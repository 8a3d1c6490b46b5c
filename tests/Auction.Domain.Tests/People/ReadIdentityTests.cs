using Auction.Domain.People;

namespace Auction.Domain.Tests.People;

/// <summary>Numbers and names of persons and companies, as typed.</summary>
public sealed class ReadIdentityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("11010519491231002X", "1949-12-31")]
    [InlineData("440524188001010014", null)]
    [InlineData("110105 19491231 002x", "1949-12-31")]
    [Trait("Rule", "ID-1")]
    public void CitizenNumber_WithItsCheckSign_IsRead(string text, string? birthday)
    {
        var number = IdentityNumber.Read(text, Today, out var fault);
        Assert.Equal(birthday is null ? IdentityFault.Birthday : null, fault);
        Assert.Equal(birthday is null ? null : DateOnly.Parse(birthday, System.Globalization.CultureInfo.InvariantCulture), number?.Birthday);
    }

    [Theory]
    [InlineData("", IdentityFault.Missing)]
    [InlineData("1101051949123100", IdentityFault.Length)]
    [InlineData("11010519491231002A", IdentityFault.Sign)]
    [InlineData("1101051949123100X2", IdentityFault.Sign)]
    [InlineData("01010519491231002X", IdentityFault.Sign)]
    [InlineData("110105194902300027", IdentityFault.Birthday)]
    [InlineData("110105202611240028", IdentityFault.Birthday)]
    [InlineData("110105194912310021", IdentityFault.CheckDigit)]
    [Trait("Rule", "ID-1")]
    public void CitizenNumber_ThatIsNone_SaysWhatIsWrong(string text, IdentityFault expected)
    {
        Assert.Null(IdentityNumber.Read(text, Today, out var fault));
        Assert.Equal(expected, fault);
        Assert.NotEmpty(IdentityFaults.Words(expected).Zh);
    }

    [Fact]
    [Trait("Rule", "ID-1")]
    public void CitizenNumber_WithAnyOnePlaceChanged_IsNeverRead()
    {
        const string Good = "11010519491231002X";
        Assert.All(OtherPlaces(Good, "0123456789"), changed => Assert.Null(IdentityNumber.Read(changed, Today, out _)));
    }

    [Fact]
    [Trait("Rule", "GEN-8")]
    public void CitizenNumber_InAnyText_IsMasked()
    {
        var number = IdentityNumber.Read("11010519491231002X", Today, out _)!;
        Assert.Equal("110***********002X", number.Masked);
        Assert.Equal("110***********002X", $"{number}");
    }

    [Theory]
    [InlineData("2026-12-30", 76)]
    [InlineData("2026-12-31", 77)]
    [Trait("Rule", "CIV-17")]
    public void Age_ChangesOnTheBirthday(string day, int age) =>
        Assert.Equal(age, IdentityNumber.Read("11010519491231002X", Today, out _)!.AgeOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91350100m000100y43")]
    [Trait("Rule", "ID-2")]
    public void CreditCode_WithItsCheckSign_IsRead(string text)
    {
        Assert.Equal("91350100M000100Y43", CreditCode.Read(text, out var fault)?.Text);
        Assert.Null(fault);
    }

    [Theory]
    [InlineData(null, IdentityFault.Missing)]
    [InlineData("91350100M000100Y4", IdentityFault.Length)]
    [InlineData("91350100M000100I43", IdentityFault.Sign)]
    [InlineData("91A50100M000100Y43", IdentityFault.Sign)]
    [InlineData("91350100M000100Y44", IdentityFault.CheckDigit)]
    [Trait("Rule", "ID-2")]
    public void CreditCode_ThatIsNone_SaysWhatIsWrong(string? text, IdentityFault expected)
    {
        Assert.Null(CreditCode.Read(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    [Trait("Rule", "ID-2")]
    public void CreditCode_WithAnyOnePlaceChanged_IsNeverRead()
    {
        const string Good = "91350100M000100Y43";
        Assert.All(OtherPlaces(Good, "0123456789ABCDEFGHJKLMNPQRTUWXY"), changed => Assert.Null(CreditCode.Read(changed, out _)));
    }

    [Theory]
    [InlineData(" 阿依古丽•买买提 ", "阿依古丽·买买提")]
    [InlineData("Anna  Maria\u3000Berg", "Anna Maria Berg")]
    [InlineData("周予安", "周予安")]
    [Trait("Rule", "ID-1")]
    public void PersonName_HasOneSpelling(string text, string expected) => Assert.Equal(expected, PersonName.ReadPerson(text, out _)?.Text);

    [Theory]
    [InlineData("", IdentityFault.Missing)]
    [InlineData("周", IdentityFault.Name)]
    [InlineData("周予安1", IdentityFault.Name)]
    [InlineData("<b>周予安", IdentityFault.Name)]
    [InlineData("周予安\u200B", IdentityFault.Name)]
    [Trait("Rule", "ID-1")]
    public void PersonName_ThatIsNone_SaysWhatIsWrong(string text, IdentityFault expected)
    {
        Assert.Null(PersonName.ReadPerson(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    [Trait("Rule", "ID-2")]
    public void CompanyName_MayHoldBracketsAndDigits() =>
        Assert.Equal("江州360（控股）有限公司", PersonName.ReadCompany("江州360(控股)有限公司", out _)?.Text);

    private static IEnumerable<string> OtherPlaces(string good, string signs) =>
        from place in Enumerable.Range(0, good.Length - 1)
        from sign in signs
        where sign != good[place]
        select string.Concat(good.AsSpan(0, place), [sign], good.AsSpan(place + 1));
}
