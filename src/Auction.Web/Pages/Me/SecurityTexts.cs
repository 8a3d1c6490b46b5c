using Auction.Domain.Texts;

namespace Auction.Web.Pages.Me;

/// <summary>Words of signing in and being signed in.</summary>
internal static class SecurityTexts
{
    public static readonly BilingualText Title = new("登录与安全", "Sign-in and security");
    public static readonly BilingualText Lead = new("两步验证、已登录的设备和密码。", "Second step, devices you are signed in on, and password.");
    public static readonly BilingualText On = new("已开启", "On");
    public static readonly BilingualText Off = new("未开启", "Off");
    public static readonly BilingualText SecondStepText = new("开启后，登录除密码外还须填写手机验证器应用显示的一次性验证码。", "Once on, signing in asks for the one-time code of your authenticator app besides the password.");
    public static readonly BilingualText TurnOn = new("开启两步验证", "Turn on the second step");
    public static readonly BilingualText TurnOff = new("关闭两步验证", "Turn off the second step");
    public static readonly BilingualText TurnedOn = new("两步验证已开启。", "The second step is on.");
    public static readonly BilingualText TurnedOff = new("两步验证已关闭。", "The second step is off.");
    public static readonly BilingualText Since = new("开启时间", "On since");
    public static readonly BilingualText CodesLeft = new("剩余备用码", "Recovery codes left");
    public static readonly BilingualText CodesLeftCount = new("{0} 个", "{0}");
    public static readonly BilingualText CodesFew = new("备用码即将用完，请重新生成并妥善保存。", "Few recovery codes are left. Make new ones and keep them.");
    public static readonly BilingualText Renew = new("重新生成备用码", "Make new recovery codes");
    public static readonly BilingualText Codes = new("备用码", "Recovery codes");
    public static readonly BilingualText CodesOnce = new("备用码只显示这一次，请抄写或者打印后妥善保存。手机遗失时，每个备用码可以代替验证码使用一次；重新生成后，以前的备用码全部失效。", "These codes are shown this once: write them down or print them. Each stands in for a code once when your phone is lost. Making new ones ends all earlier ones.");
    public static readonly BilingualText Kept = new("已保存，继续", "Kept, go on");
    public static readonly BilingualText StepScan = new("1. 添加到验证器应用", "1. Add it to your app");
    public static readonly BilingualText StepCode = new("2. 填写应用显示的验证码", "2. Enter the code it shows");
    public static readonly BilingualText ScanText = new("用验证器应用扫描二维码，或者手工输入以下密钥（基于时间，六位）：", "Scan the picture with an authenticator app, or type this key (time-based, six digits):");
    public static readonly BilingualText Picture = new("包含密钥的二维码；密钥文字见旁", "QR code with the key; the key is beside it as text");
    public static readonly BilingualText OpenApp = new("在本机的验证器应用中打开", "Open it in an app on this device");
    public static readonly BilingualText CodeHint = new("六位数字，三十秒更换一次。", "Six digits, new every thirty seconds.");
    public static readonly BilingualText CodeWrong = new("验证码不正确。请检查手机时间是否准确，并填写当前显示的验证码。", "The code is not right. Check the clock of your phone and enter the code it shows now.");
    public static readonly BilingualText OfferOver = new("页面已过期，请用新的密钥重新添加。", "The page was too old. Add the new key instead.");
    public static readonly BilingualText Sessions = new("已登录的设备", "Where you are signed in");
    public static readonly BilingualText SessionsText = new("使用时间精确到小时，网络隐去末段。设备名称由浏览器自行报告。", "Times of use are kept to the hour, networks without their last part. The device is what the browser says of itself.");
    public static readonly BilingualText ThisDevice = new("本设备", "This one");
    public static readonly BilingualText UnknownDevice = new("未知设备", "Unknown device");
    public static readonly BilingualText Network = new("网络", "Network");
    public static readonly BilingualText UnknownNetwork = new("未知", "unknown");
    public static readonly BilingualText MadeAt = new("登录", "Signed in");
    public static readonly BilingualText SeenAt = new("最近使用", "last used");
    public static readonly BilingualText End = new("退出该设备", "Sign out there");
    public static readonly BilingualText EndFor = new("退出该设备：{0}", "Sign out there: {0}");
    public static readonly BilingualText Ended = new("该设备已退出登录。", "That device is signed out.");
    public static readonly BilingualText EndOthers = new("退出其他所有设备", "Sign out everywhere else");
    public static readonly BilingualText EndOthersText = new("程序接口的访问令牌同时失效。", "Access tokens of your own software end with it.");
    public static readonly BilingualText OthersEnded = new("其他设备均已退出登录。", "Every other device is signed out.");
    public static readonly BilingualText Password = new("修改密码", "Password");
    public static readonly BilingualText OldPassword = new("当前密码", "Present password");
    public static readonly BilingualText NewPassword = new("新密码", "New password");
    public static readonly BilingualText ChangePassword = new("修改密码", "Change the password");
    public static readonly BilingualText PasswordText = new("修改后，其他设备全部退出登录，访问令牌全部失效。", "Changing it signs out every other device and ends all access tokens.");
    public static readonly BilingualText PasswordChanged = new("密码已修改，其他设备均已退出登录。", "The password is changed and every other device is signed out.");
    public static readonly BilingualText OldPasswordWrong = new("当前密码不正确。", "The present password is not right.");
    public static readonly BilingualText WhyTitle = new("账户不会被他人锁定", "Nobody can lock your account");
    public static readonly BilingualText Why = new("连续输错只会暂缓输错者所在的网络，他人无法借此阻止您登录和出价。每次变更均记录时间和原因。", "Wrong tries slow down the network they come from only, so nobody can keep you from signing in and bidding. Every change is recorded with time and reason.");
}
