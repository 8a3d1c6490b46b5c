using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Auction.Bench.Load;

/// <summary>Waits for many sockets on one thread, so that the load generator takes as little of the machine as it can.</summary>
internal sealed partial class Epoll : IDisposable
{
    private const int Add = 1;
    private const uint Readable = 1;
    private const int Most = 512;

    // The kernel packs this struct on x64 only.
    private static readonly int Stride = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 12 : 16;
    private static readonly int DataOffset = Stride - 8;

    private readonly int _handle = Checked(Create(0));
    private readonly byte[] _events = new byte[Most * Stride];

    /// <summary>Watches a socket under a number of the caller's.</summary>
    public void Watch(int socket, int number)
    {
        var wish = new byte[Stride];
        BinaryPrimitives.WriteUInt32LittleEndian(wish, Readable);
        BinaryPrimitives.WriteInt64LittleEndian(wish.AsSpan(DataOffset), number);
        Checked(Control(_handle, Add, socket, wish));
    }

    /// <summary>Waits and gives how many sockets can be read.</summary>
    public int Wait(int milliseconds)
    {
        var ready = Wait(_handle, _events, Most, milliseconds);
        const int Interrupted = 4;
        return ready < 0 && Marshal.GetLastPInvokeError() == Interrupted ? 0 : Checked(ready);
    }

    /// <summary>The number of a socket that can be read.</summary>
    public int Ready(int index) => (int)BinaryPrimitives.ReadInt64LittleEndian(_events.AsSpan((index * Stride) + DataOffset));

    /// <inheritdoc/>
    public void Dispose() => Checked(Close(_handle));

    private static int Checked(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int Create(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int Control(int epoll, int act, int socket, [In] byte[] wish);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static partial int Wait(int epoll, [Out] byte[] events, int most, int milliseconds);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);
}
