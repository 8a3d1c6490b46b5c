using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>Code, rule and words of every refusal.</summary>
public static class ValuationRefusals
{
    private static readonly (ValuationRefusal Refusal, RefusalEntry Entry)[] Rows =
    [
        (ValuationRefusal.NotOpened, New("E_NOT_OPENED", "REF-2", "该财产尚未启动确定参考价程序。", "This valuation has not been opened yet.")),
        (ValuationRefusal.AlreadyOpened, New("E_ALREADY_OPENED", "REF-2", "该财产的确定参考价程序已经启动。", "This valuation is open already.")),
        (ValuationRefusal.Withdrawn, New("E_WITHDRAWN", "REF-29.1", "本程序已撤回；重新申请执行的，须重新启动，不得沿用原参考价。", "This valuation was withdrawn. After a new application it starts afresh; the old price is not reused.")),
        (ValuationRefusal.Stayed, New("E_STAYED", "REF-28", "本程序已暂缓，恢复后才能继续。", "The valuation stands still. It goes on once it is resumed.")),
        (ValuationRefusal.WrongPhase, New("E_STATE", "REF-2", "程序目前所处的步骤不能办理此事项。", "This cannot be done at the step the valuation is at.")),
        (ValuationRefusal.UnknownParty, New("E_UNKNOWN_PARTY", "REF-2", "此人不是本程序的当事人或者利害关系人，或者其身份不能办理此事项。", "This person takes no part in the valuation, or not in the role this needs.")),
        (ValuationRefusal.DocumentMissing, New("E_DOCUMENT", "PLT-1", "请附上相应的文书或者证据材料。", "Attach the document or the evidence.")),
        (ValuationRefusal.DayInFuture, New("E_DAY_FUTURE", "GEN-6", "日期不得晚于今日。", "The date may not lie in the future.")),
        (ValuationRefusal.DayInPast, New("E_DAY_PAST", "GEN-6", "期限不得早于今日。", "The time limit may not lie in the past.")),
        (ValuationRefusal.TooLate, New("E_LATE", "CAL-1", "期限已于 {0} 24:00 届满。", "The time limit ended at 24:00 on {0}.")),
        (ValuationRefusal.PartyTaken, New("E_PARTY_TAKEN", "REF-2", "当事人编号缺失或者重复。", "The id of a person is missing or used twice.")),
        (ValuationRefusal.SideMissing, New("E_SIDE_MISSING", "REF-2", "须至少有一名申请执行人和一名被执行人。", "There must be at least one applicant and one debtor.")),
        (ValuationRefusal.SeizureTooLong, New("E_SEIZURE_TERM", "LIM-2", "查封期限超过法定最长期限，最晚至 {0}。", "The seizure is longer than the law allows: {0} at the latest.")),
        (ValuationRefusal.SubjectForeign, New("E_SUBJECT", "GUI-1", "该调查事项不属于此类财产。", "This subject does not belong to this kind of property.")),
        (ValuationRefusal.EffortsMissing, New("E_EFFORTS", "REF-3.1", "不明的事项须附记所做的努力。", "An unknown fact needs a note of the efforts made.")),
        (ValuationRefusal.FactAlwaysApplies, New("E_FACT_APPLIES", "REF-3.1", "五项基本事实不得记为不涉及。", "None of the five facts can be marked as not arising.")),
        (ValuationRefusal.InvestigationIncomplete, New("E_INVESTIGATION_INCOMPLETE", "REF-3.1", "财产状况尚未查清，不得确定参考价；请先补齐调查事项。", "The investigation is not complete, so no method may begin. Record what is missing first.")),
        (ValuationRefusal.SeizureLapsed, New("E_SEIZURE_LAPSED", "LIM-2", "查封已届满，须续行查封后才能继续。", "The seizure has ended. Nothing can go on without a new one.")),
        (ValuationRefusal.PricingFactsMissing, New("E_PRICING_FACTS", "REF-2", "请先记录有无政府定价、是否需要勘验、是否具备网络询价条件等事项。", "Record first whether there is a government price, whether an inspection is needed and whether online conditions exist.")),
        (ValuationRefusal.AppraisalRequired, New("E_APPRAISAL_REQUIRED", "REF-14", "法律、行政法规规定必须委托评估，不得采用其他方式。", "A law requires an appraisal; no other method may be used.")),
        (ValuationRefusal.PartyUnreachable, New("E_PARTY_UNREACHABLE", "REF-4.1", "一方当事人下落不明，不能议价。", "A party cannot be found, so no agreement is possible.")),
        (ValuationRefusal.PartyRefuses, New("E_PARTY_REFUSES", "REF-4.1", "一方当事人拒绝议价。", "A party refuses to negotiate.")),
        (ValuationRefusal.MethodExhausted, New("E_METHOD_EXHAUSTED", "REF-2", "该方式已经采用而未果。", "This method was tried and came to nothing.")),
        (ValuationRefusal.AgreementComesFirst, New("E_AGREEMENT_FIRST", "REF-4.1", "应当先由当事人议价，或者由双方一致要求直接采用本方式。", "The parties negotiate first, unless both sides ask for this method.")),
        (ValuationRefusal.NoGovernmentPrice, New("E_NO_GOVERNMENT_PRICE", "REF-5.1", "该财产没有计税基准价、政府定价或者政府指导价，不适用定向询价。", "The property has no tax base price, government price or guide price.")),
        (ValuationRefusal.DirectedComesFirst, New("E_DIRECTED_FIRST", "REF-5.1", "有计税基准价、政府定价或者政府指导价的，应当先定向询价。", "There is a government price, so the authority is asked first.")),
        (ValuationRefusal.OnlineNotSuitable, New("E_ONLINE_NOT_SUITABLE", "REF-7.1", "需由专业人员现场勘验或者鉴定，或者不具备网络询价条件，不适用网络询价。", "A professional must inspect the property, or the conditions for an online inquiry are missing.")),
        (ValuationRefusal.OnlineComesFirst, New("E_ONLINE_FIRST", "REF-14", "具备网络询价条件的，应当先网络询价，或者由双方一致要求委托评估。", "The platforms are asked first, unless both sides ask for an appraisal.")),
        (ValuationRefusal.MarketNotSuitable, New("E_MARKET_NOT_SUITABLE", "DIS-4.2", "不属于价值较低、价格易于确定的动产，当事人及其他执行债权人也未一致申请不评估。", "It is no movable of low value or easily priced, and not everybody asks for no appraisal.")),
        (ValuationRefusal.SealMalformed, New("E_SEAL", "REF-4.2", "密封报价的校验值格式不正确。", "The seal of the figure is malformed.")),
        (ValuationRefusal.AllFiguresIn, New("E_FIGURES_IN", "REF-4.2", "各方报价均已提交，不能再更改。", "Every figure is in and none can be replaced.")),
        (ValuationRefusal.FiguresMissing, New("E_FIGURES_MISSING", "REF-4.2", "尚有当事人未提交报价，不能拆封。", "A figure is still missing, so nothing is opened.")),
        (ValuationRefusal.SealBroken, New("E_SEAL_BROKEN", "REF-4.2", "拆封的报价与密封时的校验值不符。", "An opened figure does not fit its seal.")),
        (ValuationRefusal.OrderIncomplete, New("E_ORDER_INCOMPLETE", "REF-10", "委托书缺少财产名称、物理特征、规格数量、目的要求等必填内容。", "The order lacks the name, the features, the specification or the purpose.")),
        (ValuationRefusal.NotAllPlatforms, New("E_NOT_ALL_PLATFORMS", "REF-10", "应当同时向名单库中全部网络询价平台发出委托，不得挑选。", "The order goes to every listed platform at the same time; none may be left out.")),
        (ValuationRefusal.PlatformNotAsked, New("E_PLATFORM_NOT_ASKED", "REF-11.2", "该平台不在本次询价之内，或者已不再参与。", "This platform is not part of the inquiry, or no longer.")),
        (ValuationRefusal.AlreadyReported, New("E_ALREADY_REPORTED", "REF-11.1", "该平台已经提交报告。", "This platform has reported already.")),
        (ValuationRefusal.ReportIncomplete, New("E_REPORT_INCOMPLETE", "REF-11.1", "报告缺少必备内容（财产基本情况、参照样本或者评估标准、计算方法），不作为报告接收。", "The report lacks a required part (basics, samples or standard, method), so it does not count as a report.")),
        (ValuationRefusal.ResultMissing, New("E_RESULT_MISSING", "REF-11.1", "报告没有大于零的结果，不作为报告接收。", "The report has no result above zero, so it does not count as a report.")),
        (ValuationRefusal.ValidityMissing, New("E_VALIDITY", "REF-27.1", "报告未载明有效期，或者有效期早于报告日期。", "No validity is stated, or it ends before the date of the report.")),
        (ValuationRefusal.ExtensionsUsedUp, New("E_EXTENSIONS_USED_UP", "REF-11.2", "延期次数已用尽，不再准许延期。", "No further extension is possible.")),
        (ValuationRefusal.NoInstitution, New("E_NO_INSTITUTION", "REF-16", "名单中没有可以选用的评估机构。", "No institution in the roster is left to choose.")),
        (ValuationRefusal.NotThreeInstitutions, New("E_THREE_INSTITUTIONS", "REF-16", "请按顺序选定 {0} 家不同的评估机构。", "Name {0} different institutions, in order.")),
        (ValuationRefusal.InstitutionNotListed, New("E_NOT_LISTED", "REF-15", "所选评估机构不在名单库内，或者已不能选用。", "An institution named is not in the roster, or can no longer be chosen.")),
        (ValuationRefusal.DrawBegun, New("E_DRAW_BEGUN", "REF-16", "摇号名单已经冻结。", "The list of the draw is frozen already.")),
        (ValuationRefusal.DrawTooSoon, New("E_DRAW_TOO_SOON", "REF-16", "当事人协商期限至 {0} 24:00，其间不得摇号。", "The parties have until 24:00 on {0} to agree; no draw before that.")),
        (ValuationRefusal.ListUnsound, New("E_LIST", "REF-16", "名单中有重复或者缺少编号的机构。", "An institution stands twice in the list, or has no id.")),
        (ValuationRefusal.UsedInstitutionListed, New("E_USED_INSTITUTION", "REF-19.3", "名单中列入了本案已经更换的评估机构，应予排除并写明理由。", "The list lets an institution take part that fell out of this valuation. Exclude it with the reason.")),
        (ValuationRefusal.ReasonForFewMissing, New("E_FEW_INSTITUTIONS", "REF-16", "可选机构不足三家的，应当记明原因。", "Fewer than three take part: record why.")),
        (ValuationRefusal.UnknownReport, New("E_UNKNOWN_REPORT", "REF-12", "没有这份报告。", "There is no such report.")),
        (ValuationRefusal.FaultNotForOnline, New("E_FAULT_KIND", "REF-12", "网络询价报告只审查基本信息错误、超出财产范围、遗漏财产三项。", "An online report is reviewed for wrong facts, exceeding the property or leaving a part out only.")),
        (ValuationRefusal.NothingToServe, New("E_NOTHING_TO_SERVE", "REF-21.1", "目前没有需要送达的报告。", "There is no report to serve now.")),
        (ValuationRefusal.BeforeDelivery, New("E_BEFORE_DELIVERY", "REF-21.1", "送达日期早于报告可以送达之日。", "The day lies before the reports were ready to go out.")),
        (ValuationRefusal.AlreadyServed, New("E_ALREADY_SERVED", "REF-21.2", "该受送达人已有送达记录。", "Service on this recipient is on record already.")),
        (ValuationRefusal.ObjectionIdTaken, New("E_OBJECTION_ID", "PLT-2", "异议编号已被使用，请刷新页面后重试。", "This objection id is taken. Reload the page and try again.")),
        (ValuationRefusal.NoObjectionToThis, New("E_INADMISSIBLE", "REF-24", "对当事人议价、定向询价结果提出异议的，不予受理。", "No objection is taken against an agreed price or the result of a directed inquiry.")),
        (ValuationRefusal.ObjectionsOver, New("E_OBJECTIONS_OVER", "REF-24", "异议期已过，参考价已经确定，不予受理。", "The time for objections is over and the price is fixed; the objection is not taken.")),
        (ValuationRefusal.NothingToObjectTo, New("E_NOTHING_SERVED", "REF-22", "报告尚未送达，目前没有可以提出异议的报告。", "No report is served yet, so there is nothing to object to.")),
        (ValuationRefusal.ObjectionLate, New("E_OBJECTION_LATE", "REF-22", "您的异议期已于 {0} 24:00 届满，不予受理。", "Your time to object ended at 24:00 on {0}; the objection is not taken.")),
        (ValuationRefusal.GroundsMissing, New("E_GROUNDS", "REF-22", "请选择异议理由。", "Choose a ground for the objection.")),
        (ValuationRefusal.NoObjectionToOnlineValue, New("E_INADMISSIBLE_VALUE", "REF-24", "对网络询价报告的标准、方法、结果不能提出异议；只能以基本信息错误、超出或者遗漏财产、无资质、程序严重违法为由提出。", "The standard, method or result of an online report cannot be objected to; only wrong facts, wrong scope, lack of qualification or a seriously unlawful procedure can.")),
        (ValuationRefusal.UnknownObjection, New("E_UNKNOWN_OBJECTION", "REF-22", "没有这件异议，或者不是由您提出，或者已经办结。", "There is no such objection, it is not yours, or it is closed.")),
        (ValuationRefusal.WrongStage, New("E_OBJECTION_STAGE", "REF-23.1", "该异议目前所处的阶段不能办理此事项。", "This cannot be done at the stage the objection is at.")),
        (ValuationRefusal.ReviewOrdered, New("E_REVIEW_ORDERED", "REF-23.1", "已经委托专业技术评审。", "The technical review is ordered already.")),
        (ValuationRefusal.ReviewNotOrdered, New("E_REVIEW_NOT_ORDERED", "REF-23.1", "尚未委托专业技术评审。", "No technical review has been ordered.")),
        (ValuationRefusal.ListNotFrozen, New("E_LIST_NOT_FROZEN", "REF-16", "尚未冻结并公布名单，不能摇号。", "No list is frozen and published, so no draw can be held.")),
        (ValuationRefusal.SecretCommitted, New("E_SECRET_COMMITTED", "REF-16", "承诺值已经公布，不得更换。", "The commitment is published and cannot be replaced.")),
        (ValuationRefusal.SecretNotCommitted, New("E_SECRET_NOT_COMMITTED", "REF-16", "尚未公布承诺值，不得收集输入或者开封。", "No commitment is published yet, so no input is taken and nothing opened.")),
        (ValuationRefusal.InputMalformed, New("E_INPUT_TEXT", "REF-16", "请输入不超过 {0} 个字符的文字或者数字。", "Give a text or number of at most {0} characters.")),
        (ValuationRefusal.InputGiven, New("E_INPUT_GIVEN", "REF-16", "您已经提供输入，不能更改。", "You have given your input; it cannot be changed.")),
        (ValuationRefusal.InputsMissing, New("E_INPUTS_MISSING", "REF-16", "有当事人未到场的，应由两名工作人员各提供一份输入。", "A party is absent, so two different officers each give an input first.")),
        (ValuationRefusal.NotItsTurn, New("E_NOT_ITS_TURN", "REF-17", "目前不是由该评估机构办理。", "It is not this institution's turn.")),
        (ValuationRefusal.NotOrdered, New("E_NOT_ORDERED", "REF-17", "尚未向该评估机构出具委托书。", "The institution has not been ordered yet.")),
        (ValuationRefusal.AlreadyOrdered, New("E_ALREADY_ORDERED", "REF-17", "已经向该评估机构出具委托书。", "The institution has been ordered already.")),
        (ValuationRefusal.DeclarationMissing, New("E_DECLARATION", "REF-17", "接受委托须附无利害关系声明。", "Attach the declaration that there is no conflict of interest.")),
        (ValuationRefusal.AlreadyAccepted, New("E_ALREADY_ACCEPTED", "REF-17", "已经接受委托，不得无故退出。", "The order was accepted; it cannot be declined any more.")),
        (ValuationRefusal.NotAccepted, New("E_NOT_ACCEPTED", "REF-19.1", "评估机构尚未接受委托或者尚未收到材料。", "The institution has not accepted the order, or has no material yet.")),
        (ValuationRefusal.MaterialThere, New("E_MATERIAL_THERE", "REF-17", "材料已经移交。", "The material was handed over already.")),
        (ValuationRefusal.BeforeAcceptance, New("E_BEFORE_ACCEPTANCE", "REF-17", "日期早于接受委托之日。", "The day lies before the order was accepted.")),
        (ValuationRefusal.WitnessMissing, New("E_WITNESS", "REF-18", "当事人未到场的，应当有见证人在场。", "A party was absent, so a witness must have been present.")),
        (ValuationRefusal.ExtensionPending, New("E_EXTENSION_PENDING", "REF-19.2", "已有延期申请等待人民法院决定。", "A request waits for the court already.")),
        (ValuationRefusal.ExtensionLength, New("E_EXTENSION_LENGTH", "REF-19.2", "每次延期为 1 至 {0} 日。", "An extension is 1 to {0} days.")),
        (ValuationRefusal.ExtensionTooLate, New("E_EXTENSION_TOO_LATE", "REF-19.2", "延期应在期限届满五日前书面申请，最迟为 {0}。", "An extension is asked for at least five days before the end: by {0}.")),
        (ValuationRefusal.NoExtensionPending, New("E_NO_EXTENSION_PENDING", "REF-19.2", "没有等待决定的延期申请。", "No request waits for a decision.")),
        (ValuationRefusal.NoMaterialOut, New("E_NO_MATERIAL_OUT", "REF-19.3", "该评估机构没有需要退回的材料。", "The institution has no material to return.")),
    ];

    private static readonly Dictionary<ValuationRefusal, RefusalEntry> ByRefusal = Rows.ToDictionary(row => row.Refusal, row => row.Entry);

    /// <summary>Every refusal, in the order of its number.</summary>
    public static IReadOnlyList<(ValuationRefusal Refusal, RefusalEntry Entry)> All => Rows;

    /// <summary>How a refusal is told. Gaps in the words are filled in <see cref="ValuationDecision.Words"/>.</summary>
    public static RefusalEntry Of(ValuationRefusal refusal) => ByRefusal[refusal];

    private static RefusalEntry New(string code, string rule, string zh, string en) => new(code, new RuleId(rule), new BilingualText(zh, en));
}
