// Sends one bid at a time and finds out what became of it. The same key is sent until there is an answer: it counts once.

const PATIENCE_MS = 2000;
const GIVE_UP_MS = 15_000;
const RETRY_MS = 1500;

export class BidSender {
  #page;
  #onDoubt;
  #wake = null;
  isBusy = false;

  /** @param {string} page address of the lot @param {() => void} onDoubt called when an answer is late */
  constructor(page, onDoubt) {
    this.#page = page;
    this.#onDoubt = onDoubt;
  }

  /** @returns {Promise<object>} the definite reply; never rejects. */
  async send(fields, token) {
    this.isBusy = true;
    try {
      return await this.#untilKnown(fields, token);
    } finally {
      this.isBusy = false;
    }
  }

  /** Ask again at once. */
  checkNow() {
    this.#wake?.();
  }

  async #untilKnown(fields, token) {
    const doubt = setTimeout(() => this.#onDoubt(), PATIENCE_MS);
    try {
      let reply = await this.#post(fields, token);
      while (reply === null || reply.outcome === 'unknown') {
        this.#onDoubt();
        await new Promise((resolve) => { this.#wake = resolve; setTimeout(resolve, RETRY_MS); });
        reply = await this.#ask(fields.Key) ?? await this.#post(fields, token);
      }
      return reply;
    } finally {
      clearTimeout(doubt);
    }
  }

  async #post(fields, token) {
    const body = new FormData();
    Object.entries(fields).forEach(([name, value]) => body.append(name, value));
    body.append('__RequestVerificationToken', token);
    return this.#read(() => fetch(`${this.#page}/bid`, this.#options({ method: 'POST', body })));
  }

  async #ask(key) {
    return this.#read(() => fetch(`${this.#page}/answer?key=${encodeURIComponent(key)}`, this.#options({})));
  }

  #options(more) {
    return { ...more, headers: { Accept: 'application/json' }, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(GIVE_UP_MS) };
  }

  // Null means that nothing is known: no connection, no answer in time, or an answer that is not ours.
  async #read(request) {
    try {
      const response = await request();
      const type = response.headers.get('Content-Type') ?? '';
      if (type.includes('json')) {
        return await response.json();
      }
      // A form whose token no longer fits was judged by nobody.
      return response.status === 400 || response.redirected ? { outcome: 'signedout' } : null;
    } catch {
      return null;
    }
  }
}
