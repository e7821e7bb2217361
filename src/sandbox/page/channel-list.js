import { el } from './element.js';

/** @typedef {import('./world.js').Channel} Channel */

/**
 * Servers with their channels, threads under their channel, and the direct line to the bot.
 *
 * @param {HTMLElement} root
 * @param {{ world: ReturnType<typeof import('./world.js').createWorld>, current: string, unread: Set<string>, open(id: string): void }} view
 */
export function drawChannels(root, { world, current, unread, open }) {
  const focusedId =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['channel'] : undefined;
  const item = (/** @type {Channel} */ channel) => {
    const isUnread = unread.has(channel.id);
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: `channel${isThread(channel) ? ' thread' : ''}${isUnread ? ' unread' : ''}`,
          'aria-current': channel.id === current ? 'page' : undefined,
          data: { channel: channel.id },
          onclick: () => open(channel.id),
        },
        el('span', { class: 'hash', 'aria-hidden': 'true' }, channel.type === 1 ? '@' : isThread(channel) ? '↳' : '#'),
        el('span', { class: 'channel-label' }, channel.name),
        isUnread && el('span', { class: 'for-readers' }, ', new messages'),
      ),
    );
  };
  const group = (/** @type {string} */ name, /** @type {Channel[]} */ channels) =>
    el('section', {}, el('h2', {}, name), el('ul', {}, ...channels.map(item)));
  root.replaceChildren(
    ...world.guilds().map((guild) => group(guild.name, inOrder(guild.channels))),
    group('Direct message', [world.direct()]),
  );
  const again = focusedId === undefined ? null : root.querySelector(`[data-channel="${focusedId}"]`);
  if (again instanceof HTMLElement) again.focus();
}

/** @param {Channel} channel */
function isThread({ type }) {
  return type >= 10 && type <= 12;
}

/** Threads come after the channel they hang on; categories are left out. @param {Channel[]} channels */
function inOrder(channels) {
  return channels
    .filter((channel) => !isThread(channel) && channel.type !== 4)
    .flatMap((channel) => [channel, ...channels.filter((other) => isThread(other) && other.parent_id === channel.id)]);
}
