using System.Buffers.Binary;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Auction.Bench.Watching;

/// <summary>One watcher: a WebSocket on a plain socket, so that ten thousand of them cost the load generator little.</summary>
internal sealed class WatcherLine : IDisposable
{
    private const byte PingHeader = 0x89;
    private const byte TextHeader = 0x81;
    private const int LongLength = 126;
    private const int MaskBit = 0x80;
    private readonly Socket _socket;
    private byte[] _rest = [];

    /// <summary>Connects and asks to watch; the answer comes with the first data.</summary>
    public WatcherLine(int index, int port, string lot)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        // Several source addresses, so that the range of ports is no limit.
        _socket.Bind(new IPEndPoint(new IPAddress([127, 0, 0, (byte)(2 + (index % 8))]), 0));
        _socket.Connect(IPAddress.Loopback, port);
        _socket.Send(Encoding.ASCII.GetBytes(
            $"GET /live/lots/{lot} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        _socket.Blocking = false;
    }

    public int Handle => (int)_socket.SafeHandle.DangerousGetHandle();

    /// <summary>True once the server has agreed.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>States received.</summary>
    public int Received { get; private set; }

    /// <summary>Sequence number of the newest state.</summary>
    public int Seq { get; private set; }

    /// <summary>When it arrived, Unix milliseconds.</summary>
    public double SeqAt { get; private set; }

    /// <summary>Takes in what has come and tells the delay of each state.</summary>
    public void Receive(byte[] buffer, Func<double> nowMs, List<double> delays)
    {
        _rest.CopyTo(buffer, 0);
        var count = _socket.Receive(buffer.AsSpan(_rest.Length), SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
        {
            return;
        }

        if (error != SocketError.Success || count == 0)
        {
            throw new IOException($"The server closed a watcher's line: {error}.");
        }

        var data = buffer.AsSpan(0, _rest.Length + count);
        if (!IsOpen)
        {
            var end = data.IndexOf("\r\n\r\n"u8);
            if (end < 0 || !data[9..12].SequenceEqual("101"u8))
            {
                throw new IOException($"The server did not open a live line: {Encoding.UTF8.GetString(data)}");
            }

            IsOpen = true;
            data = data[(end + 4)..];
        }

        while (TryFrame(data, out var payload, out var whole))
        {
            if (data[0] == PingHeader)
            {
                Pong(payload);
            }
            else if (data[0] == TextHeader)
            {
                Read(payload, nowMs(), delays);
            }
            else
            {
                throw new IOException($"The server sent a frame of kind {data[0]:X2}.");
            }

            data = data[whole..];
        }

        _rest = data.ToArray();
    }

    public void Dispose() => _socket.Dispose();

    private static bool TryFrame(Span<byte> data, out Span<byte> payload, out int whole)
    {
        payload = default;
        whole = 0;
        if (data.Length < 2)
        {
            return false;
        }

        var header = 2;
        int length = data[1];
        if (length == LongLength)
        {
            if (data.Length < 4)
            {
                return false;
            }

            header = 4;
            length = BinaryPrimitives.ReadUInt16BigEndian(data[2..]);
        }

        whole = header + length;
        if (data.Length < whole)
        {
            return false;
        }

        payload = data[header..whole];
        return true;
    }

    private void Read(ReadOnlySpan<byte> state, double arrivedMs, List<double> delays)
    {
        var seq = Number(state, "\"seq\":"u8);
        Received++;
        delays.Add(arrivedMs - Number(state, "\"now\":"u8));
        if (seq > Seq)
        {
            Seq = (int)seq;
            SeqAt = arrivedMs;
        }
    }

    private static long Number(ReadOnlySpan<byte> state, ReadOnlySpan<byte> name)
    {
        var at = state.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(state[(at + name.Length)..], out long value, out _)
            ? value
            : throw new IOException($"A state has no {Encoding.ASCII.GetString(name)}: {Encoding.UTF8.GetString(state)}");
    }

    // A client must mask; a mask of zeros leaves the bytes as they are.
    private void Pong(ReadOnlySpan<byte> payload)
    {
        var frame = new byte[6 + payload.Length];
        frame[0] = 0x8A;
        frame[1] = (byte)(MaskBit | payload.Length);
        payload.CopyTo(frame.AsSpan(6));
        _socket.Send(frame);
    }
}
