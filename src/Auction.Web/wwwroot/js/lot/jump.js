// Which amounts are asked about once more before they are sent; the server asks by the same rule.

/**
 * @param {number} amount fen
 * @param {{price: number | null, startPrice: number, increment: number, reference: number, first: boolean, jump: {steps: number, percent: number, retype: number}}} at
 */
export function question(amount, at) {
  const price = at.price ?? at.startPrice;
  const steps = amount > price ? Math.floor((amount - price) / at.increment) : 0;
  const crossing = at.reference > 0 && price <= at.reference && amount > at.reference;
  const far = steps >= at.jump.steps || BigInt(amount) * 100n >= BigInt(price) * BigInt(100 + at.jump.percent);
  const retype = steps >= at.jump.retype
    || (at.reference > 0 && amount >= at.reference * 2)
    || (steps >= at.jump.steps && digits(amount) !== digits(price));
  return { confirm: at.first || crossing || far || retype, retype, steps, crossing, over: amount - price };
}

const digits = (fen) => String(Math.floor(fen / 100)).length;
