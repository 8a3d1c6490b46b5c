using Valuation.Lottery;
using static Valuation.Lottery.DrawCheckKind;

namespace Valuation.Tests.Lottery;

public sealed class VerifyDrawTests
{
    private static readonly DrawTranscript Genuine = Draws.Seven();

    [Fact]
    [Trait("Rule", "REF-16")]
    public void AGenuineTranscript_PassesEveryCheckAndIsReadBackAsItWas()
    {
        var verdict = DrawVerifier.Verify(Genuine.ToJson());

        Assert.True(verdict.IsGenuine);
        Assert.Equal(Enum.GetValues<DrawCheckKind>(), verdict.Checks.Select(check => check.Kind));
        Assert.Equal(Genuine.ToJson(), verdict.Transcript!.ToJson());
    }

    public static TheoryData<string, DrawCheckKind[]> Tampered => new()
    {
        { "list", [ListFrozen] },
        { "excluded", [ListFrozen, OrderFits] },
        { "twice", [ListFrozen, ListSound, OrderFits] },
        { "list and its hash", [SeedFits, OrderFits] },
        { "secret", [SecretFits, SeedFits] },
        { "secret and commitment", [SeedFits] },
        { "input", [SeedFits] },
        { "input left out", [InputsGiven, SeedFits] },
        { "inputs exchanged", [SeedFits] },
        { "input before the commitment", [OrderOfActs] },
        { "opened before the last input", [OrderOfActs] },
        { "committed before the list", [OrderOfActs] },
        { "seed", [SeedFits, OrderFits] },
        { "order", [OrderFits, ChosenFits] },
        { "chosen", [ChosenFits] },
        { "four chosen", [ChosenFits] },
        { "no hex", [SecretFits, SeedFits] },
    };

    [Theory]
    [Trait("Rule", "REF-34.2")]
    [MemberData(nameof(Tampered))]
    public void AChangedTranscript_FailsTheChecksItBreaks(string what, DrawCheckKind[] broken)
    {
        var verdict = DrawVerifier.Verify(Tamper(what).ToJson());

        Assert.Equal(broken, verdict.Checks.Where(check => !check.IsMet).Select(check => check.Kind));
        Assert.False(verdict.IsGenuine);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"format":"hengping-draw-2"}""")]
    [InlineData("""{"format":"hengping-draw-1","valuation":1}""")]
    public void WhatIsNoTranscript_FailsTheFirstCheck(string text)
    {
        var check = Assert.Single(DrawVerifier.Verify(text).Checks);

        Assert.Equal((Format, false), (check.Kind, check.IsMet));
    }

    [Fact]
    public void ATextCutAnywhere_IsNeverTakenForGenuine()
    {
        var text = Genuine.ToJson();

        Assert.All(Enumerable.Range(0, text.Length), length => Assert.False(DrawVerifier.Verify(text[..length]).IsGenuine));
    }

    private static DrawTranscript Tamper(string what)
    {
        var entries = Genuine.List.Entries.ToList();
        var renamed = Genuine.List with { Entries = [entries[0] with { Name = "另一家" }, .. entries.Skip(1)] };
        var other = Convert.ToHexStringLower(new byte[32]);
        return what switch
        {
            "list" => Genuine with { List = renamed },
            "excluded" => Genuine with { List = Genuine.List with { Entries = [entries[0] with { Exclusion = DrawExclusion.Conflict }, .. entries.Skip(1)] } },
            "twice" => Genuine with { List = Genuine.List with { Entries = [.. entries, entries[0]] } },
            "list and its hash" => WithHash(Genuine with { List = Genuine.List with { Entries = [.. entries.Skip(1)] } }),
            "secret" => Genuine with { Secret = other },
            "secret and commitment" => Genuine with { Secret = other, Commitment = Convert.ToHexStringLower(DrawMath.Commitment(new byte[32])) },
            "input" => Genuine with { Inputs = [Genuine.Inputs[0] with { Text = "20261123" }, Genuine.Inputs[1]] },
            "input left out" => Genuine with { Inputs = [Genuine.Inputs[0]], InputsAt = [Genuine.InputsAt[0]] },
            "inputs exchanged" => Genuine with { Inputs = [Genuine.Inputs[1], Genuine.Inputs[0]] },
            "input before the commitment" => Genuine with { InputsAt = [Genuine.FrozenAt, Genuine.InputsAt[1]] },
            "opened before the last input" => Genuine with { OpenedAt = Genuine.InputsAt[1].AddMilliseconds(-1) },
            "committed before the list" => Genuine with { FrozenAt = Genuine.CommittedAt.AddMilliseconds(1) },
            "seed" => Genuine with { Seed = other },
            "order" => Genuine with { Order = [.. Genuine.Order.Reverse()] },
            "chosen" => Genuine with { Chosen = [Genuine.Order[1], Genuine.Order[0], Genuine.Order[2]] },
            "four chosen" => Genuine with { Chosen = [.. Genuine.Order.Take(4)] },
            "no hex" => Genuine with { Secret = "xyz" },
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Unknown."),
        };
    }

    private static DrawTranscript WithHash(DrawTranscript transcript) => transcript with { ListHash = DrawTranscript.HashOf(transcript.List) };
}
