/** Private replies in the person's language, what all see in the server's. */
import { afterEach, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { openGame, said, textOf } from './game-play.ts';
import { messageOf } from './lookup-replies.ts';

let game: Game;
afterEach(async () => {
  await game.close();
});

it('a person is answered in their own language, a channel in the server’s', async () => {
  game = await openGame();
  await game.store.settings.patch(game.guildId, { language: 'fr' });
  const anna = game.person('Anna');
  anna.setLocale('de');

  const help = messageOf(await anna.slash(game.channelId, 'help'));
  expect(help.embeds[0]?.title).toBe('Was Lorekeeper kann');
  expect(JSON.stringify(help.embeds)).toContain('Eine Fraktion nachschlagen');
  expect(said(await anna.slash(game.channelId, 'faction', { name: ' ' }))).toContain('„name“');

  const started = await game.start(anna, { questions: 1, seconds: 20 });
  expect(said(started)).toContain('Das Spiel läuft');
  expect(textOf(await game.heard('Quiz'))).toContain('**Anna** lance une partie ouverte à tout le monde ici.');
  expect(game.faults).toEqual([]);
});

it('a card’s headings and a list of relations are in the reader’s language, what the sources say as they say it', async () => {
  game = await openGame();
  const anna = game.person('Anna');
  anna.setLocale('de');
  const card = messageOf(await anna.slash(game.channelId, 'faction', { name: 'Terran Rebellion', private: true }));
  const fields = (card.embeds[0]?.fields ?? []).map(({ name }) => name);
  expect(fields).toContain('Eingenommen oder gefangen');
  expect(fields.join()).not.toMatch(/Captured|Founded|Led\b/);
  expect(JSON.stringify(card.embeds)).toContain('In 2372, the Terran Rebellion captured Terok Nor.');
  const list = JSON.stringify(messageOf(await anna.press(card, 'Beziehungen')).embeds);
  expect(list).toContain('**Benjamin Sisko** – Führung');
  expect(list).not.toContain('– Leader');
});

it('somebody from elsewhere, whose language there is none of, is answered in English', async () => {
  game = await openGame();
  const jan = game.person('Jan');
  jan.setLocale('pl');
  expect(messageOf(await jan.slash(game.channelId, 'help')).embeds[0]?.title).toBe('What Lorekeeper does');
});
