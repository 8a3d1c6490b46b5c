using Auction.Domain.Texts;
using Auction.Web.Pictures;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>Words of the page of photographs.</summary>
internal static class PictureTexts
{
    public static readonly BilingualText Title = new("照片", "Photographs");
    public static readonly BilingualText Lead = new(
        "原始照片按其哈希封存，只有本院可以打开。公开的副本自动摆正、缩放，不含拍摄地点、时间和设备信息；涉及他人隐私的人脸、车牌、门牌和文书请在照片上框选遮挡。",
        "The originals are sealed by their hash and open to this court only. Public copies stand upright, are scaled and carry no place, time or device; mark faces, plates, house numbers and papers of others on the photograph to blur them.");
    public static readonly BilingualText Add = new("添加照片", "Add photographs");
    public static readonly BilingualText Files = new("选择照片（JPEG、PNG、WebP，每张最大 20 MB）", "Choose photographs (JPEG, PNG, WebP, up to 20 MB each)");
    public static readonly BilingualText Upload = new("上传", "Upload");
    public static readonly BilingualText Empty = new("还没有照片。", "No photographs yet.");
    public static readonly BilingualText Waiting = new("正在生成副本，稍后刷新页面。", "Copies are being made; reload the page in a moment.");
    public static readonly BilingualText CaptionZh = new("说明（中文）", "Caption (Chinese)");
    public static readonly BilingualText CaptionEn = new("说明（英文）", "Caption (English)");
    public static readonly BilingualText Turn = new("旋转", "Turn");
    public static readonly BilingualText Blurs = new("遮挡位置", "Places to blur");
    public static readonly BilingualText BlursHint = new(
        "在照片上拖动即可框选；也可以填写左、上、宽、高四个千分数，以半角逗号分隔，多处用半角分号隔开。点击框可以移除。",
        "Drag on the photograph; or write left,top,width,height in thousandths, places separated by semicolons. Click a box to remove it.");
    public static readonly BilingualText RemoveBlur = new("移除第 {0} 处遮挡", "Remove blurred place {0}");
    public static readonly BilingualText Public = new("公开", "Public");
    public static readonly BilingualText Save = new("保存", "Save");
    public static readonly BilingualText Up = new("前移", "Move up");
    public static readonly BilingualText Original = new("原始照片", "Original");
    public static readonly BilingualText Hash = new("SHA-256 {0}", "SHA-256 {0}");
    public static readonly BilingualText IsPublic = new("已公开", "public");
    public static readonly BilingualText NotPublic = new("未公开", "not public");
    public static readonly BilingualText BadEdit = new("遮挡位置写法不对，应为左、上、宽、高四个数，以半角逗号分隔，均为 0 至 1000 的整数且不超出照片，最多 20 处。", "The places to blur are not right: “left,top,width,height”, whole numbers from 0 to 1000 within the photograph, 20 at most.");
    public static readonly BilingualText CaptionLong = new("说明最多 100 个字。", "A caption may have 100 characters at most.");
    public static readonly BilingualText CaptionMissing = new("公开的照片应写明中文说明。", "A public photograph needs a Chinese caption.");
    public static readonly BilingualText TooMany = new("每项财产最多 60 张照片。", "An asset may have 60 photographs at most.");
    public static readonly BilingualText NotAPhotograph = new("“{0}”不是照片。", "“{0}” is not a photograph.");

    /// <summary>A turn.</summary>
    public static BilingualText OfTurn(int quarters) => quarters switch
    {
        1 => new("顺时针 90°", "90° clockwise"),
        2 => new("180°", "180°"),
        3 => new("逆时针 90°", "90° anticlockwise"),
        _ => new("不旋转", "none"),
    };

    /// <summary>Why there are no copies.</summary>
    public static BilingualText Of(PictureFault fault) => fault switch
    {
        PictureFault.NotInstalled => new("本机没有安装图像工具（libvips-tools），安装后自动生成副本。", "The image tools (libvips-tools) are not installed on this machine; copies are made once they are."),
        PictureFault.TooCostly => new("处理这张照片超出时间或者内存限制，请换一张较小的照片。", "This photograph takes too much time or memory; use a smaller one."),
        _ => new("这张照片无法解码，请换一张。", "This photograph cannot be decoded; use another one."),
    };
}
