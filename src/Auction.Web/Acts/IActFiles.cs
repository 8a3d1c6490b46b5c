using Auction.Data.Procedures;

namespace Auction.Web.Acts;

/// <summary>The files of one kind of procedure: which stored files lie in it, under which name, for whom.</summary>
/// <remarks>A file is the court's and its bringer's until the act it belongs to is done; only then others may open it.</remarks>
internal interface IActFiles
{
    /// <summary>Puts a stored file into a procedure; already there, nothing changes.</summary>
    Task AddAsync(Guid subjectId, string sha256, string name, Guid? accountId, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>True when this person put the file there, or the same content again.</summary>
    Task<bool> IsOwnAsync(Guid subjectId, string sha256, Guid accountId, CancellationToken cancellationToken);

    /// <summary>Widens who may open files; never narrows.</summary>
    Task OpenToAsync(Guid subjectId, IReadOnlyCollection<string> sha256s, FileAudience audience, CancellationToken cancellationToken);
}
