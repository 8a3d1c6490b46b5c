// The live lot page: one channel, one clock, one panel. Without this script everything still works by plain forms.

import { signed } from './amount.js';
import { AskDialog } from './ask.js';
import { LiveChannel } from './channel.js';
import { ServerClock } from './clock.js';
import { AmountForm } from './form.js';
import { startGallery } from './gallery.js';
import { question } from './jump.js';
import './print.js';
import { PanelView } from './panel.js';
import { icon, make, part, sentence, setText } from './parts.js';
import { RecordView } from './record.js';
import { BidSender } from './sender.js';
import { BidSheet } from './sheet.js';
import { Speaker } from './speak.js';
import { clockMsOf, clockOf, leftText } from './times.js';
import { reader } from './words.js';

const TICK_MS = 250;
const SLOW_MS = 800;
const UNSURE_MS = 500;
const BANNER_AFTER_MS = 2000;
const RESTORED_SHOWN_MS = 8000;
const OPEN_PHASES = ['bidding', 'sell-off-open'];

class LotPage {
  #root = document.querySelector('.lot-page');
  #words = reader(JSON.parse(this.#root.dataset.words));
  #english = this.#root.dataset.lang === 'en';
  #sheet = new BidSheet(this.#words);
  #ask = new AskDialog(this.#words, this.#english);
  #record = new RecordView(this.#root);
  #title = document.title;
  #sender = new BidSender(this.#root.dataset.page, () => this.#doubt());
  #sending = null;
  #notice = null;
  #version = -1;
  #swapping = false;
  #lost = null;
  #channel = null;
  #clock;
  #speaker;
  #form = null;
  #view;
  #state;
  #me;

  constructor() {
    this.#attach();
    this.#clock = new ServerClock((message) => this.#channel?.send(message) ?? false);
    this.#clock.seed(this.#state.now);
    this.#speaker = new Speaker(this.#words, this.#me.code !== null);
    this.#sheet.onShown(() => this.#tick());
    setInterval(() => this.#tick(), TICK_MS);
    if (!['sold', 'failed', 'withdrawn'].includes(this.#state.phase)) {
      this.#channel = new LiveChannel(this.#root.dataset.live, {
        state: (state) => this.#take(state),
        pong: (pong) => this.#clock.pong(pong.c, pong.s),
        open: () => this.#opened(),
        lost: (attempt) => this.#offline(attempt),
      });
    }
  }

