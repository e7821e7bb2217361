import { drawChannels } from './channel-list.js';
import { createComposer } from './composer.js';
import { connect } from './connection.js';
import { byId } from './element.js';
import { createExchanges } from './exchanges.js';
import { drawPeople, onPersonChosen, rememberedPerson } from './people.js';
import { followClock } from './times.js';
import { createTimeline } from './timeline.js';
import { createWorld } from './world.js';

/** The page: wires the line, the world, the list of messages and the box, and follows what happens. */

const banner = byId('connection');
const personSelect = /** @type {HTMLSelectElement} */ (byId('person'));
const menuButton = byId('menu');

let channelId = '';
/** @type {Set<string>} */
const unread = new Set();
/** Private replies that their reader has dismissed. @type {Set<string>} */
const dismissed = new Set(JSON.parse(sessionStorage.getItem('local-discord-dismissed') ?? '[]'));
/** @type {any[]} */
let commands = [];
/** What happened while a channel was being opened; carried out once its messages stand. @type {any[] | undefined} */
let held;
/** Counts loads, so that a slow old one does not overwrite a newer one. */
let loads = 0;

const request = connect({
  onOpen(hello) {
    world.meetBot(hello.botId);
    unread.clear();
    become(world.me().name || rememberedPerson()).catch(fail);
  },
  onEvent,
  onLost(why) {
    composer.setConnected(false);
    banner.hidden = false;
    banner.textContent =
      why === 'renewed'
        ? 'The local Discord was started anew and has a new address. Open the address that it printed.'
        : 'The connection to the local Discord is lost: it may have been stopped. Trying to connect again…';
  },
});
const world = createWorld(request);

/** @type {import('./message-view.js').MessageStage} */
const stage = {
  names: world.names,
  press: (element, message, button) => exchanges.press(element, message, button),
  select: (element, message, menu, values) => exchanges.select(element, message, menu, values),
  pickable(type, channelTypes) {
    const of = (/** @type {'people' | 'roles' | 'channels'} */ kind) => world.pickable(channelId, kind, channelTypes);
    if (type === 5) return of('people');
    if (type === 6) return of('roles');
    return type === 7 ? [...of('people'), ...of('roles')] : of('channels');
  },
  openThread: (id) => choose(id),
  hide(id) {
    dismissed.add(id);
    sessionStorage.setItem('local-discord-dismissed', JSON.stringify([...dismissed].slice(-500)));
    timeline.remove(id);
  },
  actionsFor(message) {
    const onMessages = commands.filter((command) => command.type === 3);
    const actions = onMessages.map(({ name }) => ({ label: name, act: () => void exchanges.menu(name, message.id) }));
    if (message.author.id !== world.me().id) return actions;
    const act = () => void request('remove', { as: world.me().name, message: message.id }).catch(fail);
    return [...actions, { label: 'Delete message', act }];
  },
};
const timeline = createTimeline({
  root: byId('timeline'),
  newest: byId('newest'),
  announcer: byId('announcer'),
  stage,
});
const exchanges = createExchanges({
  request,
  stage,
  me: () => world.me().name,
  channel: () => channelId,
  viewOf: timeline.viewOf,
  note: timeline.note,
});
const composer = createComposer(byId('composer'), {
  async say(text) {
    await request('say', { as: world.me().name, channel: channelId, content: text });
    timeline.toEnd();
  },
  slash: exchanges.slash,
  autocomplete: async (words, option, values) =>
    (
      await request('type', {
        as: world.me().name,
        channel: channelId,
        command: words,
        options: values,
        focused: option,
      })
    ).choices,
  pickable(option) {
    const kinds = { 6: [5], 7: [8], 8: [6], 9: [5, 6] }[option.type] ?? [];
    return kinds
      .flatMap((kind) => stage.pickable(kind, option.channel_types))
      .map(({ label, value }) => ({ name: label, value }));
  },
});
composer.setConnected(false);

/** From now on this person sits here. @param {string} name */
async function become(name) {
  const before = world.me().name;
  const load = ++loads;
  composer.setConnected(false);
  // What the person before saw must not stand under the new name, not even for a moment.
  if (before !== name) timeline.fill([], 'Loading…');
  const clock = await request('clock');
  followClock(clock.nowMs);
  await world.load(name);
  if (load !== loads) return;
  if (before !== '' && before !== name) {
    unread.clear();
    void request('unwatch', { as: before }).catch(() => undefined);
  }
  drawPeople(personSelect, { people: world.people(), me: name });
  await open(world.channel(channelId) ? channelId : firstChannel());
  banner.hidden = true;
  composer.setConnected(true);
}

