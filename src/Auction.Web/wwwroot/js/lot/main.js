// The live lot page: one channel, one clock, one panel. Without this script everything still works by plain forms.

import { signed } from './amount.js';
import { AskDialog } from './ask.js';
import { Bidding } from './bidding.js';
import { LiveChannel } from './channel.js';
import { ServerClock } from './clock.js';
import { AmountForm } from './form.js';
import { startGallery } from './gallery.js';
import { LineNotes } from './line.js';
import { PanelView, WINDOW_MS } from './panel.js';
import { part, sentence, setText } from './parts.js';
import './print.js';
import { RecordView } from './record.js';
import { BidSheet } from './sheet.js';
import { Speaker } from './speak.js';
import { clockOf, leftText } from './times.js';
import { reader } from './words.js';

const TICK_MS = 250;
const SWAP_AGAIN_MS = 2000;
const OPEN_PHASES = ['bidding', 'sell-off-open'];
const ENDED_PHASES = ['sold', 'failed', 'withdrawn'];

class LotPage {
  #root = document.querySelector('.lot-page');
  #words = reader(JSON.parse(this.#root.dataset.words));
  #english = this.#root.dataset.lang === 'en';
  #sheet = new BidSheet(this.#words);
  #ask = new AskDialog(this.#words, this.#english);
  #record = new RecordView(this.#root);
  #title = document.title;
  #notice = null;
  #version = -1;
  #isSwapping = false;
  #channel = null;
  #bidding;
  #clock;
  #line;
  #speaker;
  #view;

