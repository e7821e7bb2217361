import { createCommandLine } from './command-line.js';
import { fitting, leavesOf, readTyped } from './commands.js';
import { el } from './element.js';
import { comboAttributes, createSuggestions } from './suggestions.js';

/**
 * The box at the bottom: plain messages, and slash commands once the text begins with "/".
 *
 * @param {HTMLElement} form
 * @param {object} host
 * @param {(text: string) => Promise<void>} host.say
 * @param {(words: string, values: Record<string, unknown>) => Promise<void>} host.slash
 * @param {(words: string, option: string, values: Record<string, unknown>) => Promise<any[]>} host.autocomplete
 * @param {(option: import('./commands.js').CommandOption) => import('./option-field.js').Choice[]} host.pickable
 */
export function createComposer(form, host) {
  /** @type {import('./commands.js').Leaf[]} */
  let leaves = [];
  /** @type {ReturnType<typeof createCommandLine> | undefined} */
  let line;
  let isConnected = false;
  /** Counts what was begun in the box, so that a late answer does not clear something newer. */
  let turn = 0;

  const popup = el('div', { class: 'suggestions' });
  const suggestions = createSuggestions(popup);
  const box = /** @type {HTMLTextAreaElement} */ (
    el('textarea', {
      rows: 1,
      'aria-label': 'Message or command',
      placeholder: 'Type / for commands',
      ...comboAttributes(suggestions.listId),
    })
  );
  const place = el('div', { class: 'box' }, box);
  const send = /** @type {HTMLButtonElement} */ (
    el('button', { type: 'submit', class: 'button primary send' }, 'Send')
  );
  const problem = el('p', { class: 'failure', role: 'alert' });
  const status = el('p', { class: 'status quiet', role: 'status' });
  form.append(
    popup,
    el('div', { class: 'notes' }, problem, status),
    el('div', { class: 'composer-line' }, place, send),
  );

  const onProblem = (/** @type {string} */ sentence) => {
    problem.textContent = sentence;
  };
  const grow = () => {
    box.rows = Math.min(box.value.split('\n').length, 6);
  };

  const begin = (/** @type {import('./commands.js').Leaf} */ leaf, /** @type {Record<string, string>} */ values) => {
    turn++;
    onProblem('');
    box.value = '';
    line = createCommandLine(leaf, values, {
      suggestions,
      onProblem,
      pickable: host.pickable,
      autocomplete: host.autocomplete,
      onSend: (words, sent) => void run(words, sent),
      onCancel: () => clear(true),
    });
    place.replaceChildren(line.view);
    line.focus();
  };
  const clear = (/** @type {boolean} */ withFocus) => {
    turn++;
    line = undefined;
    suggestions.hide();
    onProblem('');
    status.textContent = '';
    place.replaceChildren(box);
    box.value = '';
    grow();
    if (withFocus) box.focus();
  };

  const run = async (/** @type {string} */ words, /** @type {Record<string, unknown>} */ values) => {
    if (place.classList.contains('busy')) return;
    const mine = ++turn;
    status.textContent = `Sending /${words}…`;
    place.classList.add('busy');
    try {
      await host.slash(words, values);
      const hadFocus = place.contains(document.activeElement) || document.activeElement === send;
      if (mine === turn) clear(hadFocus);
    } catch (error) {
      if (mine === turn) onProblem(error instanceof Error ? error.message : String(error));
    } finally {
      place.classList.remove('busy');
      if (status.textContent === `Sending /${words}…`) status.textContent = '';
    }
  };
  const say = async () => {
    const text = box.value.trim();
    if (text === '') return;
    try {
      await host.say(text);
      clear(true);
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
    }
  };

  const suggestCommands = () => {
    if (!box.value.startsWith('/')) {
      suggestions.hide();
      return;
    }
    const typed = readTyped(leaves, box.value);
    if (typed) {
      begin(typed.leaf, typed.values);
      return;
    }
    const items = fitting(leaves, box.value.slice(1)).map((leaf) => ({
      label: `/${leaf.words}`,
      hint: leaf.options.map((option) => (option.required ? option.name : `${option.name}?`)).join('  '),
      detail: leaf.description,
      pick: () => begin(leaf, {}),
    }));
    const empty =
      leaves.length === 0
        ? 'There are no commands here: the bot is not connected, or may not be used here.'
        : `There is no command like "${box.value}" here.`;
    suggestions.show(box, items, { title: 'Commands', empty });
  };

  box.addEventListener('input', () => {
    onProblem('');
    grow();
    suggestCommands();
  });
  box.addEventListener('focus', () => box.value.startsWith('/') && suggestCommands());
  box.addEventListener('blur', () => suggestions.isFor(box) && suggestions.hide());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isListing = suggestions.isFor(box) && suggestions.isOpen();
    if (isListing && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      if (isListing) suggestions.hide();
      else if (box.value.startsWith('/')) clear(true);
    } else if (isListing && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) {
      event.preventDefault();
      suggestions.marked()?.pick();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  });
  const submit = () => {
    if (!isConnected) return;
    if (line) void line.send();
    else if (box.value.startsWith('/')) suggestCommands();
    else void say();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  return {
    clear: () => clear(place.contains(document.activeElement)),
    onProblem,
    /** @param {string} text shown while nothing else is, such as who is typing */
    tell(text) {
      if (!place.classList.contains('busy')) status.textContent = text;
    },
    /** @param {any[]} commands */
    setCommands(commands) {
      leaves = leavesOf(commands);
      if (suggestions.isFor(box)) suggestCommands();
    },
    /** @param {boolean} connected */
    setConnected(connected) {
      isConnected = connected;
      box.disabled = !connected;
      send.disabled = !connected;
    },
  };
}
