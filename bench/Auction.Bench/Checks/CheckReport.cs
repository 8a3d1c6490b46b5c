namespace Auction.Bench.Checks;

/// <summary>What the check of one run found in the database.</summary>
internal sealed class CheckReport
{
    private const int Shown = 5;
    private readonly List<string> _faults = [];

    /// <summary>Answers that were looked up.</summary>
    public int Answers { get; set; }

    /// <summary>Signatures that were verified.</summary>
    public int Seals { get; set; }

    /// <summary>Contradictions between what was answered and what is stored.</summary>
    public int Faults { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<string> FirstFaults => _faults;

    /// <summary>True when everything that was answered is stored as answered.</summary>
    public bool IsClean => Faults == 0;

    /// <summary>Notes a contradiction.</summary>
    public void Add(string fault)
    {
        Faults++;
        if (_faults.Count < Shown)
        {
            _faults.Add(fault);
        }
    }
}
