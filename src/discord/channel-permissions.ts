/** What somebody may do in a channel, computed as Discord does (https://discord.com/developers/docs/topics/permissions#permission-overwrites). */
import type { APIOverwrite, APIRole } from 'discord-api-types/v10';
import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';

export interface Standing {
  readonly guildId: string;
  readonly userId: string;
  /** Held by the member; "everyone" goes without saying. */
  readonly roleIds: readonly string[];
  /** All of the guild's. */
  readonly roles: readonly Pick<APIRole, 'id' | 'permissions'>[];
  readonly overwrites: readonly APIOverwrite[];
}

const everything = (1n << 64n) - 1n;
const join = (all: readonly string[]): bigint => all.reduce((bits, one) => bits | BigInt(one), 0n);

export function permissionsInChannel({ guildId, userId, roleIds, roles, overwrites }: Standing): bigint {
  const held = new Set([guildId, ...roleIds]);
  const base = join(roles.filter(({ id }) => held.has(id)).map(({ permissions }) => permissions));
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const steps = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guildId && held.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return steps.reduce((bits, step) => {
    const denied = join(step.map(({ deny }) => deny));
    const allowed = join(step.map(({ allow }) => allow));
    return (bits & ~denied) | allowed;
  }, base);
}
