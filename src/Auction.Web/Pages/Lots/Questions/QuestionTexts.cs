using Auction.Data.Viewings;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Questions;

/// <summary>Words of questions and answers.</summary>
internal static class QuestionTexts
{
    public static readonly BilingualText Title = new("标的问答", "Questions and answers");
    public static readonly BilingualText Lead = new("由法院或者其委托的辅助机构答复，答复后公开。答复不代替公告；与公告不一致的，以公告为准。", "Answered by the court or the auxiliary institution it entrusted, and then published. An answer does not replace the notice; where they differ, the notice counts.");
    public static readonly BilingualText None = new("还没有公开的问答。", "No answered questions yet.");
    public static readonly BilingualText By = new("{0} 答复", "Answered by {0}");
    public static readonly BilingualText Court = new("执行法院", "the enforcing court");
    public static readonly BilingualText Version = new("第 {0} 版", "version {0}");
    public static readonly BilingualText Earlier = new("以前的版本", "Earlier versions");
    public static readonly BilingualText AskTitle = new("提问", "Ask");
    public static readonly BilingualText AskText = new("公开的问答不显示提问人。请不要写姓名、电话、竞买号和您打算出的价；此类内容在公开前会被删去。", "Published questions do not show who asked. Leave out names, telephone numbers, bidder codes and the price you have in mind; such things are removed before publication.");
    public static readonly BilingualText Question = new("问题", "Question");
    public static readonly BilingualText Limit = new("最多 {0} 个字", "Up to {0} characters");
    public static readonly BilingualText Ask = new("提交问题", "Send the question");
    public static readonly BilingualText SignIn = new("登录后提问", "Sign in to ask");
    public static readonly BilingualText Sent = new("问题已提交，答复后在本页公开。", "Sent. It is published here once it is answered.");
    public static readonly BilingualText Mine = new("您的提问", "Your questions");
    public static readonly BilingualText Waiting = new("待答复", "Waiting");
    public static readonly BilingualText Declined = new("不予公开：{0}", "Not published: {0}");
    public static readonly BilingualText Malformed = new("请用 {0} 至 {1} 个字写明问题。", "Write the question in {0} to {1} characters.");
    public static readonly BilingualText TooMany = new("您待答复的问题已达上限（每件标的 {0} 个，24 小时内共 {1} 个），请稍后再问。", "You have asked as much as may wait ({0} a lot, {1} in 24 hours). Please ask later.");

    public static readonly BilingualText ToAnswer = new("待您答复的提问", "Questions for you to answer");
    public static readonly BilingualText AsAsked = new("提问原文（不公开）", "As it was asked (not public)");
    public static readonly BilingualText Published = new("公开的问题", "Question as published");
    public static readonly BilingualText PublishedHint = new("删去能看出提问人是谁、报价多少的内容。", "Remove whatever tells who asks or what they would bid.");
    public static readonly BilingualText Answer = new("答复", "Answer");
    public static readonly BilingualText Publish = new("公开问答", "Publish");
    public static readonly BilingualText Decline = new("不予公开", "Do not publish");
    public static readonly BilingualText Reason = new("理由（只告知提问人）", "Reason (for the person who asked alone)");
    public static readonly BilingualText Correct = new("更正为新版本", "Correct: a new version");
    public static readonly BilingualText BothNeeded = new("请写明公开的问题（最多 {0} 个字）和答复（最多 {1} 个字）。", "Write the question as published (up to {0} characters) and the answer (up to {1}).");
    public static readonly BilingualText ReasonNeeded = new("请用 {0} 至 {1} 个字写明理由。", "Give the reason in {0} to {1} characters.");
    public static readonly BilingualText Late = new("该问题刚刚已由他人处理，请核对后再办。", "Somebody else has dealt with this question meanwhile. Please look again.");
    public static readonly BilingualText DonePublished = new("问答已公开。", "Published.");
    public static readonly BilingualText DoneDeclined = new("已不予公开，提问人可以看到理由。", "Not published; the person who asked sees the reason.");
    public static readonly BilingualText Contact = new("所写内容疑似含有电话或者证件号码，请删去后再公开。", "This seems to hold a telephone or identity number. Remove it before publishing.");
}
