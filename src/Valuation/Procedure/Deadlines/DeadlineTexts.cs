using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>What has to be done within each time limit.</summary>
internal static class DeadlineTexts
{
    public static readonly BilingualText Start = new("启动确定参考价程序", "Start the price procedure");
    public static readonly BilingualText StartIndicator = new("具备处置条件后启动评估、拍卖程序", "Start appraisal or auction once the property is ready");
    public static readonly BilingualText Seizure = new("查封期限届满前续行查封", "Renew the seizure before it ends");
    public static readonly BilingualText Agreement = new("提交议价报价", "Hand in a figure for the agreed price");
    public static readonly BilingualText Directed = new("答复定向询价", "Answer the directed inquiry");
    public static readonly BilingualText OnlineReport = new("出具网络询价报告", "Report on the online inquiry");
    public static readonly BilingualText OnlineCorrection = new("补正网络询价报告", "Correct the online report");
    public static readonly BilingualText Selection = new("协商选定评估机构", "Agree on the institutions");
    public static readonly BilingualText Appraisal = new("出具评估报告", "Deliver the appraisal report");
    public static readonly BilingualText Extension = new("申请延长评估期限", "Ask for more time for the appraisal");
    public static readonly BilingualText AppraisalCorrection = new("说明或者补正评估报告", "Explain or correct the appraisal report");
    public static readonly BilingualText Return = new("退回评估材料", "Return the material");
    public static readonly BilingualText Send = new("向当事人及利害关系人发送报告", "Send the report to parties and interested persons");
    public static readonly BilingualText SendCorrection = new("发送补正后的报告", "Send the corrected report");
    public static readonly BilingualText SendIndicator = new("评估报告送达", "Deliver the appraisal report");
    public static readonly BilingualText Objection = new("对报告提出书面异议", "Object to the report in writing");
    public static readonly BilingualText Ruling = new("对异议作出裁定", "Rule on the objection");
    public static readonly BilingualText Reconsideration = new("向上一级人民法院申请复议", "Take the ruling to the higher court");
    public static readonly BilingualText Forward = new("将异议转交评估机构", "Pass the objection to the institution");
    public static readonly BilingualText Explanation = new("对异议作出书面说明", "Explain in answer to the objection");
    public static readonly BilingualText Dissatisfaction = new("对说明表示不服", "Declare dissatisfaction with the explanation");
    public static readonly BilingualText TechnicalReview = new("作出专业技术评审结论", "Conclude the technical review");
    public static readonly BilingualText SaleStart = new("启动变价程序", "Start the sale procedure");
    public static readonly BilingualText FirstNotice = new("有效期内发布首次拍卖公告", "Publish the first notice within the validity");
    public static readonly BilingualText LastStart = new("拍卖或者变卖开始", "Start the auction or sell-off");
}
