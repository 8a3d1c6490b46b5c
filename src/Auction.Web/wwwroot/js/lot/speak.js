// Two voices for screen readers: a polite one for the price, at most every ten seconds, and an urgent one for the reader's own affairs.

const PRICE_EVERY_MS = 10_000;
const PRICE_EVERY_WATCHING_MS = 30_000;
const MILESTONES = [
  [3_600_000, 'sayHour'], [600_000, 'sayTenMinutes'], [300_000, 'sayFiveMinutes'],
  [60_000, 'sayMinute'], [30_000, 'sayHalfMinute'], [10_000, 'sayTenSeconds'],
];

export class Speaker {
  #price = document.getElementById('say-price');
  #mine = document.getElementById('say-mine');
  #words;
  #every;
  #pending = null;
  #timer = null;
  #spokenAt = -Infinity;
  #leftBefore = Infinity;

  constructor(words, isTakingPart) {
    this.#words = words;
    this.#every = isTakingPart ? PRICE_EVERY_MS : PRICE_EVERY_WATCHING_MS;
  }

  /** The latest summary replaces one that was not yet spoken. */
  price(text) {
    this.#pending = text;
    if (this.#timer === null) {
      const wait = Math.max(0, this.#spokenAt + this.#every - performance.now());
      this.#timer = setTimeout(() => this.#speakPrice(), wait);
    }
  }

  /** Said at once: recorded, refused, outbid, stopped, ended. */
  mine(text) {
    this.#mine.textContent = text;
  }

  /** Called every tick; speaks when a milestone is passed. */
  left(ms) {
    const passed = MILESTONES.findLast(([at]) => this.#leftBefore > at && ms <= at);
    if (passed && Number.isFinite(this.#leftBefore)) {
      this.#price.textContent = this.#words('sayLeft', this.#words(passed[1]));
    }
    this.#leftBefore = ms;
  }

  #speakPrice() {
    this.#timer = null;
    this.#spokenAt = performance.now();
    this.#price.textContent = this.#pending;
  }
}
