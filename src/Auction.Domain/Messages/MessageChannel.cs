namespace Auction.Domain.Messages;

/// <summary>How a message reaches somebody. Numbers are stored.</summary>
public enum MessageChannel
{
    /// <summary>On the site; works always. It has arrived once its owner opened it.</summary>
    Inbox = 1,

    /// <summary>By e-mail.</summary>
    Email = 2,

    /// <summary>By text message.</summary>
    Sms = 3,
}
