import { typeInWords, valueOf } from './commands.js';
import { el } from './element.js';
import { readFiles } from './files.js';
import { comboAttributes } from './suggestions.js';

/**
 * One option of a command that is being filled in.
 *
 * @typedef {import('./commands.js').CommandOption} CommandOption
 * @typedef {{ name: string, value: unknown }} Choice
 * @typedef {object} FieldHost
 * @property {ReturnType<typeof import('./suggestions.js').createSuggestions>} suggestions
 * @property {(option: CommandOption) => Choice[]} pickable what a person, role or channel option can take
 * @property {(option: CommandOption, text: string) => Promise<Choice[]>} autocomplete
 * @property {() => void} onDone after a choice was taken
 * @property {() => void} onChange
 */

const typingPauseMs = 120;
const shownAtMost = 25;

/** @param {CommandOption} option @param {FieldHost} host */
export function createField(option, host) {
  const { suggestions } = host;
  const isFile = option.type === 11;
  const input = /** @type {HTMLInputElement} */ (
    el(
      'input',
      isFile ? { type: 'file' } : { type: 'text', spellcheck: 'false', ...comboAttributes(suggestions.listId) },
    )
  );
  input.setAttribute('aria-label', `${option.name}: ${option.description}`);
  if (option.required) input.setAttribute('aria-required', 'true');
  const remove = el(
    'button',
    { type: 'button', class: 'option-remove', 'aria-label': `Remove ${option.name}`, tabindex: -1 },
    '×',
  );
  const view = el(
    'span',
    { class: `option${option.required ? ' needed' : ''}` },
    el('span', { class: 'option-name', 'aria-hidden': 'true' }, option.name),
    input,
    !option.required && remove,
  );
  /** @type {Choice | undefined} */
  let picked;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  const title = `${option.name} – ${option.description} (${typeInWords(option)}, ${option.required ? 'required' : 'optional'})`;
  const fit = () => {
    input.style.width = `${Math.min(Math.max(input.value.length + 1, 8), 40)}ch`;
  };
  const pick = (/** @type {Choice} */ choice) => {
    picked = choice;
    input.value = choice.name;
    input.removeAttribute('aria-invalid');
    fit();
    suggestions.hide();
    host.onChange();
    host.onDone();
  };
  const offer = (/** @type {Choice[]} */ choices, /** @type {string} */ empty = '') => {
    const items = choices.slice(0, shownAtMost).map((choice) => ({ label: choice.name, pick: () => pick(choice) }));
    const isSettled = picked?.name === input.value && input.value !== '';
    const isOpenText = option.autocomplete === true && input.value === '';
    suggestions.show(input, items, {
      title,
      empty: empty === '' ? title : `${title}: ${empty}`,
      markFirst: !isSettled && !isOpenText,
    });
  };
  const fixed = () => fixedChoices(option, host);

  const ask = async () => {
    const turn = ++asked;
    try {
      const choices = await host.autocomplete(option, input.value);
      if (turn !== asked || document.activeElement !== input) return;
      offer(choices, input.value === '' ? 'type to search' : 'nothing found; your own words are sent');
    } catch {
      if (turn === asked && document.activeElement === input) offer([], 'the list could not be loaded');
    }
  };
  const suggest = () => {
    const choices = fixed();
    if (choices) {
      const typed = picked?.name === input.value ? '' : input.value.toLowerCase().trim();
      const fittingOnes = choices.filter(({ name }) => name.toLowerCase().includes(typed));
      offer(fittingOnes, typed === '' ? '' : 'nothing fits');
    } else if (option.autocomplete) {
      clearTimeout(pause);
      if (!suggestions.isFor(input)) offer([], 'loading…');
      else suggestions.unmark();
      pause = setTimeout(() => void ask(), typingPauseMs);
    } else offer([]);
  };
  input.addEventListener('input', () => {
    if (picked?.name !== input.value) picked = undefined;
    input.removeAttribute('aria-invalid');
    fit();
    if (!isFile) suggest();
    host.onChange();
  });
  if (!isFile) input.addEventListener('focus', suggest);
  input.addEventListener('blur', () => {
    clearTimeout(pause);
    asked++;
    if (suggestions.isFor(input)) suggestions.hide();
  });
  fit();

  const isFilled = () => (isFile ? (input.files?.length ?? 0) > 0 : input.value.trim() !== '');
  return {
    option,
    input,
    view,
    remove,
    isFilled,
    /** @param {string} text */
    fill(text) {
      input.value = text;
      fit();
    },
    /** What is sent; throws a sentence when it cannot be. @returns {Promise<unknown>} */
    async value() {
      if (isFile) return (await readFiles(input))[0];
      const text = input.value.trim();
      if (picked?.name === input.value) return picked.value;
      const choices = fixed();
      if (!choices) return valueOf(option, text);
      const same = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
      if (same) return same.value;
      throw new Error(`"${option.name}" has no choice "${text}". Choose one from its list.`);
    },
  };
}

/** The choices that alone are allowed, or undefined where any text is. @param {CommandOption} option @param {FieldHost} host @returns {Choice[] | undefined} */
function fixedChoices(option, host) {
  if (option.choices && option.choices.length > 0) return option.choices;
  if (option.type === 5) return ['True', 'False'].map((name) => ({ name, value: name === 'True' }));
  return option.type >= 6 && option.type <= 9 ? host.pickable(option) : undefined;
}
