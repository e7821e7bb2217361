import { el, freshId } from './element.js';

/**
 * Menus to choose from: on messages and in forms.
 *
 * @typedef {{ label: string, value: string, description?: string, default?: boolean, emoji?: any }} Option
 * @param {any} component
 * @param {any} message
 * @param {import('./component-view.js').Stage} stage
 */
export function selectView(component, message, stage) {
  const { custom_id: customId, placeholder, disabled } = component;
  const options = optionsOf(component, stage);
  const isSingle = (component.max_values ?? 1) === 1;
  const name = placeholder ?? 'Choose';
  if (isSingle && (component.min_values ?? 1) === 1) {
    const menu = /** @type {HTMLSelectElement} */ (singleSelect(options, name));
    menu.disabled = disabled === true;
    menu.dataset['key'] = customId;
    menu.setAttribute('aria-label', name);
    menu.addEventListener('change', () => stage.select(menu, message.id, customId, [menu.value]));
    return menu;
  }
  const boxes = checkList(options, name);
  const send = el('button', { type: 'button', class: 'button secondary', disabled: disabled === true }, 'Choose');
  send.addEventListener('click', () => stage.select(send, message.id, customId, checkedOf(boxes)));
  return el('details', { class: 'many' }, el('summary', { data: { key: customId } }, name), boxes, send);
}

/** @param {any} component @param {Pick<import('./component-view.js').Stage, 'pickable'>} stage @returns {Option[]} */
export function optionsOf(component, stage) {
  if (component.options) return component.options;
  const preset = new Set((component.default_values ?? []).map((/** @type {any} */ entry) => entry.id));
  return stage
    .pickable(component.type, component.channel_types)
    .map((option) => ({ ...option, default: preset.has(option.value) }));
}

/** @param {Option[]} options @param {string} placeholder @param {boolean} mayBeNone */
export function singleSelect(options, placeholder, mayBeNone = false) {
  const hasDefault = options.some((option) => option.default);
  return el(
    'select',
    {},
    el('option', { value: '', disabled: !mayBeNone, hidden: !mayBeNone, selected: !hasDefault }, placeholder),
    ...options.map((option) =>
      el('option', { value: option.value, selected: option.default === true }, optionText(option)),
    ),
  );
}

/** @param {Option[]} options @param {string} name @param {'checkbox' | 'radio'} type */
export function checkList(options, name, type = 'checkbox') {
  const group = freshId('choice');
  return el(
    'fieldset',
    { class: 'check-list' },
    el('legend', { class: 'for-readers' }, name),
    ...options.map((option) =>
      el(
        'label',
        {},
        el('input', { type, name: group, value: option.value, checked: option.default === true }),
        el('span', {}, option.label, option.description && el('small', { class: 'quiet' }, option.description)),
      ),
    ),
  );
}

/** @param {HTMLElement} list @returns {string[]} */
export function checkedOf(list) {
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (list.querySelectorAll('input:checked'));
  return [...boxes].map((box) => box.value);
}

/** @param {Option} option */
function optionText({ label, description, emoji }) {
  const face = emoji?.name && !emoji.id ? `${emoji.name} ${label}` : label;
  return description ? `${face} – ${description}` : face;
}
