using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Disposals.Launch;

/// <summary>The launch form as far as it could be read.</summary>
/// <param name="Draft">What is to be decided. Fields that could not be read hold a stand-in; see <see cref="Unread"/>.</param>
/// <param name="Context">Roster and clauses.</param>
/// <param name="Particulars">The typed words.</param>
/// <param name="Unread">Names of fields that could not be read; findings about them are left out.</param>
internal sealed record LaunchReading(LaunchDraft Draft, LaunchContext Context, LaunchParticulars Particulars, IReadOnlySet<string> Unread)
{
    /// <summary>Reads the form; what is wrong with single fields is added to its findings.</summary>
    /// <param name="form">As posted.</param>
    /// <param name="file">What the launch is about.</param>
    public static LaunchReading Of(ActForm form, LaunchFile file)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(file);
        return new Reader(form, file).Read();
    }

    private sealed class Reader(ActForm form, LaunchFile file)
    {
        private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

        private DateOnly Today => file.View.Scene.Today;

        public LaunchReading Read()
        {
            var state = file.State;
            var kind = LaunchKinds.Chosen(state, form[LaunchFields.Kind]);
            var (start, increment, deposit) = (Amount(LaunchFields.Price[0]), Amount(LaunchFields.Price[1]), Amount(LaunchFields.Price[2]));
            var noticeDay = Day(LaunchFields.Time[0]);
            var (startsAt, endsAt) = (Instant(LaunchFields.Time[1]), Instant(LaunchFields.Time[2]));
            var balance = Whole(LaunchFields.Time[3].Name, LaunchTexts.Balance) ?? 0;
            var words = LaunchFields.Words.ToDictionary(field => field.Name, Words, StringComparer.Ordinal);
            var particulars = new LaunchParticulars(
                words[LaunchFields.Account], words[LaunchFields.Taxes], words[LaunchFields.Handover], words[LaunchFields.Viewing], words[LaunchFields.DescriptionZh], words[LaunchFields.DescriptionEn]);
            var draft = new LaunchDraft
            {
                Kind = kind,
                IsReAuction = state.Phase == DisposalPhase.Defaulted,
                StartPrice = start,
                Increment = increment,
                Deposit = deposit,
                NoticeDay = noticeDay,
                StartsAt = startsAt,
                EndsAt = endsAt,
                BalanceDays = balance,
                PlatformId = form[LaunchFields.Platform],
                PriorityPurchasers = Ranks(),
                Contents = NoticeContents.None,
                Items = DisclosureItems.None,
                Reminders = SpecialReminders.All,
                Texts = [],
            };
            draft = draft with { Contents = Contents(draft), Items = Items(particulars) };
            draft = draft with { Texts = LaunchPapers.Texts(file, draft, particulars).Texts };
            var clauses = LaunchFields.Words.Where(field => field.Name != LaunchFields.DescriptionEn).Select(field => new NoticeClause(field.Name, words[field.Name]));
            return new(draft, new(AuctionPlatforms.Roster, [.. clauses]), particulars, _unread);
        }

        // What the templates always say is there; the rest is there once it was filled in.
        private NoticeContents Contents(LaunchDraft draft) =>
            NoticeContents.Property | NoticeContents.BidderConditions | NoticeContents.RightsAndDuties | NoticeContents.Liability | NoticeContents.Court
            | (draft.StartPrice.IsPositive ? NoticeContents.Price : NoticeContents.None)
            | (draft.Deposit.IsPositive ? NoticeContents.Deposit : NoticeContents.None)
            | (file.AreFactsComplete ? NoticeContents.Defects : NoticeContents.None)
            | (_unread.Contains(LaunchFields.StartsAt) || _unread.Contains(LaunchFields.EndsAt) ? NoticeContents.None : NoticeContents.Time)
            | (draft.PlatformId.Length > 0 ? NoticeContents.Platform : NoticeContents.None);

        private DisclosureItems Items(LaunchParticulars words)
        {
            var items = DisclosureItems.Notice | DisclosureItems.PriceBasis | DisclosureItems.BiddingRules | DisclosureItems.PriorityPurchasers | DisclosureItems.Notifications | DisclosureItems.Contacts;
            if (words.Account.Length > 0) { items |= DisclosureItems.Payment; }
            if (words.Taxes.Length > 0) { items |= DisclosureItems.Taxes; }
            foreach (var ticked in form.All(LaunchFields.Confirmed).Where(value => LaunchFields.Confirmations.Any(choice => choice.Value == value)))
            {
                items |= (DisclosureItems)int.Parse(ticked, CultureInfo.InvariantCulture);
            }

            return items;
        }

        private List<PriorityRank> Ranks()
        {
            var ranks = new List<PriorityRank>();
            foreach (var party in LaunchKinds.MayHavePriority(file.State))
            {
                if (form[LaunchFields.Rank + party.Id].Trim().Length > 0 && Whole(LaunchFields.Rank + party.Id, LaunchTexts.Priority) is { } rank) { ranks.Add(new(party.Id, rank)); }
            }

            return ranks;
        }

        private Money Amount(ActField field)
        {
            var text = form[field.Name].Trim();
            if (text.Length == 0)
            {
                Fault(field.Name, LaunchTexts.Missing, field.Label);
                return Money.Zero;
            }

            var reading = MoneyText.Read(text);
            if (reading.Fault is { } fault)
            {
                Fault(field.Name, LaunchTexts.BadAmount, field.Label, MoneyFaultTexts.Of(fault));
                return Money.Zero;
            }

            return reading.Amount;
        }

        private DateOnly Day(ActField field)
        {
            if (DateOnly.TryParseExact(form[field.Name].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
            Fault(field.Name, LaunchTexts.BadDay, field.Label);
            return Today;
        }

        private DateTimeOffset Instant(ActField field)
        {
            if (DateTime.TryParseExact(form[field.Name].Trim(), [LaunchFields.InstantForm, "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at.Year is >= 2000 and <= 2099)
            {
                return CourtTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
            }

            Fault(field.Name, LaunchTexts.BadTime, field.Label);
            return CourtTime.StartOf(Today);
        }

        private int? Whole(string name, BilingualText label)
        {
            if (int.TryParse(form[name].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole)) { return whole; }
            Fault(name, LaunchTexts.BadWhole, label);
            return null;
        }

        private string Words(ActField field)
        {
            var text = form[field.Name].ReplaceLineEndings("\n").Trim();
            if (text.Length == 0 && field.IsRequired) { Fault(field.Name, LaunchTexts.Missing, field.Label); }
            if (text.Length > field.Max)
            {
                Fault(field.Name, LaunchTexts.TooLong, field.Label, new(field.Max.ToString(CultureInfo.InvariantCulture), field.Max.ToString(CultureInfo.InvariantCulture)));
                return text[..field.Max];
            }

            return text;
        }

        private void Fault(string name, BilingualText words, params BilingualText[] gaps)
        {
            _unread.Add(name);
            form.Findings.Add(new(name, new BilingualPattern(words.Zh, words.En).With(gaps)));
        }
    }
}
