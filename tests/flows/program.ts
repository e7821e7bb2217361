/** The program as an operator starts it, in a process of its own, and people who reach it over the socket. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Exchange, Message } from '../../src/sandbox/index.ts';

const project = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function spawnProgram(environment: Readonly<Record<string, string>>) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(DISCORD_|LORE_|GUILDS_|LOCAL_|LOG_)/.test(name)),
  );
  const program = spawn(process.execPath, ['--import', 'tsx', join(project, 'src', 'main.ts')], {
    cwd: project,
    env: { ...inherited, DISCORD_TOKEN: '', LOCAL_DISCORD_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new Set<() => void>();
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      for (const listen of heard) listen();
    });
  }
  return { program, heard, output: () => output };
}

/** Runs the program until it ends by itself. */
export async function runToEnd(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const { program, output } = spawnProgram(environment);
  const [code] = (await once(program, 'exit')) as [number | null];
  return { code, output: output() };
}

export interface Program {
  /** Of the local Discord's page, token included. */
  readonly address: string;
  output(): string;
  /** As `kill -9` does: nothing of the program gets to run any more. */
  kill(): Promise<void>;
}

/** Starts the program and waits until it has printed its address. */
export async function startProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
  const { program, heard, output } = spawnProgram(environment);
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(output());
      if (found) resolve(found[0]);
    };
    heard.add(look);
    program.once('exit', () => reject(new Error(`The program ended:\n${output()}`)));
  });
  return {
    address,
    output,
    async kill() {
      const ended = once(program, 'exit');
      program.kill('SIGKILL');
      await ended;
    },
  };
}

export interface PeopleSocket {
  slash(as: string, channel: string, command: string, options?: object): Promise<Exchange>;
  press(as: string, message: string, button: string): Promise<Exchange>;
  waitFor(as: string, channel: string, text: string, timeoutMs?: number): Promise<Message>;
  close(): void;
}

export async function openPeopleSocket(address: string): Promise<PeopleSocket> {
  const url = new URL(address);
  const socket = new WebSocket(`ws://${url.host}/people${url.search}`);
  const waiting = new Map<number, (frame: Record<string, unknown>) => void>();
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString('utf8')) as Record<string, unknown>;
    waiting.get(Number(frame['id']))?.(frame);
  });
  await once(socket, 'open');
  let lastId = 0;
  const ask = async (verb: string, given: object): Promise<Record<string, unknown>> => {
    const id = ++lastId;
    const reply = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, do: verb, ...given }));
    const frame = await reply;
    if (frame['ok'] !== true) throw new Error(String(frame['error']));
    return frame;
  };
  return {
    slash: async (as, channel, command, options = {}) =>
      (await ask('slash', { as, channel, command, options }))['exchange'] as Exchange,
    press: async (as, message, button) => (await ask('press', { as, message, button }))['exchange'] as Exchange,
    waitFor: async (as, channel, text, timeoutMs = 20_000) =>
      (await ask('waitFor', { as, channel, text, timeoutMs }))['message'] as Message,
    close: () => socket.close(),
  };
}
