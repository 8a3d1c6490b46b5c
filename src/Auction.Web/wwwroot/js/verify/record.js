// Checks a whole record: chain first, then the seals over it, then the checkpoint.

import { entryHash, isSigned, merkleRoot, ORIGIN, sealText, sha256Text } from './hash.js';

const FORMAT = 'hengping-record-1';
const BREATHE_EVERY = 200;

/**
 * @param {object} record @param {(done: number, of: number, seq: number, ok: boolean) => void} onEntry
 * @returns {Promise<{ok: boolean, words: [string, ...unknown[]][], badSeq?: number}>} words are names with values, the first is the headline.
 */
export async function checkRecord(record, onEntry) {
  if (record?.format !== FORMAT) {
    return bad('unknownFormat');
  }
  if (typeof record.round?.id !== 'string' || !Array.isArray(record.entries) || record.entries.length === 0) {
    return bad('malformed');
  }
  const chain = await checkChain(record, onEntry);
  if (chain) {
    return chain;
  }
  const last = record.entries.at(-1);
  const words = [['good', record.entries.length], ['goodMore', last.hash]];
  if (record.head && (record.head.seq !== last.seq || record.head.hash !== last.hash)) {
    return bad('badHead');
  }
  if (record.seals) {
    const wrong = await findBadSeal(record);
    if (wrong !== null) {
      return bad('badSeal', wrong);
    }
    words.push(['seals', record.seals.length]);
    if (record.checkpoint) {
      if (!await isCheckpointGood(record)) {
        return bad('badCheckpoint');
      }
      words.push(['checkpoint', record.checkpoint.number]);
    } else {
      words.push(['noCheckpoint']);
    }
  }
  return { ok: true, words };
}

const bad = (...headline) => ({ ok: false, words: [headline, ['report']] });

async function checkChain(record, onEntry) {
  let previous = ORIGIN;
  let stamp = -Infinity;
  for (const [index, entry] of record.entries.entries()) {
    const fault = await findFault(record.round.id, entry, index + 1, previous, stamp);
    onEntry(index + 1, record.entries.length, entry.seq, fault === null);
    if (fault !== null) {
      return { ok: false, badSeq: index + 1, words: [['bad', index + 1], [fault], ['report']] };
    }
    previous = entry.hash;
    stamp = entry.at;
    if (index % BREATHE_EVERY === 0) {
      await new Promise((resolve) => { setTimeout(resolve); });
    }
  }
  return null;
}

async function findFault(roundId, entry, seq, previous, stamp) {
  if (entry?.seq !== seq) {
    return 'badSeq';
  }
  if (!(entry.at >= stamp)) {
    return 'badTime';
  }
  if (entry.prevHash !== previous) {
    return 'badLink';
  }
  return await entryHash(roundId, entry, previous) === entry.hash ? null : 'badHash';
}

async function findBadSeal(record) {
  const leaves = new Map();
  for (const seal of record.seals) {
    const key = record.keys?.[seal.keyId];
    const isGood = key !== undefined && await merkleRoot(seal.leaves) === seal.root && await isSigned(sealText(seal), seal.signature, key);
    if (!isGood) {
      return seal.id;
    }
    leaves.set(seal.id, seal.leaves);
  }
  const outside = record.entries.find((entry) => leaves.get(entry.sealId)?.[entry.sealIndex] !== entry.hash);
  return outside ? `${outside.sealId} (#${outside.seq})` : null;
}

async function isCheckpointGood({ checkpoint, entries, keys, round }) {
  const key = keys?.[checkpoint.keyId];
  if (key === undefined || await sha256Text(checkpoint.body) !== checkpoint.hash || !await isSigned(checkpoint.body, checkpoint.signature, key)) {
    return false;
  }
  // It may be older than the last entry, never at odds with an entry it names.
  const line = checkpoint.body.split('\n').find((row) => row.startsWith(`${round.id} `))?.split(' ');
  return line !== undefined && entries.some((entry) => String(entry.seq) === line[1] && entry.hash === line[2]);
}
