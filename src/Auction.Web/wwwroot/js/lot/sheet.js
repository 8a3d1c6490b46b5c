// Phones: a bar at the bottom opens the same form in a sheet. The form itself moves there and back; there is only one.

import { signed } from './amount.js';
import { part, setText } from './parts.js';

export class BidSheet {
  #dialog = document.querySelector('[data-part="sheet"]');
  #bar = document.querySelector('[data-part="bar"]');
  #words;
  #home = null;

  constructor(words) {
    this.#words = words;
    this.#bar?.querySelector('[data-part="baropen"]').addEventListener('click', (event) => this.#open(event));
    this.#dialog.querySelector('[data-sheet="close"]').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.bringHome());
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
    window.matchMedia('(min-width: 768px)').addEventListener('change', (event) => event.matches && this.#dialog.open && this.#dialog.close());
  }

  /** Puts sentence, form and receipt back into the panel. */
  bringHome() {
    if (this.#home) {
      this.#home.marker.replaceWith(...this.#home.nodes);
      this.#home = null;
    }
  }

  close() {
    if (this.#dialog.open) {
      this.#dialog.close();
    }
  }

  /** The bar never bids; it says price, standing and time. */
  update(price, line, left, leader, isLate) {
    if (this.#bar) {
      setText(part(this.#bar, 'barprice'), signed(price));
      setText(part(this.#bar, 'barline'), line);
    }
    if (this.#dialog.open) {
      setText(this.#at('left'), left);
      this.#at('left').classList.toggle('t-seal', isLate);
      setText(this.#at('price'), signed(price));
      setText(this.#at('leader'), leader === null ? '' : this.#words('sheetLeader', leader));
    }
  }

  #at(name) {
    return this.#dialog.querySelector(`[data-sheet="${name}"]`);
  }

  #open(event) {
    const panel = document.querySelector('[data-panel]');
    const nodes = ['me', 'host', 'receipt'].map((name) => part(panel, name)).filter(Boolean);
    if (nodes.length === 0) {
      return;
    }
    event.preventDefault();
    const marker = document.createComment('');
    nodes[0].before(marker);
    this.#at('slot').append(...nodes);
    this.#home = { marker, nodes };
    this.#dialog.showModal();
    this.#dialog.querySelector('#sheet-title').focus();
    this.#dialog.dispatchEvent(new CustomEvent('shown'));
  }

  /** Called when the sheet has been opened, to fill its figures at once. */
  onShown(action) {
    this.#dialog.addEventListener('shown', action);
  }
}
