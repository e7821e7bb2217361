/**
 * Custom ids of buttons, selects and forms: `v1:feature:action:ref[:arg]`, ASCII, at most 100 characters
 * (https://discord.com/developers/docs/components/reference). They hold ids only; owner, guild and state come from the store.
 */
import { partRules } from './access.ts';

export interface CustomId {
  readonly feature: string;
  readonly action: string;
  readonly ref: string;
  readonly arg: string | null;
}

const version = 'v1';
const part = /^[A-Za-z0-9_.-]{1,60}$/;

/**
 * Throws where a part would not survive the way to Discord and back, or where no row of access.ts says who may use it: these
 * are mistakes in our code, not a user's.
 */
export function writeCustomId(feature: string, action: string, ref: string, arg?: string): string {
  if (!Object.hasOwn(partRules, `${feature}:${action}`))
    throw new RangeError(
      `src/discord/access.ts has no row for the part ${feature}:${action}: say there who may use it`,
    );
  const parts = [feature, action, ref, ...(arg === undefined ? [] : [arg])];
  const id = [version, ...parts].join(':');
  if (id.length > 100 || !parts.every((text) => part.test(text))) throw new RangeError(`not a custom id: ${id}`);
  return id;
}

/** Null for anything that this version did not write. */
export function parseCustomId(id: string): CustomId | null {
  const [found, feature, action, ref, arg, ...rest] = id.split(':');
  if (found !== version || feature === undefined || action === undefined || ref === undefined || rest.length > 0)
    return null;
  const parts = [feature, action, ref, ...(arg === undefined ? [] : [arg])];
  return id.length <= 100 && parts.every((text) => part.test(text)) ? { feature, action, ref, arg: arg ?? null } : null;
}
