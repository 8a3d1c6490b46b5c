// Checks a receipt: its contents give the leaf, the leaf climbs to the root, and a published key signed the root.

import { climb, entryHash, isSigned, refusalLeaf, sealText } from './hash.js';
import { signed } from '../lot/amount.js';
import { stampOf } from '../lot/times.js';

/** @param {object} receipt @param {Record<string, string>} keys published keys by id */
export async function checkReceipt(receipt, keys) {
  const leaf = await leafOf(receipt);
  if (leaf === null || leaf !== receipt.leaf) {
    return bad('receiptBadLeaf');
  }
  if (await climb(leaf, receipt.seal.path) !== receipt.seal.root) {
    return bad('receiptBadPath');
  }
  const key = keys[receipt.seal.keyId];
  if (key === undefined) {
    return bad('receiptBadKey');
  }
  if (!await isSigned(sealText(receipt.seal), receipt.seal.signature, key)) {
    return bad('receiptBadSignature');
  }
  const story = receipt.outcome === 'accepted' ? 'receiptAccepted' : 'receiptRefused';
  return { ok: true, words: [['receiptGood'], [story, stampOf(receipt.at), receipt.bidderCode, signed(receipt.amountFen), receipt.seq]] };
}

const bad = (name) => ({ ok: false, words: [[name], ['report']] });

// The hash covers the payload; what the receipt says in its own members must be what the payload says.
async function leafOf(receipt) {
  if (receipt.outcome === 'refused') {
    return refusalLeaf(receipt);
  }
  const payload = JSON.parse(receipt.payload);
  const isSame = receipt.kind === 'bid-accepted.v1' && payload.code === receipt.bidderCode
    && payload.key === receipt.key && payload.amountFen === receipt.amountFen;
  return isSame ? entryHash(receipt.roundId, receipt, receipt.prevHash) : null;
}
