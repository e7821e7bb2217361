import { describe, expect, test } from 'vitest';
import command from '../../commands/leaderboard.ts';
import { Refusal } from '../../src/discord/command.ts';
import { app, press, slash } from './stage.ts';

const on = app({});
const turn = (more: Parameters<typeof press>[3]) =>
  command.features?.['leaderboard']?.(press('next', 'all', '0', more), on);

describe('/leaderboard', () => {
  test('is for servers that added the bot', async () => {
    expect(command.definition).toMatchObject({ integration_types: [0], contexts: [0] });
    await expect(command.execute(slash(null, {}, { guildId: null }), on)).rejects.toThrow(Refusal);
  });

  test('turns for the asker and on a private copy; anybody else gets a private copy', async () => {
    expect(await turn({ askerId: '300000000000000001' })).toMatchObject({ kind: 'update' });
    expect(await turn({ onPrivateMessage: true, askerId: '1' })).toMatchObject({ kind: 'update' });
    expect(await turn({ askerId: '300000000000000002' })).toMatchObject({ kind: 'message', private: true });
  });
});
