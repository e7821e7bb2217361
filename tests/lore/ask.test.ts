import { describe, expect, it } from 'vitest';
import { buildAldmoor } from './aldmoor.ts';

const lore = buildAldmoor();

describe('ask', () => {
  it.each([
    ['When did Maelis marry Corvan?', '301'],
    ['when did maelis wed corvan', '301'],
    ['Who commanded the Sea Thorn?', 'Brannoc'],
    ['Who was commander of the Sea Thorn?', 'Brannoc'],
    ['Which ship destroyed the fleet of the Ketch Raiders?', 'Sea Thorn'],
    ['Who betrayed Edric III?', 'Vessan'],
    ['Who betreyed Edric III?', 'Vessan'],
    ['In which novel does Brannoc survive the war?', 'Salt and Silver'],
    ['Which work tells of the Treaty of Ashen Ford?', 'Two Houses'],
    ['When did the Treaty of Ashen Ford end the feud?', '302'],
  ])('%s → %s', (question, answer) => {
    const reply = lore.ask(question);
    expect(reply.answer).toContain(answer);
    expect(reply.text.split('\n')[0]).toContain(answer);
    expect(reply.confidence).toBeGreaterThan(0);
  });

  it.each([
    'Who was the father of Brannoc?',
    'How many ships did Corvan own?',
    'When was Zorblat the Mighty crowned?',
    'Who built Marrowgate?',
    'What is the currency of Dunmere?',
  ])('admits that the sources do not say: %s', (question) => {
    const reply = lore.ask(question);
    expect(reply.answer).toBeNull();
    expect(reply.text).toMatch(/^The sources do not say\./);
    expect(reply.accounts).toEqual([]);
  });

  it('names its sentence, source and citation', () => {
    expect(lore.ask('Who betrayed Edric III?').statements[0]).toEqual({
      text: 'Lord Vessan betrayed King Edric III early in 389.',
      source: 'aldmoor-chronicle',
      continuity: 'chronicles',
      citation: 'Reeds: "The Open Gate"',
    });
  });

  it('shows all accounts where they differ', () => {
    const reply = lore.ask('Who founded the Kingdom of Aldmoor?');
    expect(reply.accounts.map(({ claim, source }) => [claim, source])).toEqual([
      ['Oswin the Grey', 'aldmoor-chronicle'],
      ['Maelis', 'aldmoor-ballad'],
    ]);
    expect(reply.text).toContain('Accounts differ');
  });

  it('names the nearest entries when it has no answer', () => {
    expect(lore.ask('Who built Marrowgate?').entities.map(({ id }) => id)).toContain('marrowgate');
  });
});