  constructor() {
    this.path = this.#root.dataset.page;
    this.#bidding = new Bidding(this, this.#words, this.#ask);
    this.#attach();
    this.#clock = new ServerClock((message) => this.#channel?.send(message) ?? false);
    this.#clock.seed(this.state.now);
    this.#line = new LineNotes(this.#words, this.#clock, {
      path: this.path,
      show: (node) => this.#view.banner(node),
      stale: (atMs) => this.#view.drawStale(atMs),
      missed: (seq) => this.#record.missed(seq),
    });
    this.#speaker = new Speaker(this.#words, this.me.code !== null);
    this.#sheet.onShown(() => this.#tick());
    setInterval(() => this.#tick(), TICK_MS);
    if (!ENDED_PHASES.includes(this.state.phase)) {
      this.#channel = new LiveChannel(this.#root.dataset.live, {
        state: (state) => this.#take(state),
        pong: (pong) => this.#clock.pong(pong.c, pong.s),
        open: () => this.#opened(),
        lost: (attempt) => this.#line.lost(attempt, this.state.seq),
      });
    }
  }

  /** Puts a node where my standing is said. */
  say(node) {
    this.#view.say(node);
  }

  /** Says something that stays until the round moves past an entry. */
  notice(node, seq) {
    this.#notice = { seq };
    this.#view.say(node);
    this.#speaker.mine(node.textContent.trim());
    this.form?.update(this.state);
  }

  /** My bid is in the journal. */
  recorded(reply, text) {
    this.me.bid = { seq: reply.seq, amount: reply.amount };
    this.#notice = null;
    this.#speaker.mine(text);

    // The live state usually came first; if it has not, the receipt itself says that I lead.
    if (reply.seq > this.state.seq) {
      this.state = {
        ...this.state, seq: reply.seq, price: reply.amount, leader: this.me.code, leaderRank: this.me.rank,
        next: reply.next, end: reply.end ?? this.state.end,
      };
    }
    this.form?.release();
    this.form?.update(this.state);
    this.#drawStanding(null);
  }

  hideForm() {
    const host = part(document, 'host');
    if (host) {
      host.hidden = true;
    }
  }

  unlock() {
    const host = part(document, 'host');
    if (host) {
      host.hidden = this.#view.isZero === true;
      this.form?.lock(false);
    }
  }

  // Takes over a panel the server has drawn, at the start and after each change of phase.
  #attach() {
    const panel = document.querySelector('[data-panel]');
    const drawn = JSON.parse(panel.dataset.state);
    this.state = { recent: [], ...drawn };
    this.me = { code: drawn.me, rank: drawn.myRank, bid: drawn.myBid, isWaiting: drawn.waiting };
    this.#view = new PanelView(panel, this.#words, this.#english);
    this.form = null;
    if (part(panel, 'form')) {
      this.form = new AmountForm(part(panel, 'host'), this.#words, this.#english, this.state);
      this.#on(part(panel, 'form'), 'submit', () => this.#bidding.bid());
      this.#on(part(panel, 'match'), 'submit', () => this.#bidding.match());
      this.#on(part(panel, 'raise'), 'click', () => this.#raise());
      this.#view.drawRaise(!part(panel, 'match').hidden);
    }
  }

  #on(element, name, action) {
    element.addEventListener(name, (event) => {
      event.preventDefault();
      action();
    });
  }

  #raise() {
    this.#view.isRaising = true;
    this.#view.drawRaise(true);
    this.form.field.focus();
  }

  #take(state) {
    if (state.v < this.#version) {
      return;
    }
    this.#version = state.v;
    const before = this.state;
    this.state = { ...before, ...state };
    const mayBeAdmitted = this.me.isWaiting && state.bidders !== before.bidders;
    if (state.phase !== before.phase || mayBeAdmitted || (state.phase === 'paused' && state.seq !== before.seq)) {
      this.#swap();
    } else if (state.seq !== before.seq || before.recent.length === 0) {
      this.#moved(before);
    }
  }

  #moved(before) {
    const { state, me } = this;
    const mine = state.recent.find((bid) => bid.code === me.code);
    if (mine && mine.seq > (me.bid?.seq ?? 0)) {
      me.bid = { seq: mine.seq, amount: mine.amount };
    }
    const isMoved = state.extensions > before.extensions;
    this.#view.drawPrice(state, me);
    this.#view.drawEnd(state, isMoved);
    if (before.extensions === 0 && isMoved) {
      this.#drawExtended();
    }
    this.form?.update(state);
    this.#drawStanding(before);
    this.#record.moved(state);
    const count = part(this.#root, 'factbidders');
    setText(count, count.textContent.replace(/\d+/, state.bidders));
    if (state.price !== null && state.leader !== me.code && state.seq !== before.seq) {
      this.#speaker.price(this.#words('sayPrice', signed(state.price), state.leader, state.bids)
        + (isMoved ? ` ${this.#words('sayExtended', clockOf(state.end))}` : ''));
    }
    this.#tick();
  }

  #drawExtended() {
    const tag = document.querySelector('template[data-tag="extended"]').content;
    [part(document, 'headtag'), part(this.#view.root, 'tag')].forEach((place) => place.replaceChildren(tag.cloneNode(true)));
  }

  #drawStanding(before) {
    // A refusal stays readable until the round moves on to something newer than what it was judged against.
    if (!this.form || this.#bidding.isSending || this.#view.isZero || (this.#notice !== null && this.#notice.seq >= this.state.seq)) {
      return;
    }
    this.#notice = null;
    const standing = this.#view.drawMe(this.state, this.me);
    document.title = standing === 'outbid' || standing === 'matched' ? this.#words('titleOutbid') + this.#title : this.#title;
    if (before?.leader === this.me.code && standing !== 'leading') {
      this.#speaker.mine(part(document, 'me').textContent.trim());
    }
  }

  #tick() {
    const { state } = this;
    const target = { noticed: state.start, paused: state.resumes }[state.phase] ?? state.end;
    const left = target ? this.#clock.leftUntil(target) : 0;
    this.#view.drawClock(state, left);
    this.#view.drawServerTime(this.#clock, this.#channel === null || this.#channel.isOpen);
    if (state.phase === 'bidding') {
      this.#speaker.left(left);
      this.#zero(left === 0);
    }
    const text = leftText(left, this.#words);
    this.#sheet.update(state.price ?? state.startPrice, this.#barLine(text), text, state.leader, state.phase === 'bidding' && left <= WINDOW_MS);
    if (this.#ask.isOpen) {
      this.#ask.update(state, left);
    }
  }

  // At zero nothing is over: only the server ends the bidding. The form rests until it has spoken.
  #zero(isZero) {
    if ((this.#view.isZero ?? false) === isZero) {
      return;
    }
    this.#view.isZero = isZero;
    const host = part(document, 'host');
    if (host && !this.#bidding.isSending) {
      host.hidden = isZero;
    }
    if (isZero) {
      this.#ask.close();
      setText(part(this.#view.root, 'endsat'), this.#words('confirming'));
      if (!this.#bidding.isSending) {
        this.#view.say(sentence('idle', 'clock', this.#words('waitingServer'), this.#words('waitingServerMore')));
      }
    } else {
      this.#view.drawEnd(this.state, false);
      this.#drawStanding(null);
    }
  }

  #barLine(left) {
    if (this.state.phase === 'noticed') {
      return this.#words('barStart', left);
    }
    if (!OPEN_PHASES.includes(this.state.phase)) {
      return part(document, 'headtag')?.textContent.trim() ?? '';
    }
    const standing = this.me.bid ? this.#words(this.state.leader === this.me.code ? 'barLeading' : 'barOutbid') : null;
    return [standing, this.#words('barLeft', left)].filter(Boolean).join(' · ');
  }

  #opened() {
    // A restarted server counts its versions anew.
    this.#version = -1;
    this.#clock.measure();
    if (this.#line.opened()) {
      this.#view.drawPrice(this.state, this.me);
    }
  }

  // The round opened, stopped, went on or ended: the server draws the panel anew. What was typed is kept.
  async #swap() {
    if (this.#isSwapping) {
      return;
    }
    this.#isSwapping = true;
    const typed = this.form?.isTyped ? this.form.field.value : null;
    try {
      const response = await fetch(`${this.path}/panel`, { credentials: 'same-origin', cache: 'no-store' });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      this.#replace(new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-panel]'), typed);
    } catch {
      setTimeout(() => this.#swap(), SWAP_AGAIN_MS);
    } finally {
      this.#isSwapping = false;
    }
  }

  #replace(drawn, typed) {
    this.#sheet.close();
    this.#ask.close();
    this.#sheet.bringHome();
    document.querySelector('[data-panel]').replaceWith(document.adoptNode(drawn));
    const live = this.state;
    this.#attach();
    if (live.seq > this.state.seq && live.phase === this.state.phase) {
      this.state = { ...this.state, ...live };
    }
    if (typed !== null && this.form) {
      this.form.field.value = typed;
      this.form.field.dispatchEvent(new Event('input'));
    }
    part(document, 'headtag').replaceChildren(...[...part(drawn, 'tag').childNodes].map((node) => node.cloneNode(true)));
    document.title = this.#title;
    this.#speaker.mine(this.#words('sayEnded'));
    this.#record.moved(this.state, true);
    this.#tick();
  }
}

document.querySelectorAll('[data-gallery]').forEach(startGallery);
export const page = new LotPage();
