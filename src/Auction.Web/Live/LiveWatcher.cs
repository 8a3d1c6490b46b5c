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

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // The socket takes one message at a time; states and clock answers share it.
    private readonly SemaphoreSlim _line = new(1, 1);

    /// <summary>Runs until the watcher leaves or the platform stops.</summary>
    public async Task RunAsync(byte[] first, CancellationToken stopping)
    {
        // Cancelling a read would cut the line; the line is closed in order instead, and the read then ends by itself.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var notice = stopping.Register(() => stopped.TrySetResult());
        var sending = SendStatesAsync(first, ending.Token);
        var answering = AnswerAsync();
        await Task.WhenAny(answering, stopped.Task);
        await ending.CancelAsync();
        if (await FinishesAsync(sending))
        {
            await CloseAsync(stopping.IsCancellationRequested);
        }

        if (!await FinishesAsync(answering))
        {
            socket.Abort();
        }

        await Task.WhenAll(sending, answering);
        _line.Dispose();
    }

    // Somebody who does not read must not hold up the stop of the platform.
    private async Task<bool> FinishesAsync(Task work)
    {
        if (await Task.WhenAny(work, Task.Delay(Patience)) == work)
        {
            return true;
        }

        socket.Abort();
        return false;
    }

    private async Task SendStatesAsync(byte[] first, CancellationToken ending)
    {
        try
        {
            await SendAsync(first);
            await foreach (var state in seat.States.ReadAllAsync(ending))
            {
                await SendAsync(state);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // The receiving side notices as well and ends the watch.
        }
    }

    private async Task AnswerAsync()
    {
        try
        {
            await AnswerWhileOpenAsync();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // Gone without a word.
        }
    }

    private async Task AnswerWhileOpenAsync()
    {
        var buffer = new byte[QuestionMax];
        long second = 0;
        var answered = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
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
                await SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { t = "pong", c = asked, s = now }));
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

    // Not cancelled: a message cut in half would cut the line. A dead line is given up by its keep-alive.
    private async Task SendAsync(byte[] message)
    {
        await _line.WaitAsync();
        try
        {
            await socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
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

        using var patience = new CancellationTokenSource(Patience);
        await _line.WaitAsync();
        try
        {
            await socket.CloseOutputAsync(
                isStopping ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // It is gone already.
        }
        finally
        {
            _line.Release();
        }
    }
}
