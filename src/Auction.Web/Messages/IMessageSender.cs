using Auction.Domain.Messages;

namespace Auction.Web.Messages;

/// <summary>The service that sends e-mails and text messages. The only way out to it.</summary>
public interface IMessageSender
{
    /// <summary>False when there is no service: people are told on the site only.</summary>
    bool IsThere { get; }

    /// <summary>Hands over one message. Never throws for what the service or the line does.</summary>
    Task<SendingAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}

/// <summary>A message on its way out.</summary>
/// <param name="Key">The same key is the same message: it is sent once, however often it is handed over.</param>
/// <param name="Channel">E-mail or text message.</param>
/// <param name="To">Address or number.</param>
/// <param name="Subject">Subject of an e-mail; null for a text message.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsEnglish">Its language.</param>
public sealed record OutgoingMessage(Guid Key, MessageChannel Channel, string To, string? Subject, string Text, bool IsEnglish);

/// <summary>What the service answered.</summary>
/// <param name="Result">How it took it.</param>
/// <param name="ProviderId">Its own id of the message; null when it did not take it.</param>
/// <param name="Body">The answer, byte for byte; empty without one.</param>
/// <param name="Fault">What went wrong, in a word; null when nothing did.</param>
public sealed record SendingAnswer(SendingResult Result, string? ProviderId, byte[] Body, string? Fault);

/// <summary>How a service takes a message.</summary>
public enum SendingResult
{
    /// <summary>It has it.</summary>
    Taken = 1,

    /// <summary>It will never take it.</summary>
    Refused = 2,

    /// <summary>No answer, or none that can be understood; it may have it.</summary>
    Unreachable = 3,
}
