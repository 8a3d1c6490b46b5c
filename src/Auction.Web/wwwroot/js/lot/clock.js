// The court's clock as seen from here. Keeps the answer with the shortest round trip, because it is the least uncertain.

const SAMPLES = 5;
const SPACING_MS = 120;
const REFRESH_MS = 60_000;

export class ServerClock {
  #offset = null;
  #roundTrip = Infinity;
  #latest = null;
  #burst = 0;
  #send;

  /** @param {(message: object) => boolean} send sends a ping; answers false when it could not. */
  constructor(send) {
    this.#send = send;
    setInterval(() => this.measure(), REFRESH_MS);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.measure());
  }

  /** A first guess from the page itself: the true time is not earlier, so nobody is shown too much time. */
  seed(serverMs) {
    if (this.#offset === null) {
      this.#offset = serverMs - performance.now();
    }
  }

  /** Five pings; the best of them replaces what is known. */
  measure() {
    if (this.#burst > 0) {
      return;
    }
    this.#roundTrip = Infinity;
    this.#burst = SAMPLES;
    this.#ping();
  }

  #ping() {
    if (this.#burst === 0) {
      return;
    }
    this.#burst -= 1;
    if (!this.#send({ t: 'ping', c: performance.now() })) {
      this.#burst = 0;
      return;
    }
    setTimeout(() => this.#ping(), SPACING_MS);
  }

  /** Takes one answer: half of the round trip is credited to each way. */
  pong(clientMs, serverMs) {
    const now = performance.now();
    const roundTrip = Math.max(0, now - clientMs);
    this.#latest = roundTrip;
    if (roundTrip < this.#roundTrip) {
      this.#roundTrip = roundTrip;
      this.#offset = serverMs - (clientMs + now) / 2;
    }
  }

  get isKnown() {
    return this.#offset !== null;
  }

  /** Best guess of the server's time, Unix milliseconds. */
  get now() {
    return performance.now() + (this.#offset ?? 0);
  }

  /** Half of the best round trip: the guess is wrong by no more. */
  get uncertainty() {
    return Number.isFinite(this.#roundTrip) ? this.#roundTrip / 2 : 1000;
  }

  /** Last round trip in milliseconds; null before the first. */
  get roundTrip() {
    return this.#latest;
  }

  /** Time left until an instant, never more than there is. */
  leftUntil(instantMs) {
    return Math.max(0, instantMs - this.now - this.uncertainty);
  }
}