  // Takes over a panel the server has drawn, at the start and after each change of phase.
  #attach() {
    const panel = document.querySelector('[data-panel]');
    const drawn = JSON.parse(panel.dataset.state);
    this.#state = { recent: [], ...drawn };
    this.#me = { code: drawn.me, rank: drawn.myRank, bid: drawn.myBid, isWaiting: drawn.waiting };
    this.#view = new PanelView(panel, this.#words, this.#english);
    this.#form = null;
    if (part(panel, 'form')) {
      this.#form = new AmountForm(part(panel, 'host'), this.#words, this.#english, this.#state);
      this.#form.form.addEventListener('submit', (event) => { event.preventDefault(); this.#bid(); });
      part(panel, 'match').addEventListener('submit', (event) => { event.preventDefault(); this.#match(); });
    }
  }

  #take(state) {
    if (state.v < this.#version) {
      return;
    }
    this.#version = state.v;
    const before = this.#state;
    this.#state = { ...before, ...state };
    const mayBeAdmitted = this.#me.isWaiting && state.bidders !== before.bidders;
    if (state.phase !== before.phase || mayBeAdmitted || (state.phase === 'paused' && state.seq !== before.seq)) {
      this.#swap();
      return;
    }
    if (state.seq === before.seq) {
      return;
    }
    const mine = state.recent.find((bid) => bid.code === this.#me.code);
    if (mine && mine.seq > (this.#me.bid?.seq ?? 0)) {
      this.#me.bid = { seq: mine.seq, amount: mine.amount };
    }
    const isMoved = state.extensions > before.extensions;
    this.#view.drawPrice(this.#state, this.#me);
    this.#view.drawEnd(this.#state, isMoved);
    this.#form?.update(this.#state);
    this.#drawStanding(before);
    this.#record.moved(this.#state);
    setText(part(this.#root, 'factbidders'), part(this.#root, 'factbidders').textContent.replace(/\d+/, state.bidders));
    if (state.price !== null && state.leader !== this.#me.code) {
      this.#speaker.price(this.#words('sayPrice', signed(state.price), state.leader, state.bids)
        + (isMoved ? ` ${this.#words('sayExtended', clockOf(state.end))}` : ''));
    }
    this.#tick();
  }

  #drawStanding(before) {
    if (!this.#form || this.#sending) {
      return;
    }
    // A refusal stays readable until the round moves on to something newer than what it was judged against.
    if (this.#notice !== null && this.#notice.seq >= this.#state.seq) {
      return;
    }
    this.#notice = null;
    const standing = this.#view.drawMe(this.#state, this.#me);
    const wasMine = before?.leader === this.#me.code;
    document.title = standing === 'outbid' || standing === 'matched' ? this.#words('titleOutbid') + this.#title : this.#title;
    if (wasMine && standing !== 'leading') {
      this.#speaker.mine(part(document, 'me').textContent.trim());
    }
  }

  #tick() {
    const state = this.#state;
    const target = { noticed: state.start, paused: state.resumes }[state.phase] ?? state.end;
    const left = target ? this.#clock.leftUntil(target) : 0;
    this.#view.drawClock(state, left);
    this.#view.drawServerTime(this.#clock, this.#channel === null || this.#channel.isOpen);
    if (state.phase === 'bidding') {
      this.#speaker.left(left);
      this.#zero(left === 0);
    }
    const text = leftText(left, this.#words);
    this.#sheet.update(state.price ?? state.startPrice, this.#barLine(text), text, state.leader);
    if (this.#ask.isOpen) {
      this.#ask.update(state, left);
    }
  }

  // At zero nothing is over: only the server ends the bidding. The form rests until it has spoken.
  #zero(isZero) {
    const host = part(document, 'host');
    if (this.#view.isZero === isZero) {
      return;
    }
    this.#view.isZero = isZero;
    if (host) {
      host.hidden = isZero;
    }
    if (isZero) {
      this.#ask.close();
      setText(part(this.#view.root, 'endsat'), this.#words('confirming'));
      if (!this.#sending) {
        this.#view.say(sentence('idle', 'clock', this.#words('waitingServer'), this.#words('waitingServerMore')));
      }
    } else {
      this.#view.drawEnd(this.#state, false);
      this.#drawStanding(null);
    }
  }

  #barLine(left) {
    if (this.#state.phase === 'noticed') {
      return this.#words('barStart', left);
    }
    if (!OPEN_PHASES.includes(this.#state.phase)) {
      return part(document, 'headtag')?.textContent.trim() ?? '';
    }
    const standing = this.#me.bid === null || this.#me.bid === undefined ? null
      : this.#words(this.#state.leader === this.#me.code ? 'barLeading' : 'barOutbid');
    return [standing, this.#words('barLeft', left)].filter(Boolean).join(' · ');
  }

  async #bid() {
    if (this.#sender.isBusy) {
      return;
    }
    if (this.#form.fault) {
      this.#form.showFault();
      return;
    }
    const amount = this.#form.amount;
    await this.#confirmAndSend(amount, question(amount, { ...this.#state, first: !this.#me.bid }), part(document, 'key'));
  }

  async #match() {
    if (!this.#sender.isBusy) {
      const amount = this.#state.price;
      await this.#confirmAndSend(amount, { confirm: true, match: true, steps: 0 }, part(document, 'match').querySelector('[name="Key"]'));
    }
  }

  async #confirmAndSend(amount, asked, keyField) {
    let retyped = '';
    if (asked.confirm) {
      retyped = await this.#ask.open(amount, { ...asked, first: !this.#me.bid }, this.#state);
      if (retyped === null) {
        this.#form?.field.focus();
        return;
      }
    }
    await this.#send(amount, keyField, { IsConfirmed: String(asked.confirm), Retyped: retyped });
  }

  async #send(amount, keyField, more) {
    const key = keyField.value;
    const token = document.querySelector('input[name="__RequestVerificationToken"]').value;
    this.#sending = { amount, key };
    this.#form.lock(true);
    setText(part(document, 'submitlabel'), this.#words('sendingButton'));
    this.#view.say(sentence('idle', 'refresh', this.#words('sending', signed(amount)), this.#words('sendingMore')));
    const reply = await this.#sender.send({ Amount: (amount / 100).toFixed(2), Key: key, ...more }, token);
    this.#sending = null;
    const host = part(document, 'host');
    if (host) {
      host.hidden = this.#view.isZero === true;
      this.#form.lock(false);
    }
    if (reply.nextKey) {
      keyField.value = reply.nextKey;
    }
    await this.#settle(reply, amount, keyField);
  }

  async #settle(reply, amount, keyField) {
    switch (reply.outcome) {
      case 'accepted':
        this.#accepted(reply);
        break;
      case 'refused':
        this.#refused(reply);
        break;
      case 'confirm':
        // The price moved while the bid was on its way, and the step is now a large one.
        await this.#confirmAndSend(amount, { ...question(amount, { ...this.#state, first: !this.#me.bid }), confirm: true, retype: reply.retype }, keyField);
        break;
      case 'signedout':
        this.#turnedAway(this.#words('signedOut'));
        break;
      default:
        this.#turnedAway(reply.message ?? this.#words('tryAgain'));
        break;
    }
  }

