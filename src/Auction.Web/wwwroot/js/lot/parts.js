// Small helpers for the drawn page. Everything is built from elements and text, never from markup in strings.

/** Finds an element by its part name. */
export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/** Sets text only when it differs, so that readers and animations are not disturbed. */
export function setText(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

/** A copy of a named icon. */
export function icon(name, extra) {
  const copy = document.querySelector(`template[data-icon="${name}"]`).content.firstElementChild.cloneNode(true);
  if (extra) {
    copy.classList.add(extra);
  }
  return copy;
}

/** An element with a class, attributes and children (elements or text). */
export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** The one sentence about me. */
export const sentence = (kind, iconName, title, more) =>
  make('div', `bid-me ${kind}`, icon(iconName), make('div', 'grow', make('b', '', title), more));
