namespace Auction.Data;

/// <summary>Makes one kind of database ready: safe settings checked, schema up to date.</summary>
public interface IDatabaseOpening
{
    /// <summary>Short name for logs and health pages.</summary>
    string Name { get; }

    /// <summary>Creates or migrates the schema.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Refuses to go on unless an acknowledged commit survives a crash (P1).</summary>
    /// <exception cref="UnsafeDatabaseException">A setting would lose acknowledged commits, or another process holds the data.</exception>
    Task CheckSafetyAsync(CancellationToken cancellationToken);
}

/// <summary>The database would not keep what it acknowledges.</summary>
public sealed class UnsafeDatabaseException(string message) : Exception(message);
