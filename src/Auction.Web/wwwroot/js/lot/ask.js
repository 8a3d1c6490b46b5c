// The question before a large step. Focus starts on the heading; Enter does nothing until a button has it; Esc goes back.

import { format, inWords, parse, signed } from './amount.js';
import { make, setText } from './parts.js';
import { leftText } from './times.js';

export class AskDialog {
  #dialog = document.querySelector('[data-part="ask"]');
  #words;
  #english;
  #answer = null;

  constructor(words, english) {
    this.#words = words;
    this.#english = english;
    this.#at('back').addEventListener('click', () => this.#finish(null));
    this.#at('send').addEventListener('click', () => this.#send());
    this.#dialog.addEventListener('cancel', (event) => { event.preventDefault(); this.#finish(null); });
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target.tagName !== 'BUTTON') {
        event.preventDefault();
      }
    });
  }

  get isOpen() {
    return this.#dialog.open;
  }

  /**
   * Asks; answers with the retyped text (or an empty one) when confirmed, null when not.
   * @param {number} amount fen @param {object} asked what the jump rule says @param {object} state
   */
  open(amount, asked, state) {
    setText(this.#at('amount'), signed(amount));
    setText(this.#at('words'), inWords(amount, this.#english));
    this.#at('why').replaceChildren(...this.#reasons(amount, asked, state).map((text) => make('p', '', text)));
    this.#at('retypebox').hidden = !asked.retype;
    this.#field.value = '';
    this.#error.hidden = true;
    this.amount = amount;
    this.retype = asked.retype;
    this.update(state, null);
    this.#dialog.showModal();
    this.#dialog.querySelector('#ask-title').focus();
    return new Promise((resolve) => { this.#answer = resolve; });
  }

  /** Price and time go on while the question stands. */
  update(state, leftMs) {
    setText(this.#at('price'), state.price === null ? '' : this.#words('confirmPrice', signed(state.price)));
    if (leftMs !== null) {
      setText(this.#at('left'), leftText(leftMs, this.#words));
    }
  }

  /** The round no longer takes bids. */
  close() {
    if (this.isOpen) {
      this.#finish(null);
    }
  }

  get #field() {
    return this.#dialog.querySelector('#retype');
  }

  get #error() {
    return this.#dialog.querySelector('#retype-e');
  }

  #at(name) {
    return this.#dialog.querySelector(`[data-ask="${name}"]`);
  }

  #reasons(amount, asked, state) {
    const reasons = [];
    if (asked.match) {
      reasons.push(this.#words('confirmMatch'));
    }
    if (asked.first && !asked.match) {
      reasons.push(this.#words('confirmFirst'));
    }
    if (asked.steps > 0) {
      reasons.push(this.#words(state.price === null ? 'confirmStepsStart' : 'confirmSteps', format(asked.over), asked.steps));
    }
    if (asked.crossing) {
      const tenths = Math.round(((amount - state.reference) * 1000) / state.reference);
      reasons.push(this.#words('confirmCrossing', `${Math.floor(tenths / 10)}.${tenths % 10}%`));
    }
    return reasons;
  }

  #send() {
    if (this.retype && parse(this.#field.value) !== this.amount) {
      this.#error.hidden = false;
      this.#field.setAttribute('aria-invalid', 'true');
      this.#field.focus();
      return;
    }
    this.#finish(this.retype ? this.#field.value : '');
  }

  #finish(answer) {
    this.#dialog.close();
    const resolve = this.#answer;
    this.#answer = null;
    resolve?.(answer);
  }
}
