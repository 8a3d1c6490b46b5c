using System.Collections.Concurrent;
using System.Diagnostics;

namespace Auction.Grains.Journal;

/// <summary>Places at which a test may kill this process (reliability §4). Inert unless asked for by name.</summary>
/// <remarks>
/// B1 received, B2 decided, B3 before the commit, B5 committed, B6 answered; C1 due, C2 close not yet committed,
/// C3 close committed, C4 letter stored; S1 order to the payment provider taken, S2 before it is sent, S3 the provider acted, S4 its answer read,
/// S5 books written, S6 event stored; P1 a platform answered, P2 its answer stored, P3 put to the rules. B4, while the commit is under way, is hit by killing from outside.
/// </remarks>
public sealed class CrashPoints
{
    private readonly string? _name;
    private readonly int _at;
    private readonly ConcurrentDictionary<string, int> _passed = new(StringComparer.Ordinal);

    private CrashPoints(string? name, int at)
    {
        _name = name;
        _at = at;
    }

    /// <summary>Never kills.</summary>
    public static CrashPoints None { get; } = new(name: null, at: 0);

    /// <summary>Reads <c>B3:7</c>: kill at the seventh pass of B3. Empty means never.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static CrashPoints Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return None;
        }

        var parts = text.Split(':');
        return parts.Length == 2 && int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var at) && at > 0
            ? new CrashPoints(parts[0], at)
            : throw new FormatException($"'{text}' is not a crash point such as B3:7.");
    }

    /// <summary>Passes a point; the process ends here, without any clean-up, when this is the pass that was asked for.</summary>
    public void Pass(string point)
    {
        if (_name is null || !string.Equals(point, _name, StringComparison.Ordinal))
        {
            return;
        }

        if (_passed.AddOrUpdate(point, 1, static (_, count) => count + 1) == _at)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
