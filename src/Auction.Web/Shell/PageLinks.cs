namespace Auction.Web.Shell;

/// <summary>Which pages of a list are linked: the first, the last, and those around the current one.</summary>
/// <param name="Current">From 1.</param>
/// <param name="Count">Number of pages.</param>
/// <param name="Address">Address of a page.</param>
internal sealed record PageLinks(int Current, int Count, Func<int, string> Address)
{
    /// <summary>Page numbers in order; null stands for a gap.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var previous = 0;
            for (var number = 1; number <= Count; number++)
            {
                if (number != 1 && number != Count && Math.Abs(number - Current) > 1)
                {
                    continue;
                }

                if (number > previous + 1)
                {
                    yield return null;
                }

                yield return number;
                previous = number;
            }
        }
    }
}
