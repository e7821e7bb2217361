/**
 * Builds elements. Text only ever becomes text nodes, so nothing that a bot or a person wrote is read as markup.
 *
 * @typedef {Node | string | number | null | undefined | false} Child
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] `on…` functions become listeners, `data` becomes data attributes,
 *   `false`, `null` and `undefined` leave the attribute out
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === 'data') Object.assign(element.dataset, value);
    else if (typeof value === 'function') element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...present(children.flat()));
  return element;
}

/**
 * @param {Child[]} children
 * @returns {(Node | string)[]}
 */
export function present(children) {
  return children.flatMap((child) =>
    child === null || child === undefined || child === false ? [] : [typeof child === 'number' ? String(child) : child],
  );
}

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}

let lastId = 0;

/** An id that no other element of the page has. */
export function freshId(prefix = 'e') {
  lastId++;
  return `${prefix}-${lastId}`;
}

/** Only addresses that a click may safely open. @param {unknown} url */
export function safeUrl(url) {
  return typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined;
}
