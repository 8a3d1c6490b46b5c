// From the button to the answer: check, ask about large steps, send once, tell what became of it.

import { signed } from './amount.js';
import { question } from './jump.js';
import { icon, make, part, sentence, setText } from './parts.js';
import { BidSender } from './sender.js';
import { clockMsOf } from './times.js';

export class Bidding {
  #page;
  #words;
  #ask;
  #sender;
  #sending = null;

  /** @param {object} page what the lot page lets bidding see and do @param {Function} words @param {AskDialog} ask */
  constructor(page, words, ask) {
    this.#page = page;
    this.#words = words;
    this.#ask = ask;
    this.#sender = new BidSender(page.path, () => this.#doubt());
  }

  /** A bid is on its way; nothing else may be said or sent. */
  get isSending() {
    return this.#sending !== null;
  }

  /** The amount in the field. */
  async bid() {
    const { form, state, me } = this.#page;
    if (this.#sender.isBusy) {
      return;
    }
    if (form.fault) {
      form.showFault();
      return;
    }
    await this.#confirm(form.amount, question(form.amount, { ...state, first: !me.bid }), part(document, 'key'));
  }

  /** The leading price, by somebody with a better rank (AUC-21.1). */
  async match() {
    if (!this.#sender.isBusy) {
      await this.#confirm(this.#page.state.price, { confirm: true, match: true, steps: 0 }, part(document, 'match').querySelector('[name="Key"]'));
    }
  }

  async #confirm(amount, asked, keyField) {
    let retyped = '';
    if (asked.confirm) {
      retyped = await this.#ask.open(amount, { ...asked, first: !this.#page.me.bid }, this.#page.state);
      if (retyped === null) {
        this.#page.form?.field.focus();
        return;
      }
    }
    await this.#send(amount, keyField, { IsConfirmed: String(asked.confirm), Retyped: retyped });
  }

  async #send(amount, keyField, more) {
    const key = keyField.value;
    const token = document.querySelector('input[name="__RequestVerificationToken"]').value;
    this.#sending = { amount, key };
    this.#page.form.lock(true);
    setText(part(document, 'submitlabel'), this.#words('sendingButton'));
    this.#page.say(sentence('idle', 'refresh', this.#words('sending', signed(amount)), this.#words('sendingMore')));
    const reply = await this.#sender.send({ Amount: (amount / 100).toFixed(2), Key: key, ...more }, token);
    this.#sending = null;
    this.#page.unlock();
    if (reply.nextKey) {
      keyField.value = reply.nextKey;
    }
    await this.#settle(reply, amount, keyField);
  }

  async #settle(reply, amount, keyField) {
    const { state, me } = this.#page;
    switch (reply.outcome) {
      case 'accepted':
        this.#accepted(reply);
        break;
      case 'refused':
        this.#refused(reply);
        break;
      case 'confirm':
        // The price moved while the bid was on its way, and the step is now a large one.
        await this.#confirm(amount, { ...question(amount, { ...state, first: !me.bid }), confirm: true, retype: reply.retype }, keyField);
        break;
      default:
        this.#page.notice(sentence('hold', 'warning', reply.outcome === 'signedout' ? this.#words('signedOut') : reply.message ?? this.#words('tryAgain'), ''), state.seq);
        break;
    }
  }

  #accepted(reply) {
    const short = this.#words('recorded', reply.seq);
    const save = make('a', '', this.#words('saveReceipt'));
    save.href = `${this.#page.path}/receipt?key=${encodeURIComponent(reply.key)}`;
    save.setAttribute('download', '');
    part(document, 'receipt')?.replaceChildren(make('div', 'receipt',
      icon('check-circle', 't-ok'), ' ', make('span', 'seq', short), ` · ${signed(reply.amount)}`, document.createElement('br'),
      make('span', 'num', this.#words('recordedTime', clockMsOf(reply.at), reply.receipt)), ' ', save));
    this.#page.recorded(reply, `${short} · ${signed(reply.amount)}`);
  }

  #refused(reply) {
    const { state, me } = this.#page;
    const latest = state.recent[0];
    const first = latest && latest.code !== me.code && latest.amount >= reply.amount
      ? `${this.#words('firstWas', latest.code, signed(latest.amount), latest.seq)} ` : '';
    this.#page.notice(sentence('out', 'cross-circle', this.#words('notRecorded', reply.message), first + this.#words('refusedReceipt', reply.receipt)), reply.seq);
  }

  // No answer in two seconds: nothing may be sent again until the first is known.
  #doubt() {
    if (!this.isSending) {
      return;
    }
    const check = make('button', 'btn btn-line w-100', icon('refresh'), this.#words('checkNow'));
    check.type = 'button';
    check.addEventListener('click', () => this.#sender.checkNow());
    this.#page.hideForm();
    const said = sentence('hold', 'offline', this.#words('checking'), this.#words('checkingMore', signed(this.#sending.amount), this.#sending.key.slice(-8).toUpperCase()));
    this.#page.say(make('div', '', said, make('div', 'bid-form', check)));
  }
}
