using System.Net.WebSockets;
using System.Text.Json;
using Auction.Data.Platform;

namespace Auction.Web.Live;

/// <summary>One watcher: sends the newest state whenever the line is free, answers clock questions.</summary>
internal sealed class LiveWatcher(WebSocket socket, LiveSeat seat, IPlatformClock clock)
{
    private const int QuestionMax = 128;

    /// <summary>Clock questions answered per second at most; more are ignored.</summary>
    private const int QuestionsPerSecond = 20;

    // The socket takes one message at a time; states and clock answers share it.
    private readonly SemaphoreSlim _line = new(1, 1);

    /// <summary>Runs until the watcher leaves or the platform stops.</summary>
    public async Task RunAsync(byte[] first, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var sending = SendStatesAsync(first, ending.Token);
        try
        {
            await AnswerAsync(ending.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Gone without a word, or the platform stops.
        }

        await ending.CancelAsync();
        await sending;
        await CloseAsync(stopping.IsCancellationRequested);
        _line.Dispose();
    }

    private async Task SendStatesAsync(byte[] first, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(first, cancellationToken);
            await foreach (var state in seat.States.ReadAllAsync(cancellationToken))
            {
                await SendAsync(state, cancellationToken);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            // The receiving side notices as well and ends the watch.
        }
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[QuestionMax];
        long second = 0;
        var answered = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            var now = clock.Now.ToUnixTimeMilliseconds();
            if (received.MessageType != WebSocketMessageType.Text || !received.EndOfMessage)
            {
                return;
            }

            if (now / 1000 != second)
            {
                second = now / 1000;
                answered = 0;
            }

            if (++answered <= QuestionsPerSecond && ReadQuestion(buffer.AsSpan(0, received.Count)) is { } asked)
            {
                await SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { t = "pong", c = asked, s = now }), cancellationToken);
            }
        }
    }

    private static double? ReadQuestion(ReadOnlySpan<byte> message)
    {
        try
        {
            var json = new Utf8JsonReader(message);
            using var question = JsonDocument.ParseValue(ref json);
            var root = question.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("t", out var kind) && kind.ValueEquals("ping")
                && root.TryGetProperty("c", out var asked) && asked.TryGetDouble(out var value) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task SendAsync(byte[] message, CancellationToken cancellationToken)
    {
        await _line.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, cancellationToken);
        }
        finally
        {
            _line.Release();
        }
    }

    private async Task CloseAsync(bool isStopping)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await socket.CloseOutputAsync(
                isStopping ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It is gone already.
        }
    }
}
