using Auction.Domain.Texts;

namespace Auction.Web.People;

/// <summary>Words of passkeys.</summary>
internal static class PasskeyTexts
{
    public static readonly BilingualText Title = new("通行密钥", "Passkeys");
    public static readonly BilingualText Lead = new(
        "用手机或者电脑的指纹、面容或者锁屏密码登录，不必输入密码和验证码。密钥只对本站有效，仿冒网站无法使用。",
        "Sign in with your device’s fingerprint, face or screen lock instead of password and code. A passkey works on this site only; a look-alike cannot use it.");
    public static readonly BilingualText Manage = new("管理通行密钥", "Manage passkeys");
    public static readonly BilingualText Count = new("{0} 个", "{0}");
    public static readonly BilingualText None = new("还没有通行密钥。", "You have no passkey yet.");
    public static readonly BilingualText Add = new("添加通行密钥", "Add a passkey");
    public static readonly BilingualText Name = new("名称", "Name");
    public static readonly BilingualText NameHint = new("便于您辨认，例如“我的手机”。", "So that you know it again, such as “my phone”.");
    public static readonly BilingualText NameFault = new("请填写名称，不超过四十个字。", "Enter a name of at most forty characters.");
    public static readonly BilingualText NotMade = new("没有添加：设备的答复无法核验或者已经过期，请重试。", "Nothing was added: what the device answered could not be verified or was too old. Try again.");
    public static readonly BilingualText Known = new("这个通行密钥已经添加过。", "This passkey was added before.");
    public static readonly BilingualText TooMany = new("最多可以添加十个通行密钥，请先移除不用的。", "An account has ten passkeys at most. Remove one that you no longer use.");
    public static readonly BilingualText Added = new("通行密钥已添加。", "The passkey is added.");
    public static readonly BilingualText Remove = new("移除", "Remove");
    public static readonly BilingualText RemoveFor = new("移除通行密钥：{0}", "Remove the passkey: {0}");
    public static readonly BilingualText Removed = new("通行密钥已移除，不能再用于登录。", "The passkey is removed and opens nothing any more.");
    public static readonly BilingualText NotRemoved = new("没有找到这个通行密钥；没有任何改动。", "There is no such passkey; nothing was changed.");
    public static readonly BilingualText MadeAt = new("添加于", "Added");
    public static readonly BilingualText BackedUp = new("随设备账户同步", "Synced by the device’s maker");
    public static readonly BilingualText NeedsScript = new("添加和使用通行密钥需要浏览器启用脚本；没有时仍可使用密码和两步验证。", "Passkeys need scripts in the browser. Without them password and second step work as before.");
    public static readonly BilingualText Unsupported = new("这个浏览器或者连接方式不支持通行密钥。", "This browser or connection does not support passkeys.");
    public static readonly BilingualText GaveUp = new("设备没有给出答复：可能已取消或者超时。没有任何改动。", "The device gave no answer: it was cancelled or took too long. Nothing was changed.");
    public static readonly BilingualText SignIn = new("使用通行密钥登录", "Sign in with a passkey");
    public static readonly BilingualText NotKnown = new("这个通行密钥没有登录任何账户：可能已被移除，或者答复已经过期。", "This passkey opened no account: it may have been removed, or the answer was too old.");
    public static readonly BilingualText Prove = new("使用通行密钥验证", "Use a passkey");
    public static readonly BilingualText Proved = new("已验证是您本人，请继续办理。", "It is you. Go on.");
    public static readonly BilingualText NotYours = new("这个通行密钥不是当前账户的，或者答复已经过期；没有任何改动。", "This passkey is not of the account you are signed in with, or the answer was too old; nothing was changed.");
}
