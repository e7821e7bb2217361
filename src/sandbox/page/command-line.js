import { el } from './element.js';
import { createField } from './option-field.js';
import { comboAttributes } from './suggestions.js';

/**
 * A chosen command in the box: its name, its options one by one, and a place at the end to add an option or to send.
 *
 * @typedef {object} CommandLineHost
 * @property {ReturnType<typeof import('./suggestions.js').createSuggestions>} suggestions
 * @property {(option: import('./commands.js').CommandOption) => import('./option-field.js').Choice[]} pickable
 * @property {(words: string, option: string, values: Record<string, unknown>) => Promise<import('./option-field.js').Choice[]>} autocomplete
 * @property {(words: string, values: Record<string, unknown>) => void} onSend
 * @property {() => void} onCancel
 * @property {(sentence: string) => void} onProblem an empty sentence takes the last one back
 *
 * @param {import('./commands.js').Leaf} leaf
 * @param {Record<string, string>} typed
 * @param {CommandLineHost} host
 */
export function createCommandLine(leaf, typed, host) {
  const { suggestions } = host;
  /** @type {ReturnType<typeof createField>[]} */
  const fields = [];
  const tail = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      class: 'tail',
      'aria-label': 'Add an option, or press Enter to send',
      ...comboAttributes(suggestions.listId),
    })
  );
  const place = el('span', { class: 'options' });
  const view = el(
    'div',
    { class: 'command-line', role: 'group', 'aria-label': `Command /${leaf.words}` },
    el('span', { class: 'command-name', title: leaf.description }, `/${leaf.words}`),
    place,
    tail,
  );

  const left = () => leaf.options.filter((option) => !fields.some((field) => field.option === option));
  const missing = () => fields.find((field) => field.option.required && !field.isFilled());
  const next = () => (missing()?.input ?? tail).focus();

  const add = (/** @type {import('./commands.js').CommandOption} */ option) => {
    const field = createField(option, {
      suggestions,
      pickable: host.pickable,
      autocomplete: async (_, text) =>
        host.autocomplete(leaf.words, option.name, { ...(await filled(field)), [option.name]: text }),
      onDone: next,
      onChange: () => host.onProblem(''),
    });
    const drop = () => {
      fields.splice(fields.indexOf(field), 1);
      field.view.remove();
      drawTail();
      tail.focus();
    };
    field.remove.addEventListener('click', drop);
    field.input.addEventListener('keydown', (event) => onFieldKey(event, field, drop));
    fields.push(field);
    place.append(field.view);
    drawTail();
    return field;
  };

  /** The other options as far as they can be sent: autocomplete may look at them. */
  const filled = async (/** @type {ReturnType<typeof createField>} */ besides) => {
    /** @type {Record<string, unknown>} */
    const values = {};
    for (const field of fields) {
      if (field === besides || !field.isFilled() || field.option.type === 11) continue;
      const value = await field.value().catch(() => undefined);
      if (value !== undefined) values[field.option.name] = value;
    }
    return values;
  };

  const send = async () => {
    const empty = missing();
    if (empty) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      host.onProblem(`"${empty.option.name}" has to be filled in.`);
      return;
    }
    /** @type {Record<string, unknown>} */
    const values = {};
    for (const field of fields) {
      if (!field.isFilled()) continue;
      try {
        values[field.option.name] = await field.value();
      } catch (error) {
        field.input.setAttribute('aria-invalid', 'true');
        field.input.focus();
        host.onProblem(error instanceof Error ? error.message : String(error));
        return;
      }
    }
    suggestions.hide();
    host.onSend(leaf.words, values);
  };

  const listKeys = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return true;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (suggestions.isOpen()) suggestions.hide();
      else host.onCancel();
      return true;
    }
    return false;
  };
  const onFieldKey = (
    /** @type {KeyboardEvent} */ event,
    /** @type {ReturnType<typeof createField>} */ field,
    /** @type {() => void} */ drop,
  ) => {
    if (listKeys(event)) return;
    const marked = suggestions.isFor(field.input) ? suggestions.marked() : undefined;
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && marked && field.input.value !== '')) {
      if (event.key === 'Enter' && field.option.type === 11 && !field.isFilled()) return;
      event.preventDefault();
      if (marked) marked.pick();
      else void send();
    } else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      const before = fields[fields.indexOf(field) - 1];
      if (!field.option.required) drop();
      else if (before) before.input.focus();
      else host.onCancel();
    }
  };

  const drawTail = () => {
    const hasMore = left().length > 0;
    tail.placeholder = hasMore ? 'Add an option, or press Enter' : 'Press Enter to send';
  };
  const suggestOptions = () => {
    const wanted = tail.value.toLowerCase().replace(/:$/, '').trim();
    const items = left()
      .filter((option) => option.name.includes(wanted))
      .map((option) => ({
        label: option.name,
        detail: option.description,
        hint: 'optional',
        pick() {
          tail.value = '';
          add(option).input.focus();
        },
      }));
    suggestions.show(tail, items, { title: 'Options you may add', markFirst: wanted !== '' });
  };
  tail.addEventListener('focus', suggestOptions);
  tail.addEventListener('input', suggestOptions);
  tail.addEventListener('blur', () => suggestions.isFor(tail) && suggestions.hide());
  tail.addEventListener('keydown', (event) => {
    if (listKeys(event)) return;
    const marked = suggestions.isFor(tail) ? suggestions.marked() : undefined;
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && marked)) {
      event.preventDefault();
      if (marked) marked.pick();
      else if (tail.value.trim() === '') void send();
      else host.onProblem(`/${leaf.words} has no further option "${tail.value.trim()}".`);
    } else if (event.key === 'Backspace' && tail.value === '') {
      event.preventDefault();
      const last = fields.at(-1);
      if (last) last.input.focus();
      else host.onCancel();
    }
  });

  for (const option of leaf.options)
    if (option.required || typed[option.name] !== undefined) add(option).fill(typed[option.name] ?? '');
  drawTail();

  return {
    view,
    send,
    focus() {
      const begun = fields.find((field) => typed[field.option.name] !== undefined);
      if (begun) begun.input.focus();
      else next();
    },
    text: () => `/${leaf.words}`,
  };
}
