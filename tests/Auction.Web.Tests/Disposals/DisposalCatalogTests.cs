using System.Reflection;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Web.Disposals.Acts;

namespace Auction.Web.Tests.Disposals;

/// <summary>The catalogue of acts against the commands of the procedure and the rules: nothing missing, nothing twice.</summary>
public sealed class DisposalCatalogTests
{
    // The opening has a page of its own; the seizure is followed from the case file.
    private static readonly Type[] NoActs =
    [
        typeof(OpenDisposal), typeof(FollowSeizure),
    ];

    // Requests that carry more than a command become it in the desk of disposals.
    private static readonly Dictionary<Type, Type> Becomes = new() { [typeof(DisposalRequest.NamePerson)] = typeof(NameParty) };

    [Fact]
    public void EveryCommandOfCourtAndParties_HasExactlyOneAct()
    {
        var wanted = typeof(DisposalCommand).Assembly.GetTypes()
            .Where(type => (type.IsSubclassOf(typeof(CourtCommand)) || type.IsSubclassOf(typeof(PartyCommand))) && !type.IsAbstract && !NoActs.Contains(type));
        var made = DisposalCatalog.All.SelectMany(act => CommandsOf(act.Read.Method, []).Distinct())
            .Where(type => (type.IsSubclassOf(typeof(CourtCommand)) || type.IsSubclassOf(typeof(PartyCommand))) && !NoActs.Contains(type));
        Assert.Equal(wanted.Select(type => type.Name).Order(StringComparer.Ordinal), made.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryAct_IsNamedLikeItsCommandInTheLog() => Assert.All(DisposalCatalog.All, act =>
        Assert.Contains(act.Slug, CommandsOf(act.Read.Method, []).Distinct().Select(type => string.Concat(type.Name.Select((letter, place) => (char.IsUpper(letter) && place > 0 ? "-" : "") + char.ToLowerInvariant(letter))))));

    [Fact]
    public void EverySlug_IsUnique() => Assert.Equal(DisposalCatalog.All.Count, DisposalCatalog.All.Select(act => act.Slug).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void EveryAct_HasWordsInBothLanguages() => Assert.All(DisposalCatalog.All.SelectMany(act => new[] { act.Title, act.Lead }), words =>
    {
        Assert.Contains(words.Zh, IsChinese);
        Assert.DoesNotContain(words.En, IsChinese);
        Assert.NotEmpty(words.En);
        Assert.DoesNotContain('!', words.En);
        Assert.DoesNotContain('！', words.Zh);
    });

    [Fact]
    public void EveryAct_RestsOnRulesInForce() =>
        Assert.All(DisposalCatalog.All, act => Assert.All(act.Rules.Split(", "), rule => Assert.True(RuleCatalog.Find(rule) is not null, $"{act.Slug}: there is no rule {rule}.")));

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
                if (made.IsSubclassOf(typeof(DisposalCommand))) { yield return made; }
                if (Becomes.TryGetValue(made, out var command)) { yield return command; }
            }
            else if (code[at] == 0x06 && named.DeclaringType?.Assembly == typeof(DisposalCatalog).Assembly)
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
