// The arithmetic of a draw, written out again here so that nobody has to trust the server's own check.

const UTF8 = new TextEncoder();
const FORMAT = 'hengping-draw-1';
const PLACES = 3;
const RANGE = 1n << 64n;

/** The checks in their order, by name. */
export const CHECKS = ['format', 'listFrozen', 'listSound', 'secretFits', 'orderOfActs', 'inputsGiven', 'seedFits', 'orderFits', 'chosenFits'];

/**
 * Repeats a draw from its published text.
 * @param {string} text @returns {Promise<{checks: boolean[], order: string[]}>} one answer per check, only the first when the text cannot be read; the order drawn again.
 */
export async function verifyDraw(text) {
  const read = readTranscript(text);
  if (read === null) {
    return { checks: [false], order: [] };
  }
  const { transcript, listText } = read;
  const { list, inputs, listHash, commitment, secret, seed } = transcript;
  const eligible = list.entries.filter((entry) => entry.exclusion === null).map((entry) => entry.id);
  const computedList = await sha256(UTF8.encode(listText));
  const order = isDigest(seed) ? await shuffle(eligible, fromHex(seed)) : null;
  const allDigests = [listHash, commitment, secret, seed].every(isDigest);
  const stamps = [transcript.committedAt, ...inputs.map((input) => input.at), transcript.openedAt];
  const givers = inputs.map((input) => JSON.stringify([input.givenBy, input.officer]));
  const checks = [
    true,
    toHex(computedList) === listHash,
    eligible.length > 0 && new Set(list.entries.map((entry) => entry.id)).size === list.entries.length,
    isDigest(secret) && isDigest(commitment) && toHex(await sha256(fromHex(secret))) === commitment,
    transcript.frozenAt <= transcript.committedAt && stamps.every((stamp, i) => i === 0 || stamps[i - 1] <= stamp),
    givers.length > 1 && new Set(givers).size === givers.length && inputs.every((input) => input.text.trim() !== ''),
    allDigests && toHex(await seedOf(fromHex(listHash), fromHex(commitment), fromHex(secret), inputs)) === seed,
    order !== null && isSame(order, transcript.order),
    isSame(transcript.chosen, transcript.order.slice(0, PLACES)),
  ];
  return { checks, order: await repeat(computedList, secret, inputs, eligible) };
}

/** The seed: SHA-256 over fields, each preceded by its length as four bytes, big-endian. */
export async function seedOf(listHash, commitment, secret, inputs) {
  const fields = [UTF8.encode(FORMAT), listHash, commitment, secret, ...inputs.flatMap((input) => [UTF8.encode(input.givenBy), UTF8.encode(input.text)])];
  return sha256(concat(fields.flatMap(prefixed)));
}

/** The list in drawn order: each place from the last to the second is exchanged with one drawn from those up to it. */
export async function shuffle(list, seed) {
  const key = await crypto.subtle.importKey('raw', seed, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const order = [...list];
  let counter = 0n;
  for (let last = order.length - 1; last > 0; last--) {
    const range = BigInt(last + 1);
    const limit = RANGE - (RANGE % range);
    let number;
    do {
      const message = new DataView(new ArrayBuffer(8));
      message.setBigUint64(0, counter++);
      number = new DataView(await crypto.subtle.sign('HMAC', key, message.buffer)).getBigUint64(0);
    } while (number >= limit);
    const drawn = Number(number % range);
    [order[last], order[drawn]] = [order[drawn], order[last]];
  }
  return order;
}

// From list, secret and inputs alone: published hashes, seed and order play no part in it.
async function repeat(listHash, secret, inputs, eligible) {
  return isDigest(secret) ? shuffle(eligible, await seedOf(listHash, await sha256(fromHex(secret)), fromHex(secret), inputs)) : [];
}

function readTranscript(text) {
  try {
    const transcript = JSON.parse(text);
    const listText = listTextOf(text);

    // The list that is drawn from is the very text that was hashed.
    transcript.list = JSON.parse(listText);
    return isTranscript(transcript) ? { transcript, listText } : null;
  } catch {
    return null;
  }
}

// Writing the list anew would not give the same bytes for every character, so its bytes are taken as published.
function listTextOf(text) {
  const start = text.indexOf('"list":') + '"list":'.length;
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') {
        at++;
      } else if (sign === '"') {
        isText = false;
      }
    } else if (sign === '"') {
      isText = true;
    } else if (sign === '{') {
      depth++;
    } else if (sign === '}' && --depth === 0) {
      return text.slice(start, at + 1);
    }
  }
  throw new TypeError('no list');
}

const isText = (value) => typeof value === 'string';
const areTexts = (values) => Array.isArray(values) && values.every(isText);
const isDigest = (value) => /^[0-9a-f]{64}$/.test(value);
const isSame = (left, right) => left.length === right.length && left.every((value, i) => value === right[i]);

function isTranscript(json) {
  return json.format === FORMAT
    && [json.valuation, json.listHash, json.commitment, json.secret, json.seed, json.list.roster, json.list.field].every(isText)
    && [json.frozenAt, json.committedAt, json.openedAt].every(Number.isSafeInteger)
    && json.list.entries.every((entry) => isText(entry.id) && isText(entry.name) && (entry.exclusion === null || Number.isSafeInteger(entry.exclusion)))
    && json.inputs.every((input) => isText(input.givenBy) && typeof input.officer === 'boolean' && isText(input.text) && Number.isSafeInteger(input.at))
    && areTexts(json.order) && areTexts(json.chosen);
}

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const toHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

function prefixed(bytes) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return [length, bytes];
}

function concat(parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
