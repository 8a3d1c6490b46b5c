// Words come with the page, in the page's language; nothing is spelled out in scripts.

/** @param {Record<string, string>} words patterns with {0}, {1} … @returns {(name: string, ...values: unknown[]) => string} */
export function reader(words) {
  return (name, ...values) => {
    const pattern = words[name];
    if (pattern === undefined) {
      throw new Error(`No words named ${name}.`);
    }
    return pattern.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
  };
}
