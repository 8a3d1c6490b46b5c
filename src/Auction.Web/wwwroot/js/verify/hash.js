// The hash inputs of the record, written out again here so that nobody has to trust the server's own check.

const UTF8 = new TextEncoder();
const FORMAT = 'hengping-entry-1';
const ALGORITHM = 'SHA-256';

/** The hash before the first entry. */
export const ORIGIN = '0'.repeat(64);

/** Whether this page may compute hashes at all: browsers allow it on https and on this machine. */
export const canCompute = () => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

export const toHex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function fromHex(text) {
  if (typeof text !== 'string' || !/^(?:[0-9a-f]{2})*$/.test(text)) {
    throw new TypeError('no hash');
  }
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export const fromBase64 = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function concat(parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function prefixed(bytes) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return [length, bytes];
}

/** The chain hash of one entry: every field after its length, the hash before it last. */
export async function entryHash(roundId, entry, previous) {
  const fields = [FORMAT, ALGORITHM, roundId, String(entry.seq), String(entry.at), entry.kind, entry.payload].map((field) => UTF8.encode(field));
  return toHex(await digest(concat([...fields, fromHex(previous)].flatMap(prefixed))));
}

/** The leaf of a refused bid. */
export const refusalLeaf = async (receipt) => toHex(await digest(UTF8.encode([
  'hengping-refusal-1', receipt.roundId, receipt.bidderCode, receipt.key, receipt.at, receipt.amountFen, receipt.refusal, receipt.seq, receipt.judgedHash,
].join('|'))));

export const sha256Text = async (text) => toHex(await digest(UTF8.encode(text)));

const leafHash = (leaf) => digest(concat([Uint8Array.of(0), leaf]));
const nodeHash = (left, right) => digest(concat([Uint8Array.of(1), left, right]));

/** The root over leaves; a node without a right neighbour moves up unchanged. */
export async function merkleRoot(leaves) {
  let level = await Promise.all(leaves.map((leaf) => leafHash(fromHex(leaf))));
  while (level.length > 1) {
    const above = [];
    for (let i = 0; i < level.length; i += 2) {
      above.push(i + 1 < level.length ? await nodeHash(level[i], level[i + 1]) : level[i]);
    }
    level = above;
  }
  return toHex(level[0]);
}

/** The root reached from a leaf along its path. */
export async function climb(leaf, path) {
  let hash = await leafHash(fromHex(leaf));
  for (const step of path) {
    const neighbour = fromHex(step.hash);
    hash = step.side === 'left' ? await nodeHash(neighbour, hash) : await nodeHash(hash, neighbour);
  }
  return toHex(hash);
}

/** ECDSA P-256 over SHA-256, signature in IEEE P1363 form. */
export async function isSigned(text, signature, spkiBase64) {
  const key = await crypto.subtle.importKey('spki', fromBase64(spkiBase64), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64(signature), UTF8.encode(text));
}

/** The text of a batch seal. */
export const sealText = (seal) => `hengping-seal-1|${seal.id}|${seal.at}|${seal.root}`;
