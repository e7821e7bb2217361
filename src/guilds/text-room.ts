/** Whether one more text fits among a guild's own; one rule for all adapters. */
import type { AddedText, GuildText } from './store.ts';
import { textLimits } from './store.ts';

export function roomFor(stored: readonly GuildText[], text: GuildText): AddedText {
  if (text.bytes > textLimits.bytesEach) return { kind: 'too-big', what: 'text' };
  const same = stored.find((one) => one.digest === text.digest);
  if (same) return { kind: 'duplicate', of: same };
  if (stored.length >= textLimits.perGuild) return { kind: 'too-many' };
  const taken = stored.reduce((sum, one) => sum + one.bytes, 0);
  return taken + text.bytes > textLimits.bytesPerGuild ? { kind: 'too-big', what: 'guild' } : { kind: 'added' };
}
