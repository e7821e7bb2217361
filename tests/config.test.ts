import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variableNames } from '../src/config.ts';

const example = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');

describe('.env.example', () => {
  it('names each variable that the configuration reads, and no other', () => {
    expect(Object.keys(parse(example)).sort()).toEqual([...variableNames].sort());
  });

  it('explains each variable on the lines above it', () => {
    for (const name of variableNames) expect(example).toMatch(new RegExp(`^# .+\\n${name}=`, 'm'));
  });

  it('works as it is: everything may stay empty', () => {
    expect(readConfig(parse(example)).token).toBeNull();
  });
});

describe('readConfig', () => {
  it.each([
    ['DISCORD_TOKEN', 'my-token'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['LOCAL_DISCORD_PORT', '70000'],
    ['LOCAL_DISCORD_PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s with a sentence that names it and what is right', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} .*should be .*\\.$`));
  });

  it('never repeats a secret', () => {
    expect(() => readConfig({ DISCORD_TOKEN: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
  });

  it('reads what is set', () => {
    const token = `${'a'.repeat(24)}.abcdef.${'b'.repeat(27)}`;
    expect(
      readConfig({ DISCORD_TOKEN: token, DISCORD_GUILD_ID: '123456789012345678', LOCAL_DISCORD_PORT: '0' }),
    ).toMatchObject({
      token,
      guildId: '123456789012345678',
      localPort: 0,
    });
  });
});
