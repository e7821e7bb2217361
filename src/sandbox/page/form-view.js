import { openDialog } from './dialog.js';
import { el, freshId } from './element.js';
import { readFiles } from './files.js';
import { markdown } from './markdown-view.js';
import { checkedOf, checkList, optionsOf, singleSelect } from './select-view.js';

/**
 * A bot's form as a dialog.
 *
 * @typedef {{ customId: string, view: HTMLElement, read(): unknown, problem(): string | undefined }} Field
 * @param {any} modal
 * @param {{ stage: import('./component-view.js').Stage, submit(values: Record<string, unknown>): Promise<void> }} how
 */
export function openForm(modal, { stage, submit }) {
  /** @type {Field[]} */
  const fields = [];
  const body = modal.components.flatMap((/** @type {any} */ part) => partView(part, stage, fields));
  openDialog({
    title: modal.title,
    body,
    submitLabel: 'Submit',
    async submit() {
      const problems = fields.map((field) => field.problem()).filter((problem) => problem !== undefined);
      if (problems.length > 0) throw new Error(problems.join(' '));
      /** @type {Record<string, unknown>} */
      const values = {};
      for (const field of fields) {
        const value = await field.read();
        if (value !== undefined) values[field.customId] = value;
      }
      await submit(values);
    },
  });
}

/** @param {any} part @param {import('./component-view.js').Stage} stage @param {Field[]} fields @returns {HTMLElement[]} */
function partView(part, stage, fields) {
  if (part.type === 10) return [el('div', { class: 'marked' }, ...markdown(part.content ?? '', stage.names))];
  const inner = part.component ? [part.component] : (part.components ?? []);
  return inner.map((/** @type {any} */ component) => {
    const name = part.label ?? component.label ?? component.placeholder ?? 'Field';
    const field = fieldOf(component, name, stage);
    fields.push(field);
    return labelled({ component, name, description: part.description }, field.view);
  });
}

/** @param {{ component: any, name: string, description?: string }} what @param {HTMLElement} input */
function labelled({ component, name, description }, input) {
  const isRequired = component.required ?? component.type !== 23;
  const hintId = freshId('hint');
  const hint = [description, lengthHint(component)].filter(Boolean).join(' · ');
  if (hint !== '') input.setAttribute('aria-describedby', hintId);
  input.id ||= freshId('field');
  const isGroup = input.tagName === 'FIELDSET';
  const need = isRequired
    ? el('span', { class: 'required' }, ' required')
    : el('span', { class: 'quiet' }, ' optional');
  return el(
    'div',
    { class: 'field' },
    el(isGroup ? 'div' : 'label', { class: 'field-name', for: isGroup ? undefined : input.id }, name, need),
    hint !== '' && el('small', { class: 'quiet', id: hintId }, hint),
    input,
  );
}

/** @param {any} component */
function lengthHint({ type, min_length: least, max_length: most }) {
  if (type !== 4 || (!least && most === undefined)) return undefined;
  if (!least) return `At most ${most} characters`;
  return most === undefined ? `At least ${least} characters` : `${least} to ${most} characters`;
}

/** @param {any} component @param {string} name @param {import('./component-view.js').Stage} stage @returns {Field} */
function fieldOf(component, name, stage) {
  const customId = component.custom_id;
  const isRequired = component.required ?? component.type !== 23;
  const missing = (/** @type {boolean} */ isEmpty) =>
    isEmpty && isRequired ? `"${name}" has to be filled in.` : undefined;
  switch (component.type) {
    case 4:
      return textField(component, name, missing);
    case 19: {
      const view = /** @type {HTMLInputElement} */ (
        el('input', { type: 'file', multiple: (component.max_values ?? 1) > 1 })
      );
      const isEmpty = () => (view.files?.length ?? 0) === 0;
      return {
        customId,
        view,
        read: () => (isEmpty() ? undefined : readFiles(view)),
        problem: () => missing(isEmpty()),
      };
    }
    case 23: {
      const view = /** @type {HTMLInputElement} */ (
        el('input', { type: 'checkbox', checked: component.default === true })
      );
      return { customId, view, read: () => view.checked, problem: () => missing(!view.checked) };
    }
    case 21: {
      const view = checkList(optionsOf(component, stage), name, 'radio');
      return { customId, view, read: () => checkedOf(view)[0], problem: () => missing(checkedOf(view).length === 0) };
    }
    default:
      return choiceField(component, name, missing, stage);
  }
}

/** @param {any} component @param {string} name @param {(isEmpty: boolean) => string | undefined} missing @returns {Field} */
function textField(component, name, missing) {
  const isLong = component.style === 2;
  const attributes = {
    placeholder: component.placeholder,
    maxlength: component.max_length ?? 4000,
    rows: isLong ? 5 : undefined,
  };
  const view = /** @type {HTMLInputElement} */ (el(isLong ? 'textarea' : 'input', attributes));
  view.value = component.value ?? '';
  const least = component.min_length ?? 0;
  return {
    customId: component.custom_id,
    view,
    read: () => view.value,
    problem: () => {
      const tooShort = view.value !== '' && view.value.length < least;
      return missing(view.value === '') ?? (tooShort ? `"${name}" needs at least ${least} characters.` : undefined);
    },
  };
}

/** @param {any} component @param {string} name @param {(isEmpty: boolean) => string | undefined} missing @param {import('./component-view.js').Stage} stage @returns {Field} */
function choiceField(component, name, missing, stage) {
  const options = optionsOf(component, stage);
  const isList = component.type === 22 || (component.max_values ?? 1) > 1;
  const mayBeNone = component.required === false || component.min_values === 0;
  const placeholder = component.placeholder ?? (mayBeNone ? 'None' : 'Choose');
  const view = isList ? checkList(options, name) : singleSelect(options, placeholder, mayBeNone);
  const chosen = () => {
    if (isList) return checkedOf(view);
    const { value } = /** @type {HTMLSelectElement} */ (view);
    return value === '' ? [] : [value];
  };
  return { customId: component.custom_id, view, read: chosen, problem: () => missing(chosen().length === 0) };
}
