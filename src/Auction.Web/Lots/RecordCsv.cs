using System.Globalization;
using System.Text;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Lots;

/// <summary>The record for spreadsheets: one line per entry, RFC 4180, UTF-8 with a byte order mark so that Chinese opens readable.</summary>
internal static class RecordCsv
{
    /// <summary>Writes the record.</summary>
    public static byte[] Write(RoundJournal journal)
    {
        var text = new StringBuilder("seq,time,kind,bidder,amount_yuan,end,payload,prev_hash,hash\r\n");
        foreach (var entry in journal.Entries)
        {
            var bid = entry.Happened as BidAccepted;
            string?[] cells =
            [
                entry.Seq.ToString(CultureInfo.InvariantCulture),
                Time(entry.At),
                entry.Kind,
                bid?.BidderCode,
                bid is null ? null : MoneyWords.Digits(bid.Amount).Replace(",", "", StringComparison.Ordinal),
                bid is null ? null : Time(bid.EndsAt),
                entry.Payload,
                entry.PrevHash,
                entry.Hash,
            ];
            text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Time(DateTimeOffset at) => CourtTime.Format(at, "yyyy-MM-dd HH:mm:ss.fff");

    // A cell that begins like a formula could run in a spreadsheet; a leading apostrophe makes it plain text.
    private static string Quote(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return "";
        }

        var plain = cell[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + cell : cell;
        return plain.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }
}
