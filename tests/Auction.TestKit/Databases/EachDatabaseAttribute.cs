using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Auction.TestKit.Databases;

/// <summary>Runs a theory on every database. The kind is the first argument; further values follow as given.</summary>
/// <remarks>
/// Where PostgreSQL cannot be started the test fails and says so, unless AUCTION_TEST_ALLOW_NO_POSTGRES is 1: then a
/// developer's machine leaves those rows out. <c>./test</c> never does.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachDatabaseAttribute(params object?[] values) : DataAttribute
{
    /// <summary>The values after the kind.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    /// <summary>The kinds this run covers.</summary>
    public static IReadOnlyList<DatabaseKind> Kinds { get; } =
        string.Equals(Environment.GetEnvironmentVariable("AUCTION_TEST_ALLOW_NO_POSTGRES"), "1", StringComparison.Ordinal) && !PostgresServer.CanStart
            ? [DatabaseKind.Sqlite]
            : [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Kinds.Select(kind => new TheoryDataRow([kind, .. Values]))]);
}
