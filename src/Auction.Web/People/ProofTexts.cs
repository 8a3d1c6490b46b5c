using Auction.Domain.Texts;

namespace Auction.Web.People;

/// <summary>Words of the proof asked before a weighty act.</summary>
internal static class ProofTexts
{
    public static readonly BilingualText Title = new("请确认是您本人", "Confirm that it is you");
    public static readonly BilingualText Lead = new("这一步不能由别人代劳：距离上次验证已超过五分钟，请再验证一次。您填写的内容都保留着，验证后接着办理。", "Nobody else may take this step for you. More than five minutes have passed since you last proved who you are. What you entered is kept, and the step goes on once you have.");
    public static readonly BilingualText Password = new("登录密码", "Your password");
    public static readonly BilingualText Code = new("验证码", "Code");
    public static readonly BilingualText CodeHint = new("验证器应用显示的六位数字，或者一个备用码；每个只能使用一次。", "Six digits from your authenticator app, or one of your recovery codes. Each is taken once.");
    public static readonly BilingualText PasswordHint = new("再次确认是您本人；之后五分钟内不再询问。", "To be sure it is you. You are not asked again for five minutes.");
    public static readonly BilingualText GoOn = new("验证并继续", "Confirm and go on");
    public static readonly BilingualText Cancel = new("不办理，返回", "Do not go on");
    public static readonly BilingualText Wait = new("尝试次数过多，请五分钟后再试；没有任何改动。", "Too many tries. Try again in five minutes; nothing was changed.");
    private static readonly BilingualText PasswordMissing = new("请填写登录密码。", "Enter your password.");
    private static readonly BilingualText CodeMissing = new("请填写验证码。", "Enter the code.");
    private static readonly BilingualText PasswordWrong = new("密码不正确；没有任何改动。", "The password is not right; nothing was changed.");
    private static readonly BilingualText CodeWrong = new("验证码不正确，或者已经使用过；没有任何改动。", "The code is not right or was used before; nothing was changed.");

    /// <summary>What is asked.</summary>
    public static BilingualText Label(ProofAsked asked) => asked == ProofAsked.Code ? Code : Password;

    /// <summary>More on what is asked.</summary>
    public static BilingualText Hint(ProofAsked asked) => asked == ProofAsked.Code ? CodeHint : PasswordHint;

    /// <summary>Nothing was shown.</summary>
    public static BilingualText Missing(ProofAsked asked) => asked == ProofAsked.Code ? CodeMissing : PasswordMissing;

    /// <summary>What was shown is wrong.</summary>
    public static BilingualText Wrong(ProofAsked asked) => asked == ProofAsked.Code ? CodeWrong : PasswordWrong;
}
