/** What every subcommand of /lore is given: the part of the lore that was asked for, and how a reply is sent. */
import type { App, Caller, MessageBody, Reply, SlashCall } from '../../src/discord/command.ts';
import { messageReply, privateReply } from '../../src/discord/command.ts';
import { saidScope } from '../../src/discord/views/lookup-options.ts';
import type { Lore } from '../../src/lore/index.ts';
import { parseScope, writeScope, type Scope } from '../../src/lore/look-up/scope.ts';

export interface Part {
  readonly lore: Lore;
  /** All of it, whatever was asked for. */
  readonly whole: Lore;
  /** The scope's code in custom ids. */
  readonly scope: string;
  /** The scope in words; null for all of the lore. */
  readonly said: string | null;
}

export const partOf = ({ lore }: App, { say }: Caller, scope: Scope): Part => ({
  lore: lore.within(scope),
  whole: lore,
  scope: writeScope(scope),
  said: saidScope(scope, lore.sources, say),
});

/** Null for a code that names no part of this lore. */
export function partOfCode(app: App, caller: Caller, code: string): Part | null {
  const scope = parseScope(app.lore.sources, code);
  return scope && partOf(app, caller, scope);
}

export const replyTo = ({ options }: SlashCall, body: MessageBody): Reply =>
  options.flag('private') === true ? privateReply(body) : messageReply(body);
