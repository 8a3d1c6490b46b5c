using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Auction.Bench.Load;

/// <summary>One bidder's HTTP connection with at most one bid under way.</summary>
internal sealed class BidConnection : IDisposable
{
    private readonly LoadPlan _plan;
    private readonly int _bidder;
    private readonly string _token;
    private readonly Socket _socket;
    private readonly byte[] _received = new byte[32 * 1024];
    private readonly byte[] _request = new byte[1024];
    private int _length;
    private int _bodyFrom;
    private uint _random;
    private long _keys;
    private int _lot;
    private long _yuan;
    private long _sentAt;
    private long _answeredAt;

    public BidConnection(LoadPlan plan, int bidder, string token, IPEndPoint server)
    {
        _plan = plan;
        _bidder = bidder;
        _token = token;
        _random = (uint)(((bidder + 1) * 7919) + (plan.Run * 104_729)) | 1;
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.Connect(server);
        _socket.Blocking = false;
    }

    public int Handle => (int)_socket.SafeHandle.DangerousGetHandle();

    /// <summary>The answer as received.</summary>
    public string Text => Encoding.UTF8.GetString(_received, 0, _length);

    /// <summary>Sends the next bid.</summary>
    public void Send()
    {
        _lot = _plan.NextLot(_bidder, ref _random);
        _keys = _plan.NextNumber();
        _yuan = _plan.NextYuan(_lot);
        _length = 0;
        _bodyFrom = 0;
        var body = $$"""{"amount":"{{_yuan}}","key":"{{_plan.Key(_bidder, _keys)}}"}""";
        var size = Encoding.ASCII.GetBytes(
            $"POST /api/v1/lots/{_plan.LotNumbers[_lot]}/bids HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {_token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}",
            _request);
        _sentAt = Stopwatch.GetTimestamp();
        if (_socket.Send(_request.AsSpan(0, size)) != size)
        {
            throw new IOException("A request did not fit into the socket.");
        }
    }

    /// <summary>Takes in what has come; true when the answer is whole.</summary>
    public bool Receive()
    {
        var count = _socket.Receive(_received.AsSpan(_length), SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
        {
            return false;
        }

        if (error != SocketError.Success || count == 0)
        {
            throw new IOException($"The server closed the connection: {error}.");
        }

        _length += count;
        var whole = IsWhole();
        if (whole)
        {
            _answeredAt = Stopwatch.GetTimestamp();
        }

        return whole;
    }

    /// <summary>Reads a judgement; false when the answer is something else.</summary>
    public bool TryRead(out Answer answer)
    {
        var text = _received.AsSpan(0, _length);
        var accepted = text[9..12].SequenceEqual("201"u8);
        var seq = text.IndexOf("\"seq\":"u8);
        if (seq < 0 || !(accepted || text[9..12].SequenceEqual("409"u8)) || !Utf8Parser.TryParse(text[(seq + 6)..], out int place, out _))
        {
            answer = default;
            return false;
        }

        answer = new Answer(_lot, _bidder, _keys, _yuan * 100, accepted, place, _sentAt, _answeredAt);
        return true;
    }

    public void Dispose() => _socket.Dispose();

    private bool IsWhole()
    {
        var text = _received.AsSpan(0, _length);
        if (_bodyFrom == 0)
        {
            var end = text.IndexOf("\r\n\r\n"u8);
            if (end < 0)
            {
                return false;
            }

            _bodyFrom = end + 4;
        }

        var header = text[.._bodyFrom];
        var at = header.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(header[(at + 16)..], out int length, out _)
            ? _length == _bodyFrom + length
            : text.EndsWith("0\r\n\r\n"u8);
    }
}
