using Auction.Domain.Texts;

namespace Auction.Web.Shell;

/// <summary>Picks the words of the request's language. Injected into every page as <c>W</c>.</summary>
/// <remarks>Amounts and times are written by the extension methods in <c>Auction.Web.Shell.Formatting</c>.</remarks>
public sealed class Words(bool isEnglish)
{
    /// <summary>True for English, false for Simplified Chinese.</summary>
    public bool IsEnglish { get; } = isEnglish;

    /// <summary>Value of the <c>lang</c> attribute.</summary>
    public string Tag => IsEnglish ? "en" : "zh-CN";

    /// <summary>The words in the language of the request.</summary>
    public string this[BilingualText text] => text.In(IsEnglish);

    /// <summary>The words with their numbered gaps filled.</summary>
    public string this[BilingualText text, params object[] values] => text.With(values).In(IsEnglish);

    /// <summary>One of two values that come from the database in both languages; Chinese where the English one is missing.</summary>
    public string Pick(string zh, string en) => IsEnglish && en.Length > 0 ? en : zh;
}
