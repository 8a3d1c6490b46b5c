using System.Globalization;
using Auction.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Public numbers of assets, for example <c>HA2611-0007</c>: month and serial. Two writers may ask for the same one; the table lets only one have it.</summary>
internal sealed class AssetNumbers(AuctionDb db, DateTimeOffset now)
{
    private readonly string _prefix = $"HA{CourtTime.Format(now, "yyMM")}-";
    private int? _last;

    /// <summary>The next number.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        _last = (_last ?? await LastAsync(cancellationToken)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{_prefix}{_last:0000}");
    }

    private async Task<int> LastAsync(CancellationToken cancellationToken)
    {
        var last = await db.Assets.AsNoTracking().Where(row => row.Number.StartsWith(_prefix))
            .OrderByDescending(row => row.Number.Length).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        return last is null ? 0 : int.Parse(last.AsSpan(_prefix.Length), CultureInfo.InvariantCulture);
    }
}
