/**
 * The bot's own router fed by hand, and what it answers written down: for thousands of interactions, and for such as the local
 * Discord would never send. Everything behind the router is the bot as it runs.
 */
import type { REST } from '@discordjs/rest';
import type { APIInteraction } from 'discord-api-types/v10';
import type { App, Command } from '../../src/discord/command.ts';
import { createRouter } from '../../src/discord/router.ts';
import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** One call to Discord about an interaction. */
export interface Sent {
  readonly method: 'post' | 'patch' | 'delete';
  readonly route: string;
  readonly files: readonly string[];
  /** Null for a deletion. */
  readonly body: Body | null;
}

export interface Body {
  readonly type?: number;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface Direct extends Stage {
  readonly commands: readonly Command[];
  readonly app: App;
  /** Faults that the router logged in these. */
  readonly routed: object[];
  /** What is sent for one interaction, in order, once the router is done with it. */
  send(interaction: object): Promise<readonly Sent[]>;
}

export async function openDirect(options: StageOptions = {}): Promise<Direct> {
  const seen: { app?: App; commands: readonly Command[] } = { commands: [] };
  const stage = await openStage({
    rateLimits: false,
    ...options,
    commands: (loaded) => {
      seen.commands = loaded;
      // The bot wires its app by itself: it is met where a command is given it.
      return loaded.map((command) => ({
        ...command,
        execute(call, app) {
          seen.app = app;
          return command.execute(call, app);
        },
      }));
    },
  });
  const someone = stage.person('Someone');
  await someone.slash(stage.channelId, 'help');
  const { app, commands } = seen;
  if (!app) throw new Error('no command was run');

  const byToken = new Map<string, Sent[]>();
  const note = (
    method: Sent['method'],
    route: string,
    given: { body?: unknown; files?: readonly { name: string }[] } = {},
  ): Promise<unknown> => {
    const sent = [...byToken].find(([token]) => route.includes(token))?.[1];
    const files = (given.files ?? []).map(({ name }) => name);
    sent?.push({ method, route, files, body: (given.body ?? null) as Body | null });
    return Promise.resolve({ id: '1' });
  };
  const rest = {
    post: (route: string, given?: object) => note('post', route, given),
    patch: (route: string, given?: object) => note('patch', route, given),
    delete: (route: string) => note('delete', route),
  };
  const routed: object[] = [];
  const log = {
    info: () => undefined,
    warn: (fields: object) => void routed.push(fields),
    error: (fields: object) => void routed.push(fields),
  };
  const router = createRouter(commands, app, rest as unknown as REST, log);
  let count = 0;
  return {
    ...stage,
    commands,
    app,
    routed,
    async send(interaction) {
      const token = `token-${(count += 1)}-end`;
      const sent: Sent[] = [];
      byToken.set(token, sent);
      await router.handle({ ...interaction, token } as APIInteraction);
      byToken.delete(token);
      return sent;
    },
  };
}

/** The text of what was answered, all of it. */
export const said = (sent: readonly Sent[]): string => JSON.stringify(sent.map(({ body }) => body));
