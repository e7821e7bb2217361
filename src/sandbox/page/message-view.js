import { attachmentView, embedView } from './embed-view.js';
import { componentView } from './component-view.js';
import { el } from './element.js';
import { inlineMarkdown, markdown } from './markdown-view.js';
import { sentAt } from './times.js';

/**
 * @typedef {import('./component-view.js').Stage & {
 *   hide(messageId: string): void,
 *   openThread(channelId: string): void,
 *   actionsFor(message: any): { label: string, act(): void }[],
 * }} MessageStage
 */

const flags = { embedsHidden: 4, hasThread: 32, private: 64, thinking: 128 };

/** @param {any} message @param {MessageStage} stage */
export function messageView(message, stage) {
  const name = stage.names.user(message.author.id);
  const isPrivate = message.visibleTo !== null;
  const view = el(
    'article',
    {
      class: `message${isPrivate ? ' private' : ''}${pings(message, stage) ? ' pinged' : ''}`,
      'aria-label': `Message by ${name}`,
      tabindex: -1,
      data: { id: message.id },
    },
    aboveLine(message, stage),
    avatar(message.author.id, name),
    el(
      'div',
      { class: 'message-main' },
      el(
        'div',
        { class: 'message-head' },
        el('strong', { class: 'author' }, name),
        message.author.bot && el('span', { class: 'tag' }, 'BOT'),
        sentAt(message.timestamp),
        actionMenu(message, stage),
      ),
      ...bodyOf(message, stage),
      isPrivate && privateLine(message, stage),
    ),
  );
  return view;
}

/** @param {any} message @param {MessageStage} stage */
function bodyOf(message, stage) {
  if ((message.flags & flags.thinking) !== 0) {
    return [el('div', { class: 'thinking' }, `${stage.names.user(message.author.id)} is thinking…`)];
  }
  const isHidden = (message.flags & flags.embedsHidden) !== 0;
  const edited =
    message.edited_timestamp && el('span', { class: 'edited', title: message.edited_timestamp }, '(edited)');
  const text =
    message.content === '' ? null : el('div', { class: 'content marked' }, ...markdown(message.content, stage.names));
  if (text && edited) text.append(' ', edited);
  return [
    text,
    ...(message.attachments ?? []).filter(isShownAlone(message)).map(attachmentView),
    ...(isHidden
      ? []
      : message.embeds.map((/** @type {any} */ embed) => embedView(embed, message.attachments ?? [], stage.names))),
    ...message.components.map((/** @type {any} */ component) => componentView(component, message, stage)),
    !text && edited,
    (message.flags & flags.hasThread) !== 0 && threadLink(message.id, stage),
  ];
}

/** A thread has the id of the message that it hangs on. @param {string} id @param {MessageStage} stage */
function threadLink(id, stage) {
  const open = () => stage.openThread(id);
  const name = stage.names.channel(id);
  return el('div', {}, el('button', { type: 'button', class: 'plain', onclick: open }, `Open the thread "${name}"`));
}

/** A file that an embed or a component shows is not shown a second time. @param {any} message */
function isShownAlone(message) {
  const rest = JSON.stringify([message.embeds, message.components]);
  return (/** @type {any} */ file) => !rest.includes(JSON.stringify(file.url).slice(1, -1));
}

/** "Ana used /faction", or what the message replies to. @param {any} message @param {MessageStage} stage */
function aboveLine(message, stage) {
  const { interaction_metadata: interaction, referenced_message: replied } = message;
  if (interaction?.type === 2 && message.type !== 0) {
    const used = el('b', {}, message.type === 20 ? `/${interaction.name}` : interaction.name);
    return el('div', { class: 'above' }, `${stage.names.user(interaction.user.id)} used `, used);
  }
  if (!replied) return null;
  const text = inlineMarkdown((replied.content || 'a message').slice(0, 120), stage.names);
  return el('div', { class: 'above' }, `Replies to ${stage.names.user(replied.author.id)}: `, ...text);
}

/** @param {any} message @param {MessageStage} stage */
function privateLine(message, stage) {
  const dismiss = el('button', { type: 'button', class: 'plain', data: { key: 'dismiss' } }, 'Dismiss');
  dismiss.addEventListener('click', () => stage.hide(message.id));
  return el('div', { class: 'private-line' }, 'Only you can see this · ', dismiss);
}

/** @param {any} message @param {MessageStage} stage */
function actionMenu(message, stage) {
  const actions = stage.actionsFor(message);
  if (actions.length === 0) return null;
  const name = 'More to do with this message';
  const menu = el('details', { class: 'actions' }, el('summary', { 'aria-label': name, title: name }, '⋯'));
  const list = el('div', { class: 'action-list' });
  for (const { label, act } of actions) {
    const choose = () => {
      menu.removeAttribute('open');
      act();
    };
    list.append(el('button', { type: 'button', onclick: choose }, label));
  }
  menu.append(list);
  menu.addEventListener('keydown', (event) => event.key === 'Escape' && menu.removeAttribute('open'));
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.removeAttribute('open');
  });
  return menu;
}

/** @param {string} id @param {string} name */
export function avatar(id, name) {
  const view = el('span', { class: 'avatar', 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? '?');
  view.style.setProperty('--hue', String(Number(BigInt(id) % 12n) * 30 + 15));
  return view;
}

/** @param {any} message @param {MessageStage} stage */
function pings(message, stage) {
  const me = stage.names.me();
  return message.pinged?.everyone || message.pinged?.users.includes(me) === true;
}

/** A message in few words, for screen readers. @param {any} message @param {MessageStage} stage */
export function messageInWords(message, stage) {
  const who = stage.names.user(message.author.id);
  if ((message.flags & flags.thinking) !== 0) return `${who} is thinking.`;
  const texts = [message.content];
  for (const embed of message.embeds) texts.push(embed.title, embed.description);
  const walk = (/** @type {any[]} */ parts) => {
    for (const part of parts) {
      if (part.type === 10) texts.push(part.content);
      if (part.components) walk(part.components);
    }
  };
  walk(message.components);
  const holder = el('div', {}, ...markdown(texts.filter(Boolean).join('\n'), stage.names));
  const text = (holder.textContent ?? '').replace(/\s+/g, ' ').slice(0, 400);
  return `${who}${message.visibleTo === null ? '' : ', only to you'}: ${text}`;
}
