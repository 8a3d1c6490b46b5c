using System.Reflection;
using Auction.Domain.Rules;
using Auction.Web.Valuations.Acts;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>The catalogue of acts against the commands of the procedure and the rules: nothing missing, nothing twice.</summary>
public sealed class ValuationCatalogTests
{
    // Made outside the pages: by the clock, by platforms, and by the opening, which has a page of its own.
    private static readonly Type[] NoActs = [typeof(Wake), typeof(OpenValuation)];

    // Requests that carry a name or a secret become their command in the desk of valuations.
    private static readonly Dictionary<Type, Type> Becomes = new()
    {
        [typeof(ValuationRequest.Seal)] = typeof(SealFigure),
        [typeof(ValuationRequest.OpenFigures)] = typeof(OpenFigures),
        [typeof(ValuationRequest.CommitDraw)] = typeof(CommitDrawSecret),
        [typeof(ValuationRequest.HoldDraw)] = typeof(OpenDraw),
        [typeof(ValuationRequest.AddPerson)] = typeof(AddParty),
    };

    [Fact]
    public void EveryCommand_HasExactlyOneAct()
    {
        var wanted = typeof(ValuationCommand).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ValuationCommand)) && !type.IsAbstract && !type.IsSubclassOf(typeof(PlatformCommand)) && !NoActs.Contains(type));
        var made = ValuationCatalog.All.SelectMany(act => CommandsOf(act.Read.Method, []).Distinct());
        Assert.Equal(wanted.Select(type => type.Name).Order(StringComparer.Ordinal), made.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EverySlug_IsUnique() => Assert.Equal(ValuationCatalog.All.Count, ValuationCatalog.All.Select(act => act.Slug).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void EveryAct_HasWordsInBothLanguages() => Assert.All(ValuationCatalog.All.SelectMany(act => new[] { act.Title, act.Lead }), words =>
    {
        Assert.Contains(words.Zh, IsChinese);
        Assert.DoesNotContain(words.En, IsChinese);
        Assert.NotEmpty(words.En);
        Assert.DoesNotContain('!', words.En);
        Assert.DoesNotContain('！', words.Zh);
    });

    [Fact]
    public void EveryAct_RestsOnRulesInForce() =>
        Assert.All(ValuationCatalog.All, act => Assert.All(act.Rules.Split(", "), rule => Assert.True(RuleCatalog.Find(rule) is not null, $"{act.Slug}: there is no rule {rule}.")));

    /// <summary>The commands a method makes, read from its instructions, with those of the functions it hands on.</summary>
    private static IEnumerable<Type> CommandsOf(MethodBase method, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method) || method.GetMethodBody()?.GetILAsByteArray() is not { } code) { yield break; }
        for (var at = 0; at + 5 <= code.Length; at++)
        {
            // newobj, or the second byte of ldftn; anything else that looks like one names no command.
            if (code[at] is not (0x73 or 0x06) || Resolve(method, BitConverter.ToInt32(code, at + 1)) is not { } named) { continue; }
            if (code[at] == 0x73 && named.DeclaringType is { } made)
            {
                if (made.IsSubclassOf(typeof(ValuationCommand))) { yield return made; }
                if (Becomes.TryGetValue(made, out var command)) { yield return command; }
            }
            else if (code[at] == 0x06 && named.DeclaringType?.Assembly == typeof(ValuationCatalog).Assembly)
            {
                foreach (var inner in CommandsOf(named, seen)) { yield return inner; }
            }
        }
    }

    private static MethodBase? Resolve(MethodBase within, int token)
    {
        // Only tables that name methods: definitions, references and their instances.
        if ((token >> 24) is not (0x06 or 0x0A or 0x2B)) { return null; }
        try
        {
            return within.Module.ResolveMethod(token, within.DeclaringType?.GetGenericArguments(), genericMethodArguments: null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
