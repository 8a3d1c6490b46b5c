// The live channel: always the latest state, never a backlog. Comes back by itself after 1, 2, 4, 8 … seconds.

const BACK_OFF_MS = [1000, 2000, 4000, 8000];
const SILENCE_MS = 40_000;

export class LiveChannel {
  #url;
  #handlers;
  #socket = null;
  #attempt = 0;
  #heardAt = 0;
  #stopped = false;

  /** @param {string} path @param {{state: Function, pong: Function, open: Function, lost: Function}} handlers */
  constructor(path, handlers) {
    this.#url = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${path}`;
    this.#handlers = handlers;
    setInterval(() => this.#checkSilence(), 5000);
    window.addEventListener('online', () => this.#reopenNow());
    window.addEventListener('pagehide', () => this.stop());
    window.addEventListener('pageshow', (event) => event.persisted && this.#resume());
    this.#open();
  }

  /** True when the message left this machine's queue. */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  stop() {
    this.#stopped = true;
    this.#socket?.close();
  }

  #resume() {
    this.#stopped = false;
    this.#open();
  }

  #open() {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#attempt = 0;
      this.#heardAt = performance.now();
      this.#handlers.open();
    });
    socket.addEventListener('message', (event) => this.#take(event.data));
    socket.addEventListener('close', () => this.#lost(socket));
  }

  #take(text) {
    this.#heardAt = performance.now();
    const message = JSON.parse(text);
    if (message.t === 'pong') {
      this.#handlers.pong(message);
    } else if (message.t === 'state') {
      this.#handlers.state(message);
    }
  }

  #lost(socket) {
    if (socket !== this.#socket || this.#stopped) {
      return;
    }
    const wait = BACK_OFF_MS[Math.min(this.#attempt, BACK_OFF_MS.length - 1)];
    this.#attempt += 1;
    this.#handlers.lost(this.#attempt);
    // A little spread, so that a thousand pages do not come back in the same instant.
    setTimeout(() => this.#stopped || this.#socket !== socket || this.#open(), wait * (0.85 + Math.random() * 0.3));
  }

  #reopenNow() {
    if (!this.isOpen && this.#socket?.readyState !== WebSocket.CONNECTING && !this.#stopped) {
      this.#open();
    }
  }

  // A line that is open but dead looks like a quiet auction; a ping settles it.
  #checkSilence() {
    if (!this.isOpen) {
      return;
    }
    const silent = performance.now() - this.#heardAt;
    if (silent > SILENCE_MS) {
      this.#socket.close();
    } else if (silent > SILENCE_MS / 2) {
      this.send({ t: 'ping', c: performance.now() });
    }
  }
}