/** Games are played in #trivia: that is where one starts, if it is there. */
function firstChannel() {
  const texts = world.guilds().flatMap((guild) => guild.channels.filter((channel) => channel.type === 0));
  const remembered = world.channel(sessionStorage.getItem('local-discord-channel') ?? '');
  return (remembered ?? texts.find((channel) => channel.name === 'trivia') ?? texts[0] ?? world.direct()).id;
}

/** @param {string} id */
async function open(id) {
  const load = ++loads;
  if (id !== channelId) composer.clear();
  channelId = id;
  sessionStorage.setItem('local-discord-channel', id);
  unread.delete(id);
  held = [];
  const as = world.me().name;
  const [seen, offered] = await Promise.all([
    request('sees', { as, channel: id }),
    request('commands', { as, channel: id }).catch(() => ({ commands: [] })),
  ]);
  if (load !== loads) return;
  commands = offered.commands;
  composer.setCommands(commands);
  drawPlace();
  seen.messages.forEach(world.meet);
  const channel = world.channel(id);
  const name = channel?.type === 1 ? channel.name : `#${channel?.name ?? ''}`;
  timeline.fill(seen.messages.filter(isShown), `This is the beginning of ${name}. Type / to see what the bot can do.`);
  const missed = held ?? [];
  held = undefined;
  missed.forEach(onEvent);
}

function drawPlace() {
  const channel = world.channel(channelId);
  const isDirect = channel?.type === 1;
  const name = `${isDirect ? '@' : '#'}${channel?.name ?? ''}`;
  byId('channel-name').textContent = name;
  byId('channel-topic').textContent = isDirect ? 'Only you and the bot are here' : (channel?.topic ?? '');
  const guild = world.guildOf(channelId);
  document.title = `${name}${guild ? ` · ${guild.name}` : ''} · Local Discord`;
  drawChannels(byId('channels'), { world, current: channelId, unread, open: choose });
}

/** @param {string} id */
function choose(id) {
  showMenu(false);
  open(id).catch(fail);
}

/** @param {any} message */
function isShown(message) {
  return !dismissed.has(message.id);
}

/** @param {any} event */
function onEvent(event) {
  const isMine = event.for === undefined || event.for.includes(world.me().name);
  if (!isMine) return;
  if (held) {
    held.push(event);
    return;
  }
  switch (event.event) {
    case 'message':
      world.meet(event.message);
      if (event.channel === channelId) timeline.add(event.message);
      else {
        unread.add(event.channel);
        drawPlace();
      }
      if (!event.message.author.bot || event.channel === channelId) composer.tell('');
      break;
    case 'edit':
      world.meet(event.message);
      if (event.channel === channelId && isShown(event.message)) timeline.edit(event.message);
      break;
    case 'delete':
      timeline.remove(event.message.id);
      break;
    case 'typing':
      if (event.channel === channelId) composer.tell(`${world.names.user(event.user)} is typing…`);
      break;
    case 'commands':
      void loadCommands();
      break;
    default:
      reloadSoon();
  }
}

async function loadCommands() {
  try {
    commands = (await request('commands', { as: world.me().name, channel: channelId })).commands;
    composer.setCommands(commands);
    timeline.redrawAll();
  } catch {
    // The channel may just have gone; the reload that follows finds another.
  }
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let reloading;

/** Channels, members and roles often change several at a time. */
function reloadSoon() {
  clearTimeout(reloading);
  reloading = setTimeout(async () => {
    try {
      await world.load(world.me().name);
      drawPeople(personSelect, { people: world.people(), me: world.me().name });
      if (!world.channel(channelId)) await open(firstChannel());
      drawPlace();
      timeline.redrawAll();
    } catch (error) {
      fail(error);
    }
  }, 150);
}

/** @param {unknown} error */
function fail(error) {
  composer.onProblem(error instanceof Error ? error.message : String(error));
}

/** On a narrow screen the channels slide in. @param {boolean} isOpen */
function showMenu(isOpen) {
  document.body.classList.toggle('menu-open', isOpen);
  menuButton.setAttribute('aria-expanded', String(isOpen));
}

menuButton.addEventListener('click', () => showMenu(!document.body.classList.contains('menu-open')));
document.addEventListener('click', (event) => {
  const isInside = event.target instanceof Element && event.target.closest('#channels, #menu');
  if (!isInside) showMenu(false);
});
document.addEventListener('keydown', (event) => event.key === 'Escape' && showMenu(false));
onPersonChosen(personSelect, { me: () => world.me().name, become: (name) => void become(name).catch(fail) });
