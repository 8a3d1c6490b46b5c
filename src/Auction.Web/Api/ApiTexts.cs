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

    public static readonly BilingualText CodeMissing = new(
        "该账户开启了两步验证，须一并提供验证器的验证码或者备用码；每个验证码只能使用一次。",
        "This account signs in with a second step: send the authenticator’s code, or a recovery code, too. Each code is taken once.");
}
