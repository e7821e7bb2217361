import { describe, expect, test } from 'vitest';
import type { Control, Row } from '../../commands/settings/table.ts';
import { groupIds, keys, rows } from '../../commands/settings/table.ts';
import { nameOfRow, sayChoice, sayUsual } from '../../commands/settings/words.ts';
import { sayIn } from '../../src/discord/texts.ts';
import { expectPage, table } from './page.ts';

const say = sayIn('en-US');

function values(row: Row): string {
  const { control } = row;
  const fixed: Readonly<
    Record<Exclude<Control['kind'], 'number' | 'choice' | 'channels' | 'roles' | 'channel-scopes'>, string>
  > = {
    time: 'a time of day, 00:00 to 23:59',
    zone: 'a time zone, such as Europe/Berlin',
    'post-channel': 'a channel that the bot can post in, proved by a post',
    role: 'a role, or none',
    continuity: 'a continuity of the sources',
    sources: 'any of the sources',
  };
  switch (control.kind) {
    case 'number':
      return `${control.min} to ${control.max}`;
    case 'choice':
      return control.values.map((value) => sayChoice(row, value, say)).join(', ');
    case 'channels':
      return `up to ${control.most} channels`;
    case 'roles':
      return `up to ${control.most} roles`;
    case 'channel-scopes':
      return `up to ${control.most} channels, a continuity and sources for each`;
    default:
      return fixed[control.kind];
  }
}

describe('docs/settings.md', () => {
  test('tells what the table of settings holds', async () => {
    const groups = groupIds.map((id) => {
      const own = rows.filter(({ group }) => group === id);
      const cells = own.map((row) => [
        nameOfRow(row, say),
        say(`settings.row.${row.key}.about`),
        values(row),
        sayUsual(row, say),
      ]);
      return `## ${say(`settings.group.${id}.name`)}\n\n${table(['Setting', 'What it does', 'Values', 'Default'], cells)}`;
    });
    const lead =
      'What a server can set with `/settings`, for members who may manage it (Manage Server). The panel is seen by who opened it alone; each change is logged with who made it and when, and each setting, or all of them, can be given its default again.\n\n' +
      'This page is made from `commands/settings/table.ts`; a test holds it up to date.';
    await expectPage('settings.md', `# Settings\n\n${lead}\n\n${groups.join('\n\n')}\n`);
  });

  test('every setting has one row, and a group', () => {
    expect(rows.map(({ key }) => key)).toEqual([...keys]);
    for (const id of groupIds) expect(rows.some(({ group }) => group === id)).toBe(true);
  });
});
