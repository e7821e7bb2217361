import { el, freshId } from './element.js';

/**
 * The list over the box: one box at a time owns it, and drives it with the keyboard.
 *
 * @typedef {{ label: string, detail?: string, hint?: string, pick(): void }} Suggestion
 * @param {HTMLElement} root
 */
export function createSuggestions(root) {
  /** @type {Suggestion[]} */
  let items = [];
  let at = -1;
  /** @type {HTMLElement | undefined} */
  let owner;
  const listId = freshId('list');
  const heading = el('div', { class: 'suggestions-heading' });
  const list = el('ul', { id: listId, role: 'listbox', 'aria-label': 'Suggestions' });
  root.append(heading, list);
  root.hidden = true;
  // A click must not take the focus out of the box before it picks.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  const mark = (/** @type {number} */ index) => {
    at = index;
    [...list.children].forEach((child, childIndex) => {
      const isMarked = childIndex === index;
      child.setAttribute('aria-selected', String(isMarked));
      if (isMarked) child.scrollIntoView({ block: 'nearest' });
    });
    const marked = list.children[index];
    if (marked) owner?.setAttribute('aria-activedescendant', marked.id);
    else owner?.removeAttribute('aria-activedescendant');
  };

  const hide = () => {
    root.hidden = true;
    items = [];
    at = -1;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
  };

  return {
    listId,
    hide,
    isOpen: () => !root.hidden && items.length > 0,
    marked: () => items[at],
    /** @param {HTMLElement} box */
    isFor: (box) => owner === box && !root.hidden,

    /**
     * @param {HTMLElement} box the box that owns the list
     * @param {Suggestion[]} suggestions
     * @param {{ title?: string, markFirst?: boolean, empty?: string }} [how]
     */
    show(box, suggestions, { title = '', markFirst = true, empty = '' } = {}) {
      if (owner !== box) hide();
      owner = box;
      items = suggestions;
      heading.textContent = items.length === 0 ? empty : title;
      list.replaceChildren(
        ...items.map((item) =>
          el(
            'li',
            { role: 'option', id: freshId('option'), onclick: () => item.pick() },
            el('span', { class: 'suggestion-label' }, item.label),
            item.detail && el('span', { class: 'suggestion-detail' }, item.detail),
            item.hint && el('span', { class: 'suggestion-hint' }, item.hint),
          ),
        ),
      );
      root.hidden = items.length === 0 && heading.textContent === '';
      box.setAttribute('aria-expanded', String(items.length > 0));
      mark(markFirst && items.length > 0 ? 0 : -1);
    },

    /** While a newer list is on its way, Enter must not take from the old one. */
    unmark: () => mark(-1),

    /** Up and Down go round. @param {1 | -1} step */
    move(step) {
      if (items.length === 0) return;
      mark(at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length);
    },
  };
}

/** What makes a box the owner of a list, for screen readers. @param {string} listId */
export function comboAttributes(listId) {
  return { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId };
}
