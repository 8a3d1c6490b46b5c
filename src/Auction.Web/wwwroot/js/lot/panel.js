// Draws the state of the round into the panel the server has drawn. What the state is, only the server says.

import { format, inTenThousands, signed } from './amount.js';
import { make, part, sentence, setText } from './parts.js';
import { clockOf, dayOf, leftText } from './times.js';

/** The last five minutes, in which a bid moves the end. */
export const WINDOW_MS = 300_000;

export class PanelView {
  #words;
  #english;

  constructor(root, words, english) {
    this.root = root;
    this.#words = words;
    this.#english = english;
  }

  /** Price, counts and the latest bids. */
  drawPrice(state, me) {
    if (state.price === null) {
      return;
    }
    setText(part(this.root, 'price'), signed(state.price));
    if (state.phase !== 'paused') {
      setText(part(this.root, 'pricelabel'), this.#words('currentPrice'));
    }
    setText(part(this.root, 'counts'), this.#words('bidsAndBidders', state.bids, state.bidders));
    setText(part(this.root, 'read'), this.#reading(state));
    part(this.root, 'pricebox').classList.toggle('calm', state.phase !== 'bidding');
    this.#drawRecent(state, me);
  }

  /** End and number of extensions; a moved end is tinted once. */
  drawEnd(state, isMoved) {
    const sameDay = dayOf(state.end) === dayOf(state.now);
    const end = sameDay ? clockOf(state.end) : `${dayOf(state.end)} ${clockOf(state.end).slice(0, 5)}`;
    if (state.extensions > 0) {
      setText(part(this.root, 'endsat'), this.#words('expectedEnd', end));
      setText(part(this.root, 'extensions'), this.#words('extendedTimes', state.extensions));
    }
    if (isMoved) {
      const box = part(this.root, 'clockbox');
      box.classList.remove('flash');
      void box.offsetWidth;
      box.classList.add('flash');
    }
  }

  /** Called four times a second. */
  drawClock(state, left) {
    const clock = part(this.root, 'clock');
    if (!clock) {
      return;
    }
    setText(clock, leftText(left, this.#words));
    const isLate = state.phase === 'bidding' && left <= WINDOW_MS;
    part(this.root, 'clockbox').classList.toggle('late', isLate);
    const bar = part(this.root, 'window');
    if (bar) {
      bar.hidden = !isLate;
      bar.firstElementChild.style.width = `${Math.min(100, (left / WINDOW_MS) * 100)}%`;
    }
  }

  drawServerTime(clock, isConnected) {
    setText(part(this.root, 'server'), this.#words('serverTime', clockOf(clock.now)));
    const net = part(this.root, 'net');
    if (net) {
      net.hidden = false;
      net.classList.toggle('off', !isConnected);
      setText(net.querySelector('span'), isConnected
        ? (clock.roundTrip === null ? '' : this.#words('delay', Math.round(clock.roundTrip)))
        : this.#words('offline'));
    }
  }

  /** While offline the price says of when it is. */
  drawStale(atMs) {
    setText(part(this.root, 'pricelabel'), this.#words('priceAsOf', clockOf(atMs)));
  }

  /** How I stand, in one sentence; answers with the name of the standing. */
  drawMe(state, me) {
    const box = part(document, 'me');
    if (!box) {
      return null;
    }
    const standing = standingOf(state, me);
    box.replaceChildren(this.#sentenceOf(standing, state, me));
    const forms = part(document, 'forms');
    forms.hidden = standing === 'leading';
    const match = part(forms, 'match');
    match.hidden = standing !== 'mayMatch';
    this.drawRaise(standing === 'mayMatch');
    if (standing === 'mayMatch') {
      part(match, 'matchamount').value = format(state.price);
      setText(part(match, 'matchlabel'), this.#words('matchButton', signed(state.price)));
    }
    return standing;
  }

  /** Somebody who may match the price finds the form to bid more behind a button. */
  drawRaise(mayMatch) {
    const raise = part(document, 'raise');
    raise.hidden = !mayMatch || this.isRaising === true;
    raise.setAttribute('aria-expanded', String(this.isRaising === true));
    part(document, 'form').hidden = mayMatch && this.isRaising !== true;
  }

  /** Something else than my standing has to be said now. */
  say(node) {
    part(document, 'me')?.replaceChildren(node);
  }

  banner(node) {
    part(this.root, 'banner').replaceChildren(...(node ? [node] : []));
  }

  #sentenceOf(standing, state, me) {
    const w = this.#words;
    switch (standing) {
      case 'leading':
        return sentence('ahead', 'check-circle', w('leading'), w('leadingMore', me.bid?.seq ?? state.seq, me.code));
      case 'mayMatch':
        return sentence('prio', 'key', w('mayMatch', me.rank), w('mayMatchMore'));
      case 'matched':
        return sentence('prio', 'key', w('matched', signed(state.price), state.recent[0].seq), w('matchedMore', signed(state.next)));
      case 'outbid':
        return sentence('out', 'warning', w('outbid', state.leader), w('outbidMore', signed(me.bid.amount), me.bid.seq, signed(state.next)));
      default:
        return sentence('idle', 'info', w('noBid'), w('noBidMore', me.code, signed(state.next)));
    }
  }

  #reading(state) {
    const parts = [];
    if (!this.#english && state.price >= 10_000_000) {
      parts.push(this.#words('wanYuan', inTenThousands(state.price)));
    }
    if (state.price !== state.startPrice) {
      parts.push(this.#words('overStart', `+${share(state.price - state.startPrice, state.startPrice)}`));
    }
    if (state.reference > 0) {
      parts.push(this.#words('ofReference', share(state.price, state.reference)));
    }
    return parts.join(' · ');
  }

  #drawRecent(state, me) {
    const body = part(this.root, 'recent');
    if (!body || body.dataset.seq === String(state.seq)) {
      return;
    }
    body.dataset.seq = String(state.seq);
    body.replaceChildren(...state.recent.map((bid, index) => {
      const tags = [];
      if (index === 0) {
        tags.push(' ', make('span', 'tag sm live', this.#words('lead')));
      }
      if (bid.code === me.code) {
        tags.push(' ', make('span', 'tag sm soon', this.#words('mine')));
      }
      if (bid.rank > 0) {
        tags.push(' ', make('span', 'tag sm prio', this.#words('priority')));
      }
      return make('tr', bid.code === me.code ? 'me' : '',
        make('td', 'num', String(bid.seq)), make('td', '', bid.code, ...tags),
        make('td', 'n', format(bid.amount)), make('td', 'n', clockOf(bid.at)));
    }));
  }
}

/** How somebody with a code stands; the server decides by the same order. */
export function standingOf(state, me) {
  if (state.leader === null) {
    return 'noBid';
  }
  if (state.leader === me.code) {
    return 'leading';
  }
  if (me.rank > 0 && (state.leaderRank === 0 || me.rank < state.leaderRank)) {
    return 'mayMatch';
  }
  const [last, before] = state.recent;
  if (last?.rank > 0 && last.amount === before?.amount) {
    return 'matched';
  }
  return me.bid ? 'outbid' : 'noBid';
}

// One decimal, half up, in whole numbers.
function share(part100, whole) {
  const tenths = (BigInt(part100) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${tenths / 10n}.${tenths % 10n}%`;
}
