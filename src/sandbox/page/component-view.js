import { colour, image, told } from './embed-view.js';
import { el, safeUrl } from './element.js';
import { markdown } from './markdown-view.js';
import { selectView } from './select-view.js';

/**
 * What a message's parts need from the page.
 *
 * @typedef {object} Stage
 * @property {import('./markdown-view.js').Names} names
 * @property {(element: HTMLElement, messageId: string, customId: string) => void} press
 * @property {(element: HTMLElement, messageId: string, customId: string, values: string[]) => void} select
 * @property {(type: number, channelTypes?: number[]) => { label: string, value: string }[]} pickable people, roles or channels
 */

/** @param {any} component @param {any} message @param {Stage} stage @returns {HTMLElement | null} */
export function componentView(component, message, stage) {
  const all = (/** @type {any[]} */ list) => (list ?? []).map((inner) => componentView(inner, message, stage));
  switch (component.type) {
    case 1:
      return el(
        'div',
        { class: 'row', role: 'group', 'aria-label': 'Buttons and menus' },
        ...all(component.components),
      );
    case 2:
      return buttonView(component, message, stage);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectView(component, message, stage);
    case 9:
      return el(
        'div',
        { class: 'section' },
        el('div', {}, ...all(component.components)),
        component.accessory && componentView(component.accessory, message, stage),
      );
    case 10:
      return el('div', { class: 'marked' }, ...markdown(component.content ?? '', stage.names));
    case 11:
      return el('div', { class: 'thumbnail' }, picture(component, message, 'embed-thumbnail'));
    case 12:
      return el(
        'div',
        { class: 'gallery' },
        ...(component.items ?? []).map((/** @type {any} */ item) => picture(item, message, 'gallery-image')),
      );
    case 13:
      return fileView(component);
    case 14:
      return el('hr', { class: component.divider === false ? 'gap' : component.spacing === 2 ? 'wide' : '' });
    case 17:
      return containerView(component, all(component.components));
    default:
      return el('p', { class: 'quiet' }, `This page does not draw components of type ${component.type} yet.`);
  }
}

/** @param {any} part @param {any} message @param {string} name */
function picture({ media, description }, message, name) {
  return image(media?.url, description ?? told(media ?? {}, message.attachments ?? []) ?? 'Picture', name);
}

const styleNames = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/** @param {any} component @param {any} message @param {Stage} stage */
function buttonView(component, message, stage) {
  const { style = 2, label, emoji, disabled, url, custom_id: customId } = component;
  const face = [emoji?.name && el('span', { class: 'emoji' }, emoji.id ? `:${emoji.name}:` : emoji.name), label];
  const isLink = style === 5 && safeUrl(url) !== undefined;
  if (isLink && !disabled) {
    const link = { class: 'button link', href: url, target: '_blank', rel: 'noopener noreferrer' };
    return el('a', link, ...face, el('span', { class: 'quiet', 'aria-hidden': 'true' }, ' ↗'));
  }
  const button = el(
    'button',
    {
      type: 'button',
      class: `button ${styleNames[style] ?? ''}`,
      disabled: disabled === true,
      data: { key: customId },
    },
    ...face,
  );
  if (customId !== undefined) button.addEventListener('click', () => stage.press(button, message.id, customId));
  return button;
}

/** @param {any} component */
function fileView(component) {
  const href = safeUrl(component.file?.url);
  const name = component.name ?? href?.split('?')[0]?.split('/').at(-1) ?? 'file';
  return el(
    'div',
    { class: 'attachment file' },
    href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, name) : name,
  );
}

/** @param {any} component @param {(HTMLElement | null)[]} children */
function containerView(component, children) {
  const view = el('div', { class: 'container' }, ...children);
  if (typeof component.accent_color === 'number') view.style.setProperty('--bar', colour(component.accent_color));
  if (!component.spoiler) return view;
  return el('details', { class: 'spoiler-box' }, el('summary', {}, 'Spoiler: press to show'), view);
}
