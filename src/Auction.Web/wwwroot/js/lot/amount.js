// Amounts in fen as whole numbers; the largest allowed, 999,999,999,999,999 fen, is exact in a double.

export const LARGEST_FEN = 999_999_999_999_999;
const DIGITS = '零一二三四五六七八九';
const UNITS = ['十', '百', '千'];

/** 2,148,400 or 2,148,400.50 */
export function format(fen) {
  const yuan = Math.floor(fen / 100);
  const rest = fen % 100;
  const whole = String(yuan).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** ¥2,148,400 */
export const signed = (fen) => `¥${format(fen)}`;

/**
 * Reads an amount as people write it, exactly as the server does: digits (also full-width), groups of three,
 * at most fen, a leading ¥, a trailing 元, and one unit 万 or 亿.
 * @returns {number | null} fen, above zero; null when it is no such amount.
 */
export function parse(text) {
  let plain = text.trim().normalize('NFKC').replace(/[\s\u00A0\u3000]/g, '').replace(/^[¥￥]/, '').replace(/元$/, '');
  let power = 0;
  if (plain.endsWith('万')) {
    power = 4;
  } else if (plain.endsWith('亿')) {
    power = 8;
  }
  if (power > 0) {
    plain = plain.slice(0, -1);
  }
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(plain);
  if (!match) {
    return null;
  }
  const decimals = match[2] ?? '';
  if (decimals.length > power + 2) {
    return null;
  }
  const digits = (match[1].replaceAll(',', '') + decimals.padEnd(power + 2, '0')).replace(/^0+/, '');
  return digits.length === 0 || digits.length > 15 ? null : Number(digits);
}

/** 二百一十四万八千四百元, or 2.1484 million yuan. */
export const inWords = (fen, english) => (english ? inEnglish(fen) : inChinese(fen));

/** Short label of a chip: 214.84 in units of ten thousand yuan, cut to two decimals. */
export function inTenThousands(fen) {
  const hundredths = Math.floor(fen / 10_000);
  const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '');
}

function inChinese(fen) {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cent = fen % 10;
  let words = '';
  if (yuan > 0 || fen === 0) {
    const number = read(yuan);
    words = `${number.startsWith('一十') ? number.slice(1) : number}元`;
  }
  if (jiao > 0) {
    words += `${DIGITS[jiao]}角`;
  } else if (cent > 0 && words.length > 0) {
    words += DIGITS[0];
  }
  return cent > 0 ? `${words}${DIGITS[cent]}分` : words;
}

// Split at the largest unit; a gap below it is spoken as one 零, whatever its length.
function read(number) {
  for (const [unit, name] of [[100_000_000, '亿'], [10_000, '万'], [1000, UNITS[2]], [100, UNITS[1]], [10, UNITS[0]]]) {
    if (number >= unit) {
      const rest = number % unit;
      const head = read(Math.floor(number / unit)) + name;
      if (rest === 0) {
        return head;
      }
      return rest < unit / 10 ? head + DIGITS[0] + read(rest) : head + read(rest);
    }
  }
  return DIGITS[number];
}

function inEnglish(fen) {
  if (fen >= 100_000_000_000) {
    return `${scaled(fen, 11)} billion yuan`;
  }
  return fen >= 100_000_000 ? `${scaled(fen, 8)} million yuan` : `${scaled(fen, 2)} yuan`;
}

// Moves the point by whole places in the text, so that no digit is ever rounded.
function scaled(fen, places) {
  const digits = String(fen).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return decimals.length > 0 ? `${whole}.${decimals}` : whole;
}
