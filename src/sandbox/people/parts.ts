import { walkComponents } from '../world/messages.ts';
import type { Component, Message } from '../wire.ts';
import type { Resolved } from './resolved.ts';

/** Finding and using the parts of a message that a person can press or choose from. */

const selectTypes: Readonly<Record<number, string>> = {
  3: 'options',
  5: 'people',
  6: 'roles',
  7: 'people or roles',
  8: 'channels',
};

function partsOf(message: Message): Component[] {
  const parts: Component[] = [];
  walkComponents(message.components, (component) => {
    if (component.type === 2 || selectTypes[component.type] !== undefined) parts.push(component);
  });
  return parts;
}

/** A part by its custom id, its label or its emoji. */
function findPart(message: Message, wanted: string, isRight: (component: Component) => boolean): Component {
  const parts = partsOf(message).filter(isRight);
  const part =
    parts.find((entry) => entry.custom_id === wanted) ??
    parts.find((entry) => entry.label === wanted || entry.placeholder === wanted) ??
    parts.find((entry) => entry.emoji?.name === wanted);
  if (part) return part;
  const names = parts.map((entry) => `"${nameOf(entry)}"`).join(', ') || 'none';
  throw new Error(`The message has no part "${wanted}". There are: ${names}.`);
}

export function nameOf(component: Component): string {
  return (
    component.label ?? component.emoji?.name ?? component.placeholder ?? component.custom_id ?? `type ${component.type}`
  );
}

export function pressable(message: Message, wanted: string): Component {
  const button = findPart(message, wanted, (component) => component.type === 2);
  if (button.disabled === true) throw new Error(`The button "${nameOf(button)}" is disabled.`);
  if (button.custom_id === undefined)
    throw new Error(`The button "${nameOf(button)}" opens a link: ${button.url ?? ''}`);
  return button;
}

export function selectable(message: Message, wanted: string): Component {
  const select = findPart(message, wanted, (component) => component.type !== 2);
  if (select.disabled === true) throw new Error(`The menu "${nameOf(select)}" is disabled.`);
  return select;
}

/** The values a person chose, as ids or option values, within what the menu allows. */
export function chosenValues(select: Component, values: readonly unknown[], resolved: Resolved): string[] {
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (values.length < least || values.length > most) {
    throw new Error(
      `The menu "${nameOf(select)}" takes ${least} to ${most} ${selectTypes[select.type] ?? 'values'}, not ${values.length}.`,
    );
  }
  return values.map((value) => oneValue(select, value, resolved));
}

function oneValue(select: Component, value: unknown, resolved: Resolved): string {
  switch (select.type) {
    case 5:
      return resolved.user(value);
    case 6:
      return resolved.role(value);
    case 7:
      return resolved.mentionable(value);
    case 8:
      return resolved.channel(value);
    default: {
      const options = select.options ?? [];
      const option = options.find((entry) => entry.value === value || entry.label === value);
      if (option) return option.value;
      throw new Error(
        `The menu has no option "${String(value)}". There are: ${options.map((entry) => entry.label).join(', ')}.`,
      );
    }
  }
}
