using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Messages;

/// <summary>One line of the catalogue: what somebody is told, by which rule, how and in which words.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Recipient">Who is told.</param>
/// <param name="Rule">Why.</param>
/// <param name="IsPressing">True when a text message goes out too.</param>
/// <param name="IsSecret">True when what it says stays on the site: outside services only hear that there is something (AUC-18.2).</param>
/// <param name="Subject">One line. Gap 0 is what it is about; no other gaps.</param>
/// <param name="Body">What is said. Gap 0 is what it is about; gaps from 1 are the facts.</param>
/// <param name="Facts">Number of facts.</param>
public sealed record MessageEntry(MessageKind Kind, MessageRecipient Recipient, RuleId Rule, bool IsPressing, bool IsSecret, BilingualText Subject, BilingualText Body, int Facts)
{
    /// <summary>Where it goes when the person has an address for it: always on the site, by e-mail, and by text message when it is pressing.</summary>
    public IReadOnlyList<MessageChannel> Channels => IsPressing ? [MessageChannel.Inbox, MessageChannel.Email, MessageChannel.Sms] : [MessageChannel.Inbox, MessageChannel.Email];

    /// <summary>True for what the law asks the court to send: it goes out by e-mail whatever its recipient prefers (AUC-16.1).</summary>
    public bool IsService => Kind == MessageKind.SaleNotification;

    /// <summary>The message in words.</summary>
    /// <param name="about">What it is about: a lot, a case.</param>
    /// <param name="facts">The facts, in the order of the catalogue.</param>
    /// <exception cref="ArgumentException">Not as many facts as the words have gaps for.</exception>
    public MessageText Write(BilingualText about, params IReadOnlyList<BilingualText> facts)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Count == Facts
            ? new(Fill(Subject, [about]), Fill(Body, [about, .. facts]))
            : throw new ArgumentException($"{Kind} has {Facts} facts, not {facts.Count}.", nameof(facts));
    }

    /// <summary>What goes to a channel outside the site.</summary>
    public BilingualText Outside(MessageText text, MessageChannel channel)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsSecret || channel == MessageChannel.Sms ? MessageWords.SignIn.With(text.Subject) : MessageWords.Letter.With(text.Body);
    }

    private static BilingualText Fill(BilingualText words, BilingualText[] gaps) => new BilingualPattern(words.Zh, words.En).With(gaps);
}

/// <summary>A message in words.</summary>
/// <param name="Subject">One line, without secrets.</param>
/// <param name="Body">What is said.</param>
public sealed record MessageText(BilingualText Subject, BilingualText Body);

/// <summary>Who is told.</summary>
public enum MessageRecipient
{
    /// <summary>Whoever paid or registered.</summary>
    Bidder = 1,

    /// <summary>Everybody registered for the round.</summary>
    Registered = 2,

    /// <summary>The buyer.</summary>
    Buyer = 3,

    /// <summary>Members of the panel.</summary>
    Panel = 4,

    /// <summary>Judges and clerks of the court.</summary>
    Court = 5,

    /// <summary>A person concerned in the procedure.</summary>
    Party = 6,

    /// <summary>The owner of an account.</summary>
    Owner = 7,
}