  #accepted(reply) {
    this.#me.bid = { seq: reply.seq, amount: reply.amount };
    this.#notice = null;
    const short = this.#words('recorded', reply.seq);
    const save = make('a', '', this.#words('saveReceipt'));
    save.href = `${this.#root.dataset.page}/receipt?key=${encodeURIComponent(reply.key)}`;
    save.setAttribute('download', '');
    part(document, 'receipt').replaceChildren(make('div', 'receipt',
      icon('check-circle', 't-ok'), ' ', make('span', 'seq', short), ` · ${signed(reply.amount)}`, document.createElement('br'),
      make('span', 'num', this.#words('recordedTime', clockMsOf(reply.at), reply.receipt)), ' ', save));
    this.#speaker.mine(`${short} · ${signed(reply.amount)}`);

    // The live state usually came first; if it has not, the receipt itself says that I lead.
    if (reply.seq > this.#state.seq) {
      this.#state = {
        ...this.#state, seq: reply.seq, price: reply.amount, leader: this.#me.code, leaderRank: this.#me.rank,
        next: reply.next, end: reply.end ?? this.#state.end,
      };
    }
    this.#form.release();
    this.#form.update(this.#state);
    this.#drawStanding(null);
  }

  #refused(reply) {
    this.#notice = { seq: reply.seq };
    const latest = this.#state.recent[0];
    const first = latest && latest.code !== this.#me.code && latest.amount >= reply.amount
      ? ` ${this.#words('firstWas', latest.code, signed(latest.amount), latest.seq)}` : '';
    const text = this.#words('notRecorded', reply.message);
    this.#view.say(sentence('out', 'cross-circle', text, `${first} ${this.#words('refusedReceipt', reply.receipt)}`.trim()));
    this.#speaker.mine(text);
    this.#form?.update(this.#state);
  }

  #turnedAway(text) {
    this.#notice = { seq: this.#state.seq };
    this.#view.say(sentence('hold', 'warning', text, ''));
    this.#speaker.mine(text);
  }

