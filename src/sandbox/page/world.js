/**
 * What the person in front of the page knows: servers, channels, people and roles. Asked anew whenever something of it changes.
 *
 * @typedef {{ id: string, name: string, type: number, parent_id?: string | null, topic?: string | null }} Channel
 * @typedef {{ id: string, name: string, channels: Channel[] }} Guild
 */

/** @param {import('./connection.js').Request} request */
export function createWorld(request) {
  /** @type {{ id: string, name: string }} */
  let me = { id: '0', name: '' };
  /** @type {Guild[]} */
  let guilds = [];
  /** @type {any[]} every server with its roles and members, also those that this person is not in */
  let directory = [];
  /** @type {{ id: string, name: string }[]} */
  let people = [];
  /** @type {Channel} */
  let direct = { id: '', name: '', type: 1 };
  let botId = '';
  /** @type {Map<string, any>} */
  const users = new Map();

  const channels = () => [...guilds.flatMap((guild) => guild.channels), direct];
  const nameOf = (/** @type {any} */ user) => user.global_name ?? user.username ?? user.name;

  return {
    me: () => me,
    people: () => people,
    guilds: () => guilds,
    direct: () => direct,
    channel: (/** @type {string | undefined} */ id) => channels().find((channel) => channel.id === id),
    guildOf: (/** @type {string} */ channelId) =>
      guilds.find((guild) => guild.channels.some((channel) => channel.id === channelId)),

    /** @param {string} bot */
    meetBot(bot) {
      botId = bot;
    },

    /** Learns all that this person may know; someone new joins every server. @param {string} name */
    async load(name) {
      const known = (await request('people')).people;
      const isNew = !known.some((/** @type {any} */ person) => person.name === name);
      me = (await request('person', { as: name })).person;
      directory = (await request('guilds')).guilds;
      if (isNew) for (const guild of directory) await request('join', { as: name, guild: guild.id });
      const [places, listed, dm] = await Promise.all([
        request('places', { as: name }),
        request('people'),
        request('dm', { as: name }),
      ]);
      guilds = places.guilds;
      people = listed.people;
      for (const guild of directory) for (const member of guild.members) users.set(member.id, member);
      for (const person of people) if (!users.has(person.id)) users.set(person.id, person);
      direct = { id: dm.channel, name: users.has(botId) ? nameOf(users.get(botId)) : 'the bot', type: 1 };
    },

    /** Whoever wrote a message is known from then on. @param {any} message */
    meet(message) {
      users.set(message.author.id, message.author);
      for (const user of message.mentions ?? []) users.set(user.id, user);
      const interactor = message.interaction_metadata?.user;
      if (interactor) users.set(interactor.id, interactor);
    },

    /** @type {import('./markdown-view.js').Names} */
    names: {
      user: (id) => (users.has(id) ? nameOf(users.get(id)) : 'unknown-user'),
      role: (id) => roleNamed(directory, id) ?? 'unknown-role',
      channel: (id) => channels().find((channel) => channel.id === id)?.name ?? 'unknown-channel',
      me: () => me.id,
    },

    /**
     * What a menu or an option can pick here. @param {string} channelId
     * @param {'people' | 'roles' | 'channels'} kind @param {number[]} [channelTypes]
     * @returns {{ label: string, value: string }[]}
     */
    pickable(channelId, kind, channelTypes) {
      const guild = directory.find((entry) => entry.channels.some((/** @type {any} */ one) => one.id === channelId));
      if (kind === 'people') {
        const list = guild
          ? guild.members
          : [...users.values()].filter((user) => user.id === me.id || user.id === botId);
        // Those who are played come first, before the bot and the server's owner.
        const played = new Set(people.map((person) => person.id));
        return [...list]
          .sort((one, other) => Number(played.has(other.id)) - Number(played.has(one.id)))
          .map((user) => ({ label: nameOf(user), value: user.id }));
      }
      if (!guild) return [];
      if (kind === 'roles') return guild.roles.map((/** @type {any} */ role) => ({ label: role.name, value: role.id }));
      const visible = guilds.find((entry) => entry.id === guild.id)?.channels ?? [];
      const isWanted = (/** @type {Channel} */ channel) => !channelTypes?.length || channelTypes.includes(channel.type);
      return visible.filter(isWanted).map((channel) => ({ label: `#${channel.name}`, value: channel.id }));
    },
  };
}

/** @param {any[]} directory @param {string} id @returns {string | undefined} */
function roleNamed(directory, id) {
  for (const guild of directory) {
    const role = guild.roles.find((/** @type {any} */ entry) => entry.id === id);
    if (role) return role.name;
  }
  return undefined;
}
