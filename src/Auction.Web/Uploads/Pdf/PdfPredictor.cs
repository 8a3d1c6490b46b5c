namespace Auction.Web.Uploads.Pdf;

/// <summary>Undoes the row filters of PNG, which tables of the structure are packed with (ISO 32000-2, 7.4.4.4).</summary>
internal static class PdfPredictor
{
    private const int ColumnsMax = 64;
    private const int FirstPng = 10;
    private const int LastPng = 15;

    /// <summary>The bytes before the filter.</summary>
    /// <exception cref="RefusedContentException">The filter is another, or the rows are not whole.</exception>
    public static byte[] Undo(byte[] filtered, PdfDictionary? parameters)
    {
        var predictor = parameters?.Count("Predictor") ?? 1;
        if (predictor == 1) { return filtered; }
        var columns = parameters!.Count("Columns") ?? 1;
        var isPlain = (parameters.Count("Colors") ?? 1) == 1 && (parameters.Count("BitsPerComponent") ?? 8) == 8;
        if (predictor is < FirstPng or > LastPng || columns is < 1 or > ColumnsMax || !isPlain || filtered.Length % (columns + 1) != 0)
        {
            throw new RefusedContentException(UploadFault.PdfBroken);
        }

        var rows = filtered.Length / (columns + 1);
        var plain = new byte[rows * columns];
        Span<byte> above = stackalloc byte[columns];
        for (var row = 0; row < rows; row++)
        {
            var from = filtered.AsSpan(row * (columns + 1), columns + 1);
            var to = plain.AsSpan(row * columns, columns);
            Row(from[0], from[1..], above, to);
            to.CopyTo(above);
        }

        return plain;
    }

    private static void Row(byte filter, ReadOnlySpan<byte> from, ReadOnlySpan<byte> above, Span<byte> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            int left = i > 0 ? to[i - 1] : 0;
            int corner = i > 0 ? above[i - 1] : 0;
            var guess = filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => throw new RefusedContentException(UploadFault.PdfBroken),
            };
            to[i] = (byte)((from[i] + guess) & 0xFF);
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (toLeft <= toAbove && toLeft <= toCorner) { return left; }
        return toAbove <= toCorner ? above : corner;
    }
}
