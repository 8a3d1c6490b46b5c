// Keeps chart and table of the bid record up to date without hurry, and only while somebody can see them.

import { part } from './parts.js';

const EVERY_MS = 6000;

export class RecordView {
  #page;
  #events;
  #box;
  #drawnSeq;
  #latestSeq = 0;
  #isVisible = false;
  #timer = null;
  #fetchedAt = 0;

  constructor(root) {
    this.#page = root.dataset.page;
    this.#events = root.dataset.events;
    this.#box = part(root, 'record');
    this.#markMine();
    this.#drawnSeq = this.#seq();
    new IntersectionObserver((entries) => {
      this.#isVisible = entries.some((entry) => entry.isIntersecting);
      this.#plan();
    }, { rootMargin: '200px' }).observe(this.#box);
  }

  /** The journal has grown. */
  moved(state, isUrgent = false) {
    this.#latestSeq = Math.max(this.#latestSeq, state.seq);
    if (isUrgent) {
      this.#drawnSeq = -1;
      this.#fetchedAt = 0;
    }
    this.#plan();
  }

  /** How many entries came while the line was down. */
  async missed(afterSeq) {
    try {
      const response = await fetch(`${this.#events}?after=${afterSeq}`, { cache: 'no-store' });
      return response.ok ? (await response.json()).entries.length : 0;
    } catch {
      return 0;
    }
  }

  #seq() {
    return Number(this.#box.querySelector('[data-chart]')?.dataset.seq ?? 0);
  }

  #plan() {
    if (!this.#isVisible || this.#timer !== null || this.#latestSeq <= this.#drawnSeq) {
      return;
    }
    const wait = Math.max(0, this.#fetchedAt + EVERY_MS - performance.now());
    this.#timer = setTimeout(() => this.#fetch(), wait);
  }

  async #fetch() {
    this.#fetchedAt = performance.now();
    try {
      const response = await fetch(`${this.#page}/record`, { credentials: 'same-origin', cache: 'no-store' });
      if (response.ok && !this.#box.contains(document.activeElement)) {
        const drawn = new DOMParser().parseFromString(await response.text(), 'text/html');
        this.#box.replaceChildren(...[...drawn.body.childNodes].map((node) => document.adoptNode(node)));
        this.#markMine();
        this.#drawnSeq = Math.max(this.#seq(), this.#drawnSeq);
      }
    } catch {
      // The next change asks again.
    } finally {
      this.#timer = null;
      this.#plan();
    }
  }

  // The drawing is the same for everybody; whose bids are mine, only my page knows.
  #markMine() {
    const chart = this.#box.querySelector('[data-chart]');
    const code = chart?.dataset.me;
    if (code) {
      chart.querySelectorAll(`.dot[data-code="${CSS.escape(code)}"]`).forEach((dot) => {
        dot.classList.add('mine');
        dot.setAttribute('r', '4.5');
      });
    }
  }
}
