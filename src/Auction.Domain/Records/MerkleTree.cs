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
        return Batch(leaves).Paths[index];
    }

    /// <summary>The root and the paths of all leaves, in order; cheaper than one by one.</summary>
    /// <exception cref="ArgumentException">There is no leaf.</exception>
    public static MerkleBatch Batch(IReadOnlyList<byte[]> leaves)
    {
        var levels = Levels(leaves);

        // A node stands in the paths of all leaves under its neighbour, so its step is made once.
        var steps = levels.ConvertAll(level => level.Select((hash, index) => new MerkleStep(hash, (index & 1) == 0)).ToArray());
        var paths = new IReadOnlyList<MerkleStep>[leaves.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = Path(steps, i);
        }

        return new MerkleBatch(levels[^1][0], paths);
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

    private static List<MerkleStep> Path(List<MerkleStep[]> steps, int index)
    {
        var path = new List<MerkleStep>(steps.Count);
        for (var level = 0; level < steps.Count - 1; level++)
        {
            var neighbour = index ^ 1;
            if (neighbour < steps[level].Length)
            {
                path.Add(steps[level][neighbour]);
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

/// <summary>What one tree gives to the answers under it.</summary>
/// <param name="Root">What is signed.</param>
/// <param name="Paths">For each leaf, the neighbours needed to climb to the root.</param>
public sealed record MerkleBatch(byte[] Root, IReadOnlyList<IReadOnlyList<MerkleStep>> Paths);

/// <summary>One neighbour on the way to the root.</summary>
/// <param name="Hash">The neighbour's hash.</param>
/// <param name="IsLeft">True when the neighbour stands on the left.</param>
public sealed record MerkleStep(byte[] Hash, bool IsLeft);
