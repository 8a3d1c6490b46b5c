// What the panel says about the connection: lost, found again, slow.

import { icon, make } from './parts.js';
import { clockOf } from './times.js';

const SHOWN_AFTER_MS = 2000;
const RESTORED_SHOWN_MS = 8000;
const SLOW_MS = 800;
const UNSURE_MS = 500;
const MEASURED_AFTER_MS = 1500;

export class LineNotes {
  #words;
  #clock;
  #page;
  #lost = null;

  /** @param {Function} words @param {ServerClock} clock @param {{show: Function, stale: Function, missed: Function, path: string}} page */
  constructor(words, clock, page) {
    this.#words = words;
    this.#clock = clock;
    this.#page = page;
  }

  /** The line is there; answers true when it had been missed long enough to be told. */
  opened() {
    setTimeout(() => this.#warnIfSlow(), MEASURED_AFTER_MS);
    const lost = this.#lost;
    this.#lost = null;
    clearTimeout(lost?.timer);
    if (!lost?.isShown) {
      return false;
    }
    this.#page.missed(lost.seq).then((count) => {
      const seconds = Math.round((performance.now() - lost.since) / 1000);
      this.#show('ok', 'check-circle', this.#words('restored'), this.#words('restoredMore', seconds, count, Math.round(this.#clock.uncertainty)));
      setTimeout(() => this.#lost === null && this.#page.show(null), RESTORED_SHOWN_MS);
    });
    return true;
  }

  /** The line is gone; told after two seconds, because most come back sooner. */
  lost(attempt, seq) {
    this.#lost ??= { since: performance.now(), at: this.#clock.now, seq, isShown: false, timer: null };
    clearTimeout(this.#lost.timer);
    const wait = SHOWN_AFTER_MS - (performance.now() - this.#lost.since);
    this.#lost.timer = setTimeout(() => this.#lost && this.#tell(attempt), Math.max(0, wait));
  }

  #tell(attempt) {
    this.#lost.isShown = true;
    const plain = make('a', '', this.#words('plainBidding'));
    plain.href = this.#page.path;
    this.#show('warn', 'offline', this.#words('reconnecting', attempt), this.#words('reconnectingMore', clockOf(this.#lost.at)), plain);
    this.#page.stale(this.#lost.at);
  }

  #warnIfSlow() {
    const { roundTrip, uncertainty } = this.#clock;
    if (roundTrip !== null && (roundTrip >= SLOW_MS || uncertainty > UNSURE_MS)) {
      this.#show('warn', 'clock', this.#words('slowLine', Math.round(roundTrip)), this.#words('slowLineMore'));
    }
  }

  #show(kind, iconName, title, more, link) {
    const note = make('div', `note ${kind}`, icon(iconName), make('div', 'grow', make('b', '', title), ' ', more, ' ', link));
    note.setAttribute('role', 'status');
    this.#page.show(note);
  }
}
