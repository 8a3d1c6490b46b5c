// Verification of one lot's record on this device.

import { canCompute } from './hash.js';
import { checkRecord } from './record.js';
import { ResultView } from './show.js';
import { icon, make, part } from '../lot/parts.js';
import { reader } from '../lot/words.js';

const root = document.querySelector('[data-verify]');
const words = reader(JSON.parse(root.dataset.words));
const view = new ResultView(root, words);
const start = part(root, 'start');
const rows = new Map([...root.querySelectorAll('tr[data-seq]')].map((row) => [Number(row.dataset.seq), row]));

if (canCompute()) {
  start.hidden = false;
  start.addEventListener('click', verify);
} else {
  view.message('noCrypto');
}

async function verify() {
  start.disabled = true;
  rows.forEach((row) => part(row, 'check').replaceChildren());
  try {
    part(root, 'result').textContent = words('loading');
    const response = await fetch(root.dataset.record, { cache: 'no-store' });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    view.result(await checkRecord(await response.json(), mark));
  } catch {
    view.message('failed');
  } finally {
    start.disabled = false;
  }
}

function mark(done, of, seq, ok) {
  view.progress(done, of);
  const row = rows.get(seq);
  if (row) {
    part(row, 'check').replaceChildren(make('span', `${ok ? 't-ok' : 't-seal'} nw`, icon(ok ? 'check' : 'close'), ' ', words(ok ? 'agrees' : 'differs')));
    row.classList.toggle('hl', !ok);
  }
}
