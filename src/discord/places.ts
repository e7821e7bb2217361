/** Channels that a server chooses for what the bot posts of its own accord: proved when they are chosen, by posting there. */
import type { REST } from '@discordjs/rest';
import type { APIChannel, APIGuildMember, APIRole } from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import { permissionsInChannel } from './channel-permissions.ts';
import type { NeededPermission } from './permissions.ts';
import { missingPermissions } from './permissions.ts';
import type { Poster } from './poster.ts';
import { channelLoss } from './poster.ts';

export type Proof =
  | { readonly kind: 'proved' }
  /** Gone, or of another guild. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing'; readonly permissions: readonly NeededPermission[] };

export interface Places {
  /** Posts `words` where all of `needed` is there. Rejects where Discord cannot be asked. */
  prove(
    wanted: { readonly guildId: string; readonly channelId: string; readonly needed: readonly NeededPermission[] },
    words: string,
  ): Promise<Proof>;
  /** Whether that is one of the guild's channels, threads left aside. Rejects where Discord cannot be asked. */
  has(guildId: string, channelId: string): Promise<boolean>;
}

export interface PlacesParts {
  readonly rest: REST;
  readonly poster: Poster;
  readonly selfId: () => string;
}

/** What Discord's refusals say when nothing else tells what is missing. */
const missingByLoss = { 'no-access': ['viewChannel'], 'no-permission': ['sendMessages'] } as const;

export function createPlaces({ rest, poster, selfId }: PlacesParts): Places {
  async function held(guildId: string, channel: APIChannel): Promise<bigint> {
    const userId = selfId();
    const [roles, member] = (await Promise.all([
      rest.get(Routes.guildRoles(guildId)),
      rest.get(Routes.guildMember(guildId, userId)),
    ])) as [APIRole[], APIGuildMember];
    const overwrites = 'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
    return permissionsInChannel({ guildId, userId, roleIds: member.roles, roles, overwrites });
  }

  return {
    async has(guildId, channelId) {
      const channels = (await rest.get(Routes.guildChannels(guildId))) as readonly APIChannel[];
      return channels.some(({ id }) => id === channelId);
    },
    async prove({ guildId, channelId, needed }, words) {
      try {
        const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
        if (!('guild_id' in channel) || channel.guild_id !== guildId) return { kind: 'unknown' };
        const permissions = missingPermissions(await held(guildId, channel), needed);
        if (permissions.length > 0) return { kind: 'missing', permissions };
        await poster.send(channelId, { content: words });
        return { kind: 'proved' };
      } catch (fault) {
        const loss = channelLoss(fault);
        if (loss === 'unknown-channel') return { kind: 'unknown' };
        if (loss === 'no-access' || loss === 'no-permission')
          return { kind: 'missing', permissions: missingByLoss[loss] };
        throw fault;
      }
    },
  };
}
