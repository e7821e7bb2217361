import { walkComponents } from '../world/messages.ts';
import type { Component } from '../wire.ts';
import type { FieldError, Path } from './refusal.ts';

/** Rules on components that the published schemas do not state. */

const rowsAtMost = 5;
const buttonsInRow = 5;
const partsAtMost = 40;
const textAtMost = 4000;
const selectTypes = new Set([3, 5, 6, 7, 8]);
const linkStyle = 5;
const premiumStyle = 6;

export function checkComponents(components: readonly Component[], isV2: boolean, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const add = (at: Path, code: string, message: string): void =>
    void errors.push({ path: [...path, ...at], code, message });
  checkTop(components, isV2, add);
  let count = 0;
  let textLength = 0;
  walkComponents(components, (component) => {
    count++;
    if (component.type === 10) textLength += (component.content ?? '').length;
  });
  if (isV2 && count > partsAtMost) {
    add(
      [],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The maximum number of components per message is ${partsAtMost}.`,
    );
  }
  if (isV2 && textLength > textAtMost) {
    add(
      [],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The displayable text of components cannot be longer than ${textAtMost} characters.`,
    );
  }
  checkEach(components, [], add);
  checkUnique(components, add);
  return errors;
}

type Add = (path: Path, code: string, message: string) => void;

function checkTop(components: readonly Component[], isV2: boolean, add: Add): void {
  if (isV2) return;
  if (components.length > rowsAtMost) add([], 'BASE_TYPE_MAX_LENGTH', `Must be ${rowsAtMost} or fewer in length.`);
  components.forEach((component, index) => {
    if (component.type !== 1) add([index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
  });
}

function checkEach(components: readonly Component[], path: Path, add: Add): void {
  components.forEach((component, index) => {
    const at = [...path, index];
    if (component.type === 1) checkRow(component, at, add);
    checkLeaf(component, at, add);
    if (Array.isArray(component.components)) checkEach(component.components, [...at, 'components'], add);
    if (component.accessory) checkLeaf(component.accessory, [...at, 'accessory'], add);
  });
}

function checkRow(row: Component, path: Path, add: Add): void {
  const parts = row.components ?? [];
  const selects = parts.filter((part) => selectTypes.has(part.type)).length;
  const buttons = parts.filter((part) => part.type === 2).length;
  if (selects > 1 || (selects === 1 && buttons > 0) || buttons > buttonsInRow) {
    add(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
}

function checkLeaf(component: Component, path: Path, add: Add): void {
  if (component.type === 2) checkButton(component, path, add);
  if (selectTypes.has(component.type)) checkSelect(component, path, add);
}

function checkButton(button: Component, path: Path, add: Add): void {
  const isLink = button.style === linkStyle;
  const isPremium = button.style === premiumStyle;
  if (isLink && !button.url) add([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required');
  if (!isLink && button.url) add([...path, 'url'], 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button may have a url');
  if (!isLink && !isPremium && !button.custom_id)
    add([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  if (isLink && button.custom_id)
    add([...path], 'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE', 'A custom id and url cannot both be specified');
  if (!isPremium && !button.label && !button.emoji)
    add([...path], 'BUTTON_COMPONENT_INVALID', 'A button must have a label or emoji');
}

function checkSelect(select: Component, path: Path, add: Add): void {
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (least > most)
    add(
      [...path, 'min_values'],
      'SELECT_COMPONENT_INVALID_MIN_VALUES',
      'Min values must be less than or equal to max values',
    );
  if (select.type !== 3) return;
  const options = select.options ?? [];
  if (most > options.length) add([...path, 'options'], 'BASE_TYPE_MIN_LENGTH', `Must be ${most} or more in length.`);
  const seen = new Set<string>();
  options.forEach((option, index) => {
    if (seen.has(option.value)) {
      add(
        [...path, 'options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    seen.add(option.value);
  });
  if (options.filter((option) => option.default === true).length > most) {
    add([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More options are selected than max values allows');
  }
}

function checkUnique(components: readonly Component[], add: Add): void {
  const customIds = new Set<string>();
  const ids = new Set<number>();
  walkComponents(components, (component) => {
    const { custom_id: customId, id } = component;
    if (customId !== undefined) {
      if (customIds.has(customId))
        add([], 'COMPONENT_CUSTOM_ID_DUPLICATED', `Component custom id cannot be duplicated: ${customId}`);
      customIds.add(customId);
    }
    if (typeof id === 'number' && id > 0) {
      if (ids.has(id)) add([], 'COMPONENT_ID_DUPLICATED', `Component id cannot be duplicated: ${id}`);
      ids.add(id);
    }
  });
}
