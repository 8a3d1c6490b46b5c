// Draws results and progress; shared by both verification pages.

import { icon, make, part, setText } from '../lot/parts.js';

export class ResultView {
  #root;
  #words;

  constructor(root, words) {
    this.#root = root;
    this.#words = words;
  }

  result({ ok, words }) {
    const [headline, ...more] = words.map(([name, ...values]) => this.#words(name, ...values));
    this.#note(ok ? 'ok' : 'bad', ok ? 'check-circle' : 'warning', headline, more);
    part(this.#root, 'bar').hidden = true;
  }

  message(name) {
    this.#note('warn', 'warning', this.#words(name), []);
  }

  plain(text) {
    this.#note('warn', 'warning', text, []);
  }

  progress(done, of) {
    const bar = part(this.#root, 'bar');
    bar.hidden = false;
    bar.firstElementChild.style.width = `${(done / of) * 100}%`;
    if (done % 50 === 0 || done === of) {
      setText(part(this.#root, 'result'), this.#words('progress', done, of));
    }
  }

  #note(kind, iconName, headline, more) {
    part(this.#root, 'result').replaceChildren(make('div', `note ${kind}`, icon(iconName),
      make('div', 'grow', make('b', '', headline), ...more.map((line) => make('div', 'small', line)))));
  }
}
