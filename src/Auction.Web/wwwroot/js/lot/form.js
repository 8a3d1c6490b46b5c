// The amount field: follows the least valid bid until somebody types, then belongs to that person.

import { format, inTenThousands, inWords, parse, signed } from './amount.js';
import { make, part, setText } from './parts.js';

const CHIPS_AFTER = [1, 2, 5, 10];
const CHIPS_FIRST = [0, 1, 5, 10];

export class AmountForm {
  #root;
  #words;
  #english;
  #state;
  #typed = false;
  #locked = false;

  /** @param {HTMLElement} root the element that holds the forms @param {Function} words @param {boolean} english */
  constructor(root, words, english, state) {
    this.#root = root;
    this.#words = words;
    this.#english = english;
    this.#state = state;
    this.form = part(root, 'form');
    this.field = part(root, 'amount');
    this.#typed = this.form.hasAttribute('data-typed');
    this.field.addEventListener('input', () => { this.#typed = true; this.#draw(); });
    this.field.addEventListener('blur', () => this.#tidy());
    this.field.addEventListener('keydown', (event) => this.#key(event));
    root.querySelectorAll('[data-step]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    });
    const quick = part(root, 'quick');
    quick.hidden = false;
    [...quick.children].forEach((chip, index) => chip.addEventListener('click', () => this.set(this.#chip(index))));
    this.#draw();
  }

  /** Fen, or null when the field holds no amount. */
  get amount() {
    return parse(this.field.value);
  }

  /** True when a person has put something in. */
  get isTyped() {
    return this.#typed;
  }

  /** The round moved on. */
  update(state) {
    this.#state = state;
    if (!this.#typed && !this.#locked) {
      this.field.value = format(state.next);
    }
    this.#draw();
  }

  /** Puts an amount in, as if typed. */
  set(fen) {
    if (!this.#locked) {
      this.field.value = format(fen);
      this.#typed = fen !== this.#state.next;
      this.#draw();
    }
  }

  /** After a recorded bid the field follows the minimum again. */
  release() {
    this.#typed = false;
    this.update(this.#state);
  }

  lock(isLocked) {
    this.#locked = isLocked;
    this.field.readOnly = isLocked;
    this.#root.querySelectorAll('.stepper button, .quick button').forEach((button) => { button.disabled = isLocked; });
    const submit = part(this.#root, 'submit');
    submit.setAttribute('aria-disabled', String(isLocked));
    this.#draw();
  }

  /** What is wrong with the amount now; null when it may be sent. */
  get fault() {
    const amount = this.amount;
    if (amount === null) {
      return { text: this.#words('notANumber') };
    }
    if (amount < this.#state.next) {
      return { text: this.#words('belowMinimum', signed(this.#state.next)), use: this.#state.next };
    }
    const beyond = (amount - this.#state.startPrice) % this.#state.increment;
    if (beyond !== 0) {
      const nearest = Math.max(this.#state.next, amount - beyond + (beyond * 2 >= this.#state.increment ? this.#state.increment : 0));
      return { text: this.#words('offGrid', signed(this.#state.increment), signed(nearest)), use: nearest };
    }
    return null;
  }

  /** Shows what is wrong, also while the field is empty. */
  showFault() {
    this.#draw(true);
    this.field.focus();
  }

  #chip(index) {
    const { price, startPrice, increment } = this.#state;
    return price === null ? startPrice + CHIPS_FIRST[index] * increment : price + CHIPS_AFTER[index] * increment;
  }

  #step(count) {
    const { next, increment, startPrice } = this.#state;
    const amount = this.amount ?? next;
    const steps = Math.floor((amount - startPrice) / increment);
    const onGrid = startPrice + steps * increment === amount;
    const target = startPrice + (steps + (count < 0 && !onGrid ? count + 1 : count)) * increment;
    this.set(Math.max(next, target));
  }

  #key(event) {
    const step = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (step) {
      event.preventDefault();
      this.#step(step);
    }
  }

  #tidy() {
    const amount = this.amount;
    if (amount !== null && !this.#locked) {
      this.field.value = format(amount);
    }
  }

  #draw(force = false) {
    const amount = this.amount;
    const fault = this.#typed || force ? this.fault : null;
    const error = part(this.#root, 'error');
    error.hidden = fault === null;
    if (fault) {
      const use = fault.use === undefined ? null : make('button', 'btn-text', this.#words('useInstead', signed(fault.use)));
      if (use) {
        use.type = 'button';
        use.addEventListener('click', () => { this.set(fault.use); this.field.focus(); });
      }
      if (error.dataset.said !== fault.text) {
        error.dataset.said = fault.text;
        error.replaceChildren(make('span', '', fault.text), use ?? '');
      }
      this.field.setAttribute('aria-invalid', 'true');
    } else {
      delete error.dataset.said;
      this.field.removeAttribute('aria-invalid');
    }
    setText(part(this.#root, 'words'), amount === null ? '' : inWords(amount, this.#english));
    this.#drawChips(amount);
    if (!this.#locked) {
      setText(part(this.#root, 'submitlabel'), amount === null ? this.#words('bidPlain') : this.#words('bidButton', signed(amount)));
    }
  }

  #drawChips(amount) {
    const counts = this.#state.price === null ? CHIPS_FIRST : CHIPS_AFTER;
    [...part(this.#root, 'quick').children].forEach((chip, index) => {
      const fen = this.#chip(index);
      const label = counts[index] === 0 ? this.#words('atStart') : this.#words(counts[index] === 1 ? 'plusOne' : 'plusMany', counts[index]);
      setText(chip.querySelector('span'), label);
      setText(chip.querySelector('small'), this.#english || fen < 10_000_000 ? format(fen) : this.#words('shortAmount', inTenThousands(fen)));
      chip.setAttribute('aria-pressed', String(fen === amount));
    });
  }
}
