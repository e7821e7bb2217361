/** Commands are the files of `commands/`: the bot, the deployment and the tests all load them here. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command.ts';

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'definition' in value && 'execute' in value;

/** All commands of a folder, by name. Throws, naming the file, where one is broken: none is passed over in silence. */
export async function loadCommands(folder: string): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const commands: Command[] = [];
  for (const file of files) {
    const { default: command } = (await import(pathToFileURL(join(folder, file)).href)) as { default?: unknown };
    if (!isCommand(command)) throw new Error(`commands/${file} has no default export with a definition and execute.`);
    if (`${command.definition.name}.ts` !== file) {
      throw new Error(`commands/${file} defines /${command.definition.name}: file and command must have one name.`);
    }
    commands.push(command);
  }
  return commands;
}
