using Auction.Domain.Texts;

namespace Auction.Web.Cli;

/// <summary>Words of the lottery command.</summary>
internal static class LotteryCommandTexts
{
    public static readonly BilingualText NoTranscript = new("该文件不是摇号记录（hengping-draw-1），无法核验。", "The file is no transcript of a draw (hengping-draw-1); nothing can be checked.");
    public static readonly BilingualText Repeated = new("{0} 重新摇号，全部机构依次为（* 为入选）：", "{0}, the draw repeated; all institutions in order (* chosen):");
    public static readonly BilingualText Genuine = new("各项均相符，摇号结果可以重复得出。", "Everything holds: the draw can be repeated.");
    public static readonly BilingualText NotGenuine = new("有不相符的项目，该记录不能证明摇号结果。", "Something does not hold: this transcript does not prove the draw.");
}
