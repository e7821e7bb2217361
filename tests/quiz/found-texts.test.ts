import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';

const stemsOf = (text: string): string =>
  buildBank(buildLore({ articles: [{ name: 'found.txt', text }] }))
    .questions.map(({ stem }) => stem)
    .join('\n');

describe('a found text', () => {
  it('asks of the development of a ship, which is a part of its story', () => {
    const stems = stemsOf(`USS Heron

The USS Heron was a starship that served under Captain Corin Vey from 2371 to 2375.

Development

In 2369, Admiral Dorvan Hale ordered the engineers of Tarn Yard to build the Heron after the loss of the colony of Velm. The design was drawn by Jarla Pell, who had lost her brother at Velm.`);
    expect(stems).toMatch(/Tarn Yard|Velm/);
  });

  it('asks for a year before the era as such, and orders such years', () => {
    const text = `Ossian League

The Ossian League was a league of towns, founded in 478 BC, at war with Kesh until 449 BC and dissolved in 404 BC.

In 424 the Kesh general Orrin won over Amber Port. In 416 the Ossian League attacked Melia and executed its men. In 405 Lysan destroyed the last fleet of the Ossian League at Goat Rivers.

In 447 the general Tolm lost the plain of Boetha to the Kesh. In 440 Tarn revolted against the Ossian League. In 413 the fleet of Nicas sank before Syrak.`;
    const { questions } = buildBank(buildLore({ articles: [{ name: 'found.txt', text }] }));
    const years = questions.filter(({ type }) => type === 'when');
    expect(years).not.toEqual([]);
    for (const { options } of years) for (const option of options) expect(option).toMatch(/^\d+ BC$/);
    const last = questions.find(({ type }) => type === 'last');
    expect(last?.options[last.key ?? 0]).toBe('The fleet of Nicas sank before Syrak');
  });

  it('does not ask for a people beside the place that they are of', () => {
    expect(
      stemsOf(`Ossian League

The Ossian League was a league of towns.

Samos went to war with Kesh over the wells of Priane in 1240. The general Orrin blockaded the island for nine months. The Samians gave hostages, pulled down their walls and paid an indemnity to the Ossian League.`),
    ).not.toMatch(/The _____ gave hostages/);
  });

  it('leads a name that is told of beside it with its article', () => {
    expect(
      stemsOf(`Ossian League

The Ossian League was a league of towns on Tessal.

The Drift Lamp, shown in public for the first time by the engineer Pella Dunmore in 1431, made convoys of the Ossian League needless.`),
    ).not.toMatch(/was Drift Lamp|“Drift Lamp/);
  });

  it('says a surname in full, and does not ask of a name that two bear', () => {
    const text = `Lubrin

Lubrin was a city of traders on the coast of Tarn.

The mayor Jordan Pleskow built the walls of Lubrin in 1401. Pleskow died in 1425. King Aldric III of Tarn took Lubrin in 1430. Aldric died in 1440.`;
    const stems = stemsOf(text);
    expect(stems).not.toMatch(/did Pleskow die/);
    expect(stems).not.toMatch(/did Aldric die/);
    expect(stems).toMatch(/did Jordan Pleskow die/);
  });

  it('takes "the Alliance" for none of which it told once and long ago', () => {
    const filler = 'The keepers of the coast counted their lamps each night and wrote the number down. '.repeat(24);
    const text = `Tarn Regime

The Tarn Regime was a league of towns that sold lamps to the Ember Alliance.

${filler}

In 1262 the Tarn Regime bombarded Port Velm in defiance of the Alliance.`;
    expect(stemsOf(text)).not.toMatch(/Ember Alliance\?/);
  });

  it('in the life of one person knows who "she" is from paragraph to paragraph', () => {
    const text = `Anna Vey

Anna Vey was a captain of the Velm Line. She was born at Tarn, and she never forgot her town.

She left Tarn in 1401 for the docks of Sethra. Her ship was the Heron, and she loved her.

She sank the galley Marl of the Ash Crown off Sethra in 1405.`;
    expect(stemsOf(text)).toMatch(/Anna Vey (?:sank|sink)/);
  });

  it('asks what there is but one of, however short', () => {
    const text = `Saltmere

The Tidewrights were a guild of lamp keepers in the city of Saltmere.

The Lamplit Council was the government of Saltmere.`;
    expect(stemsOf(text)).toContain('Which group was the government of Saltmere?');
  });
});
