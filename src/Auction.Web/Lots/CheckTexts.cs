using Auction.Domain.Texts;

namespace Auction.Web.Lots;

/// <summary>Words for the results of checking signatures.</summary>
internal static class CheckTexts
{
    public static readonly BilingualText OwnKeys = new(
        "签名按文件自带的公钥核验；请与平台公布的公钥核对：{0}。",
        "The signatures were checked with the keys inside the file; compare them with the published ones: {0}.");

    public static readonly BilingualText KeysNeeded = new(
        "核验回执需要平台公布的公钥：用 --keys 指定从 /api/v1/keys 下载的文件。",
        "Checking a receipt needs the platform's public keys: name the file from /api/v1/keys with --keys.");

    private static readonly BilingualText Good = new("签名核验通过：{0} 条记录均在已签名的批次中，检查点一致。", "Signatures verified: all {0} entries lie in signed batches and the checkpoint agrees.");
    private static readonly BilingualText Malformed = new("文件中的签名部分缺少内容或者格式不符。", "The part with the signatures is missing something or of the wrong form.");
    private static readonly BilingualText SealWrong = new("批次签名 {0} 无效。", "The seal {0} is not valid.");
    private static readonly BilingualText EntryNotSealed = new("第 {0} 条不在其所称的签名批次中。", "Entry {0} is not in the batch it claims.");
    private static readonly BilingualText CheckpointWrong = new("检查点签名无效，或者与记录不一致。", "The checkpoint is not validly signed or does not agree with the record.");

    /// <summary>The result in words.</summary>
    public static BilingualText Of(SealVerdict verdict) => verdict.Fault switch
    {
        null => Good.With(verdict.SealedEntries),
        SealFault.SealWrong => SealWrong.With(verdict.Where ?? ""),
        SealFault.EntryNotSealed => EntryNotSealed.With(verdict.Where ?? ""),
        SealFault.CheckpointWrong => CheckpointWrong,
        _ => Malformed,
    };
}
