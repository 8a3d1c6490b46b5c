using Auction.Data.Procedures;
using Auction.Grains.Rounds;

namespace Auction.Grains.Procedures;

/// <summary>A command on its way to the rules.</summary>
/// <param name="SubjectId">Whom it is given to.</param>
/// <param name="Key">Its key; null when the clock asks, which needs none.</param>
/// <param name="Name">Its stable name in the act log.</param>
/// <param name="InputHash">SHA-256 of what was asked.</param>
/// <param name="Act">Who asks.</param>
public sealed record AskedCommand(Guid SubjectId, string? Key, string Name, byte[] InputHash, ActContext Act)
{
    /// <summary>Longest key that is taken, in characters.</summary>
    public const int KeyMax = 100;

    /// <summary>A command somebody gives under a key.</summary>
    /// <param name="subjectId">Whom it is given to.</param>
    /// <param name="key">Made when the form was drawn.</param>
    /// <param name="command">Type of the command.</param>
    /// <param name="act">Who asks.</param>
    /// <param name="fields">What was asked; sent again under the key it has to be the same.</param>
    public static AskedCommand Of(Guid subjectId, string key, Type command, ActContext act, params ReadOnlySpan<object?> fields)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, KeyMax);
        ArgumentNullException.ThrowIfNull(act);
        var name = CommandText.NameOf(command);
        return new(subjectId, key, name, CommandText.HashOf(name, fields), act);
    }

    /// <summary>The clock's own command.</summary>
    public static AskedCommand OfClock(Guid subjectId, Type command)
    {
        var name = CommandText.NameOf(command);
        return new(subjectId, Key: null, name, CommandText.HashOf(name), ActContext.Platform);
    }
}

/// <summary>A command with what is stored beside the journal when it is accepted.</summary>
/// <param name="Command">What the rules are asked.</param>
public sealed record PreparedCommand<TState, TCommand>(TCommand Command)
{
    /// <summary>Makes the head of a procedure that is opened, from the state after it; null otherwise.</summary>
    public Func<TState, ProcedureHead>? Opening { get; init; }

    /// <summary>Rows of the procedure's own tables.</summary>
    public IReadOnlyList<object> Beside { get; init; } = [];
}
