using Auction.Domain.Texts;

namespace Auction.Web.Api;

/// <summary>Words of the open interface that no refusal has.</summary>
internal static class ApiTexts
{
    public static readonly BilingualText NeverJudged = new(
        "没有找到使用该提交编号的出价记录。",
        "No bid with this key was judged.");

    public static readonly BilingualText UnknownValuation = new(
        "没有这个编号的参考价程序。",
        "There is no valuation of this number.");

    public static readonly BilingualText WrongSignIn = new(
        "账号或密码不正确。",
        "The user name or password is not right.");
}
