import { el } from './element.js';
import { messageInWords, messageView } from './message-view.js';

/** The list of one channel's messages: kept in place, in order, and scrolled along only for who reads at its end. */

const shownAtFirst = 150;
const nearTheEndPx = 60;

/**
 * @param {{ root: HTMLElement, newest: HTMLElement, announcer: HTMLElement, stage: import('./message-view.js').MessageStage }} how
 */
export function createTimeline({ root, newest, announcer, stage }) {
  /** @type {Map<string, { message: any, view: HTMLElement }>} */
  const shown = new Map();
  let atEnd = true;

  const toEnd = () => {
    root.scrollTop = root.scrollHeight;
    newest.hidden = true;
    atEnd = true;
  };
  const follow = () => {
    if (atEnd) toEnd();
  };
  root.addEventListener('scroll', () => {
    atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < nearTheEndPx;
    if (atEnd) newest.hidden = true;
  });
  newest.addEventListener('click', toEnd);
  // Pictures grow a message after it was added, a form or a list of commands makes the room smaller.
  root.addEventListener('load', follow, true);
  new ResizeObserver(follow).observe(root);
  new MutationObserver(follow).observe(root, { childList: true, subtree: true });

  const announce = (/** @type {string} */ text) => {
    announcer.append(el('p', {}, text));
    while (announcer.childElementCount > 5) announcer.firstElementChild?.remove();
  };

  const add = (/** @type {any} */ message) => {
    const view = messageView(message, stage);
    shown.set(message.id, { message, view });
    root.append(view);
  };

  return {
    /** @param {any[]} messages oldest first @param {string} greeting */
    fill(messages, greeting) {
      shown.clear();
      root.replaceChildren(el('p', { class: 'greeting' }, greeting));
      const hidden = messages.slice(0, -shownAtFirst);
      if (hidden.length > 0) root.append(earlier(hidden, add, shown, root));
      for (const message of messages.slice(-shownAtFirst)) add(message);
      toEnd();
    },
    /** @param {any} message */
    add(message) {
      if (shown.has(message.id)) return;
      add(message);
      if (!atEnd) newest.hidden = false;
      announce(messageInWords(message, stage));
    },
    /** @param {any} message */
    edit(message) {
      const entry = shown.get(message.id);
      if (!entry) return;
      const wasThinking = (entry.message.flags & 128) !== 0;
      // Each answer edits an open question; only its end is worth hearing.
      const isClosed = pressable(entry.message) > 0 && pressable(message) === 0;
      redraw(entry, message, stage);
      if (wasThinking || isClosed) announce(messageInWords(message, stage));
    },
    /** @param {string} id */
    remove(id) {
      const entry = shown.get(id);
      if (entry?.view.contains(document.activeElement)) root.focus();
      entry?.view.remove();
      shown.delete(id);
    },
    redrawAll() {
      for (const entry of shown.values()) redraw(entry, entry.message, stage);
    },
    /** A line of the page's own, which only stands until the channel is left. @param {HTMLElement} view @param {string} words */
    note(view, words) {
      root.append(view);
      announce(words);
    },
    /** @param {string} id */
    viewOf: (id) => shown.get(id)?.view,
    toEnd,
  };
}

/** How many buttons can be pressed. @param {any} message */
function pressable({ components }) {
  const count = (/** @type {any[]} */ parts) => {
    let sum = 0;
    for (const part of parts ?? [])
      sum += (part.type === 2 && !part.disabled && part.custom_id ? 1 : 0) + count(part.components);
    return sum;
  };
  return count(components);
}

/** Puts a new view in the old one's place; who was on one of its buttons stays on it. */
function redraw(
  /** @type {{ message: any, view: HTMLElement }} */ entry,
  /** @type {any} */ message,
  /** @type {any} */ stage,
) {
  const focused = document.activeElement;
  const hadFocus = entry.view.contains(focused);
  const key = focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
  const view = messageView(message, stage);
  for (const note of entry.view.querySelectorAll('.message-main > .failure')) {
    view.querySelector('.message-main')?.append(note);
  }
  entry.view.replaceWith(view);
  entry.message = message;
  entry.view = view;
  if (!hadFocus) return;
  const same = key === undefined ? null : view.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
  (same instanceof HTMLElement ? same : view).focus({ preventScroll: true });
}

/** @param {any[]} hidden @param {(message: any) => void} add @param {Map<string, any>} shown @param {HTMLElement} root */
function earlier(hidden, add, shown, root) {
  const button = el(
    'button',
    { type: 'button', class: 'button secondary earlier' },
    `Show ${hidden.length} earlier messages`,
  );
  button.addEventListener('click', () => {
    const present = [...shown.values()].map((entry) => entry.view);
    for (const message of hidden) if (!shown.has(message.id)) add(message);
    root.append(...present);
    button.remove();
  });
  return button;
}
