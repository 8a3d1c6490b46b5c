using System.Security.Cryptography;

namespace Auction.Domain.Records;

/// <summary>A hash tree over the answers of one batch, so that one signature vouches for each of them (RFC 6962 style).</summary>
/// <remarks>Leaf: H(0x00 ‖ leaf). Node: H(0x01 ‖ left ‖ right). A node without a right neighbour moves up unchanged.</remarks>
public static class MerkleTree
{
    /// <summary>The root over leaves of 32 bytes each.</summary>
    /// <exception cref="ArgumentException">There is no leaf.</exception>
    public static byte[] Root(IReadOnlyList<byte[]> leaves) => Levels(leaves)[^1][0];

    /// <summary>The neighbours needed to climb from one leaf to the root, from the bottom up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<MerkleStep> Path(IReadOnlyList<byte[]> leaves, int index)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves.Count);
        return Path(Levels(leaves), index);
    }

    /// <summary>The paths of all leaves, in order; cheaper than one by one.</summary>
    public static IReadOnlyList<IReadOnlyList<MerkleStep>> Paths(IReadOnlyList<byte[]> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        var levels = Levels(leaves);
        return [.. Enumerable.Range(0, leaves.Count).Select(index => Path(levels, index))];
    }

    /// <summary>The root reached from a leaf along its path.</summary>
    public static byte[] Climb(ReadOnlySpan<byte> leaf, IReadOnlyList<MerkleStep> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var hash = HashLeaf(leaf);
        foreach (var step in path)
        {
            hash = step.IsLeft ? HashNode(step.Hash, hash) : HashNode(hash, step.Hash);
        }

        return hash;
    }

    private static List<MerkleStep> Path(List<List<byte[]>> levels, int index)
    {
        var path = new List<MerkleStep>(levels.Count);
        foreach (var level in levels.Take(levels.Count - 1))
        {
            var neighbour = index ^ 1;
            if (neighbour < level.Count)
            {
                path.Add(new MerkleStep(level[neighbour], neighbour < index));
            }

            index >>= 1;
        }

        return path;
    }

    private static List<List<byte[]>> Levels(IReadOnlyList<byte[]> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        if (leaves.Count == 0)
        {
            throw new ArgumentException("A tree needs a leaf.", nameof(leaves));
        }

        var level = leaves.Select(leaf => HashLeaf(leaf)).ToList();
        var levels = new List<List<byte[]>> { level };
        while (level.Count > 1)
        {
            var above = new List<byte[]>((level.Count + 1) / 2);
            for (var i = 0; i < level.Count; i += 2)
            {
                above.Add(i + 1 < level.Count ? HashNode(level[i], level[i + 1]) : level[i]);
            }

            levels.Add(above);
            level = above;
        }

        return levels;
    }

    private static byte[] HashLeaf(ReadOnlySpan<byte> leaf)
    {
        Span<byte> input = stackalloc byte[1 + EntryHash.Size];
        input[0] = 0;
        leaf.CopyTo(input[1..]);
        return SHA256.HashData(input[..(1 + leaf.Length)]);
    }

    private static byte[] HashNode(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * EntryHash.Size)];
        input[0] = 1;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + EntryHash.Size)..]);
        return SHA256.HashData(input);
    }
}

/// <summary>One neighbour on the way to the root.</summary>
/// <param name="Hash">The neighbour's hash.</param>
/// <param name="IsLeft">True when the neighbour stands on the left.</param>
public sealed record MerkleStep(byte[] Hash, bool IsLeft);
