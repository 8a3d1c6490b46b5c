using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Valuation.Lottery;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="IsGenuine">True when every check holds.</param>
/// <param name="Chosen">Those chosen according to the transcript; empty when it cannot be read.</param>
/// <param name="Checks">Names of the checks, and whether each holds.</param>
public sealed record DrawVerifyResult(bool IsGenuine, IReadOnlyList<string> Chosen, IReadOnlyList<DrawVerifyCheck> Checks);

/// <summary>One check.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMet">Whether it holds.</param>
public sealed record DrawVerifyCheck(string Name, bool IsMet);

/// <summary>Repeats a published draw of institutions (REF-16, REF-34.2).</summary>
public static class DrawVerifyTool
{
    // A draw among four of five institutions, computed outside this program.
    private const string Sample = """{"format":"hengping-draw-1","valuation":"HV2603-0001","list":{"roster":"2026-01","field":"资产","entries":[{"id":"i1","name":"甲资产评估有限公司","exclusion":null},{"id":"i2","name":"乙资产评估有限公司","exclusion":null},{"id":"i3","name":"丙资产评估有限公司","exclusion":2},{"id":"i4","name":"丁资产评估有限公司","exclusion":null},{"id":"i5","name":"戊资产评估有限公司","exclusion":null}]},"frozenAt":1773108000000,"listHash":"aa784b40c606e508671604f89b5c3032fbe8e7419e3cc5d6b4c462ebb13e562e","commitment":"6d4ef6f419f31d1c4ef5de5582c09a542e5e1005cec33bacf1d7d0550c45fcc1","committedAt":1773108060000,"inputs":[{"givenBy":"A","officer":false,"text":"20260310","at":1773108120000},{"givenBy":"D","officer":false,"text":"好运","at":1773108180000}],"secret":"af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf","openedAt":1773108240000,"seed":"028392fd1d7ec442d02ae21c5b6fbd2f72be3f8fa1ac618ea61d0c9212b50575","order":["i2","i4","i1","i5"],"chosen":["i2","i4","i1"]}""";

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "draw-verify",
        Title = new("摇号验证", "Verify a lottery"),
        Description = new("粘贴公布的摇号记录，按公开的方法重新计算，逐项核对。", "Paste the published transcript of a draw; it is repeated by the published method and checked step by step."),
        Fields =
        [
            new() { Name = "transcript", Type = ToolFieldType.Text, Rule = "REF-34.2", Max = 200_000, Label = new("摇号记录（JSON）", "Transcript (JSON)") },
        ],
        SampleJson = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["transcript"] = Sample }),
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var verdict = DrawVerifier.Verify(values.Text("transcript"));
        List<ToolLine> lines =
        [
            ToolLine.Conclusion(verdict.IsGenuine ? Texts.Genuine : Texts.Broken, "REF-34.2"),
            .. verdict.Transcript is { } transcript ? new[] { ToolLine.Finding(Texts.Chosen.With(string.Join("、", transcript.Chosen)), "REF-16") } : [],
            .. verdict.Checks.Select(check => check.IsMet ? ToolLine.Step(check.Words, "REF-34.2") : ToolLine.Warning(Failed(check.Words), "REF-34.2")),
        ];
        return new()
        {
            Result = new DrawVerifyResult(verdict.IsGenuine, verdict.Transcript?.Chosen ?? [], [.. verdict.Checks.Select(check => new DrawVerifyCheck(check.Kind.ToString(), check.IsMet))]),
            Lines = lines,
            Rules = ToolShow.Rules(["REF-34.2"], lines),
        };
    }

    private static BilingualText Failed(BilingualText check) => new($"不符：{check.Zh}", $"Does not hold: {check.En}");

    private static class Texts
    {
        public static readonly BilingualText Genuine = new("各项均相符，摇号结果可以由任何人重复得出。", "Everything holds: anybody can repeat this draw.");
        public static readonly BilingualText Broken = new("有不相符的项目，该记录不能证明摇号结果。", "Something does not hold: this transcript does not prove the draw.");
        public static readonly BilingualText Chosen = new("记录中入选的机构依次为：{0}。", "Chosen according to the transcript, in order: {0}.");
    }
}
