// Paste a receipt or a record, or choose a file: checked on this device. Without cryptography the form goes to the server.

import { canCompute } from './hash.js';
import { checkReceipt } from './receipt.js';
import { checkRecord } from './record.js';
import { ResultView } from './show.js';
import { part } from '../lot/parts.js';
import { reader } from '../lot/words.js';

const root = document.querySelector('[data-verify]');
const view = new ResultView(root, reader(JSON.parse(root.dataset.words)));
const keys = JSON.parse(root.dataset.keys);
const form = part(root, 'form');

if (canCompute()) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
}

async function check() {
  const file = form.querySelector('#file').files[0];
  const text = file ? await file.text() : form.querySelector('#text').value;
  if (text.trim() === '') {
    view.plain(root.dataset.nothing);
    return;
  }
  let document_;
  try {
    document_ = JSON.parse(text);
  } catch {
    view.message('notJson');
    return;
  }
  try {
    view.result(document_?.format === 'hengping-receipt-1'
      ? await checkReceipt(document_, keys)
      : await checkRecord(document_, (done, of) => view.progress(done, of)));
  } catch {
    view.message('malformed');
  }
}