  // No answer in two seconds: nothing may be sent again until the first is known.
  #doubt() {
    if (!this.#sending) {
      return;
    }
    const check = make('button', 'btn btn-line w-100', icon('refresh'), this.#words('checkNow'));
    check.type = 'button';
    check.addEventListener('click', () => this.#sender.checkNow());
    const host = part(document, 'host');
    if (host) {
      host.hidden = true;
    }
    const said = sentence('hold', 'offline', this.#words('checking'), this.#words('checkingMore', signed(this.#sending.amount), this.#sending.key.slice(0, 8).toUpperCase()));
    this.#view.say(make('div', '', said, make('div', 'bid-form', check)));
  }

  #opened() {
    this.#version = -1;
    this.#clock.measure();
    setTimeout(() => this.#warnIfSlow(), 1500);
    if (this.#lost === null) {
      return;
    }
    const lost = this.#lost;
    this.#lost = null;
    clearTimeout(lost.timer);
    if (lost.isShown) {
      this.#record.missed(lost.seq).then((count) => {
        const seconds = Math.round((performance.now() - lost.since) / 1000);
        this.#banner('ok', 'check-circle', this.#words('restored'), this.#words('restoredMore', seconds, count, Math.round(this.#clock.uncertainty)));
        setTimeout(() => this.#lost === null && this.#view.banner(null), RESTORED_SHOWN_MS);
      });
      this.#view.drawPrice(this.#state, this.#me);
    }
  }

  #offline(attempt) {
    this.#lost ??= { since: performance.now(), at: this.#clock.now, seq: this.#state.seq, isShown: false, timer: null };
    const show = () => {
      this.#lost.isShown = true;
      const plain = make('a', '', this.#words('plainBidding'));
      plain.href = this.#root.dataset.page;
      this.#banner('warn', 'offline', this.#words('reconnecting', attempt), this.#words('reconnectingMore', clockOf(this.#lost.at)), plain);
      this.#view.drawStale(this.#lost.at);
    };
    clearTimeout(this.#lost.timer);
    const shown = performance.now() - this.#lost.since;
    if (shown >= BANNER_AFTER_MS) {
      show();
    } else {
      this.#lost.timer = setTimeout(() => this.#lost && show(), BANNER_AFTER_MS - shown);
    }
  }

  #warnIfSlow() {
    const { roundTrip, uncertainty } = this.#clock;
    if (roundTrip !== null && (roundTrip >= SLOW_MS || uncertainty > UNSURE_MS)) {
      this.#banner('warn', 'clock', this.#words('slowLine', Math.round(roundTrip)), this.#words('slowLineMore'));
    }
  }

  #banner(kind, iconName, title, more, link) {
    const note = make('div', `note ${kind}`, icon(iconName), make('div', 'grow', make('b', '', title), ' ', more, ' ', link));
    note.setAttribute('role', 'status');
    this.#view.banner(note);
  }

  // The round opened, stopped, went on or ended: the server draws the panel anew. What was typed is kept.
  async #swap() {
    if (this.#swapping) {
      return;
    }
    this.#swapping = true;
    const typed = this.#form?.isTyped ? this.#form.field.value : null;
    try {
      const response = await fetch(`${this.#root.dataset.page}/panel`, { credentials: 'same-origin', cache: 'no-store' });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const drawn = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-panel]');
      this.#sheet.close();
      this.#ask.close();
      document.querySelector('[data-panel]').replaceWith(document.adoptNode(drawn));
      const live = this.#state;
      this.#attach();
      if (live.seq > this.#state.seq) {
        this.#state = { ...this.#state, ...live };
      }
      if (typed !== null && this.#form) {
        this.#form.field.value = typed;
        this.#form.field.dispatchEvent(new Event('input'));
      }
      setText(part(document, 'headtag'), '');
      part(document, 'headtag').append(...[...part(drawn, 'tag').childNodes].map((node) => node.cloneNode(true)));
      this.#speaker.mine(this.#words('sayEnded'));
      this.#record.moved(this.#state, true);
      this.#tick();
    } catch {
      setTimeout(() => this.#swap(), 2000);
    } finally {
      this.#swapping = false;
    }
  }
}

document.querySelectorAll('[data-gallery]').forEach(startGallery);
new LotPage();
