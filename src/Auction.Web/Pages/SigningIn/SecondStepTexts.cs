using Auction.Domain.Texts;

namespace Auction.Web.Pages.SigningIn;

/// <summary>Words of the second step of signing in.</summary>
internal static class SecondStepTexts
{
    public static readonly BilingualText Title = new("两步验证", "Second step");
    public static readonly BilingualText Intro = new("密码正确。请打开验证器应用，填写其中显示的六位验证码。", "The password is right. Open your authenticator app and enter the six digits it shows.");
    public static readonly BilingualText Code = new("验证码", "Code");
    public static readonly BilingualText CodeHint = new("每个验证码只能使用一次，三十秒更换一次。手机不在身边的，可以填写一个备用码。", "Each code is taken once and changes every thirty seconds. Without your phone, enter one of your recovery codes.");
    public static readonly BilingualText Missing = new("请填写验证码。", "Enter the code.");
    public static readonly BilingualText Wrong = new("验证码不正确，或者已经使用过。请等待下一个验证码。", "The code is not right or was used before. Wait for the next one.");
    public static readonly BilingualText Other = new("使用其他账号登录", "Sign in with another account");
}
