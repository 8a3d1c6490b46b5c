// The button that repeats a draw on this device. Without cryptography the form beside it asks the server.

import { CHECKS, verifyDraw } from './draw.js';
import { canCompute } from '../verify/hash.js';
import { icon, make, part } from '../lot/parts.js';
import { reader } from '../lot/words.js';

const page = document.querySelector('[data-draws]');
const words = reader(JSON.parse(page.dataset.words));

for (const root of page.querySelectorAll('[data-draw]')) {
  const start = part(root, 'start');
  if (canCompute()) {
    start.hidden = false;
    start.addEventListener('click', () => run(root, start));
  }
}

async function run(root, start) {
  const result = part(root, 'result');
  start.disabled = true;
  try {
    result.textContent = words('loading');
    const response = await fetch(root.dataset.draw, { cache: 'no-store' });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    show(root, result, await verifyDraw(await response.text()));
  } catch {
    result.replaceChildren(note('warn', 'warning', words('failed')));
  } finally {
    start.disabled = false;
  }
}

function show(root, result, { checks, order }) {
  const names = JSON.parse(root.dataset.names);
  const isGood = checks.length === CHECKS.length && checks.every(Boolean);
  const lines = checks.map((isMet, i) => make('li', '', make('span', isMet ? 't-ok' : 't-seal', icon(isMet ? 'check' : 'close')), ' ',
    make('span', 'vh', words(isMet ? 'holds' : 'fails')), words(CHECKS[i])));
  result.replaceChildren(
    note(isGood ? 'ok' : 'bad', isGood ? 'check-circle' : 'warning', words(isGood ? 'good' : 'bad')),
    make('ul', 'draw-checks', ...lines),
    make('p', 'strong', words('repeated')),
    make('ol', 'draw-order', ...order.map((id) => make('li', '', names[id] ?? id))));
}

const note = (kind, iconName, text) => make('div', `note ${kind}`, icon(iconName), make('div', 'grow', make('b', '', text)));
