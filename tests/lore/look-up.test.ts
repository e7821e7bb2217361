import { describe, expect, it } from 'vitest';
import { completeAccounts, findAccounts, pickAccounts, spokenTopic } from '../../src/lore/look-up/compare.ts';
import { factsToTell } from '../../src/lore/look-up/facts.ts';
import { meaningsOf, pickValue, spoken } from '../../src/lore/look-up/meanings.ts';
import { profileOf, sentencesNaming } from '../../src/lore/look-up/profile.ts';
import { relationsOf } from '../../src/lore/look-up/relations.ts';
import { searchKey, wordsOfKey } from '../../src/lore/look-up/search-key.ts';
import { buildLore } from '../../src/lore/index.ts';
import { buildAldmoor } from './aldmoor.ts';

const lore = buildAldmoor();
const entity = (id: string) => {
  const found = lore.entity(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

const twoWorlds = buildLore({
  articles: [
    {
      name: 'quill.md',
      text: '---\nid: quill\ntitle: Ann Quill\ncontinuity: plays\n---\n\nAnn Quill kept the lamp at Vane. In the other world, Ann Quill of the glass side broke the lamp.\n',
    },
  ],
  glossary: `
- { id: ann-quill, name: Ann Quill, kind: character, universe: lamp, counterpart: ann-quill-glass, aliases: [Quill] }
- { id: ann-quill-glass, name: Ann Quill (glass side), kind: character, universe: glass, counterpart: ann-quill, aliases: [Ann Quill of the glass side] }
`,
});

describe('what a name can mean', () => {
  it('is both where a counterpart bears it too, by name or alias', () => {
    for (const name of ['Ann Quill', 'quill']) {
      const found = meaningsOf(twoWorlds, name);
      expect(found.found === 'several' && found.entities.map(({ id }) => id)).toEqual(['ann-quill', 'ann-quill-glass']);
    }
  });

  it('is one where the name tells them apart, or was picked from a list', () => {
    expect(meaningsOf(twoWorlds, 'Ann Quill (glass side)')).toMatchObject({ entity: { id: 'ann-quill-glass' } });
    for (const one of twoWorlds.entities) {
      const value = pickValue(twoWorlds, one, 100);
      expect(meaningsOf(twoWorlds, value)).toMatchObject({ found: 'one', entity: { id: one.id } });
      expect(spoken(twoWorlds, value)).toBe(one.name);
    }
  });

  it('is nothing for a picked id of another kind or of nobody', () => {
    expect(meaningsOf(lore, 'id:maelis', 'faction').found).toBe('none');
    expect(meaningsOf(lore, 'id:nobody').found).toBe('none');
    expect(spoken(lore, 'id:nobody')).toBe('id:nobody');
  });
});

describe('the accounts of a topic', () => {
  it('are found by the question, by words of it, by whom it is about and by a picked choice', () => {
    const [group] = lore.accountGroups.filter(({ id }) => id === 'brannoc-fate');
    if (!group) throw new Error('no group');
    for (const typed of ['What became of Brannoc?', 'Brannoc', pickAccounts(group)]) {
      expect(findAccounts(lore, typed)).toMatchObject({ found: 'one', group: { id: 'brannoc-fate' } });
    }
    expect(spokenTopic(lore, pickAccounts(group))).toBe('What became of Brannoc?');
    expect(completeAccounts(lore, 'bran', 25).map(({ id }) => id)).toEqual(['brannoc-fate']);
    expect(completeAccounts(lore, '', 25)).toHaveLength(lore.accountGroups.length);
  });

  it('are none for what nobody disagrees on', () => {
    expect(findAccounts(lore, 'turnips')).toEqual({ found: 'none', nearest: [] });
  });
});

describe('an entity’s profile', () => {
  it('gathers facts from infobox, clauses and tables under what a reader asks for', () => {
    const profile = profileOf(lore, entity('aldmoor'));
    const facts = (slot: string) => profile.parts.find((part) => part.slot === slot)?.facts.map(({ value }) => value);
    expect(facts('capital')).toEqual(['Marrowgate']);
    expect(facts('founder')).toContain('Oswin the Grey');
    expect(profile.sources.length).toBe(2);
    expect(profile.events.length).toBeGreaterThan(0);
    expect(profile.era?.first.year).toBe(212);
  });

  it('has relations from either side, once each', () => {
    const relations = relationsOf(lore, 'aldmoor');
    const keys = relations.map(({ otherId, relation }) => `${otherId} ${relation}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(relations.every(({ otherId, reference }) => lore.entity(otherId) && reference.sentence !== '')).toBe(true);
  });

  it('falls back on sentences that name it, or that cite it where it is a work', () => {
    expect(sentencesNaming(lore, entity('sea-thorn'), 3).every(({ sentence }) => sentence.includes('Sea Thorn'))).toBe(
      true,
    );
    expect(sentencesNaming(lore, entity('salt-and-silver'), 9).length).toBeGreaterThan(0);
  });
});

describe('facts to tell by chance', () => {
  it('stand alone and are cited', () => {
    const facts = factsToTell(lore);
    expect(facts.length).toBeGreaterThan(2);
    expect(facts.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(facts.some(({ text }) => /^(?:She|He|The following)/.test(text))).toBe(false);
  });
});

describe('the words of a search as an id', () => {
  it('come back as they are searched for', () => {
    const key = searchKey("The Sea Thorn's fleet, in 316!", 60);
    expect(key).toEqual({ key: 'the.sea.thorn.fleet.in.316', words: 'the sea thorn fleet in 316', left: 0 });
    expect(wordsOfKey(key?.key ?? '')).toBe(key?.words);
  });

  it('leave out the small words first, then what does not fit, and say so', () => {
    const key = searchKey('the treaty of Ashen Ford and the feud of the two old houses in the north', 30);
    expect(key?.key.length).toBeLessThanOrEqual(30);
    expect(key?.words).toContain('treaty ashen ford');
    expect(key?.left).toBeGreaterThan(0);
  });

  it.each(['', 'the of and', '…', 'щука'])('are none for %j', (text) => {
    expect(searchKey(text, 60)).toBeNull();
  });

  it.each(['..', 'A', 'a..b', 'a b', '_'])('are none for the forged id %j', (id) => {
    expect(wordsOfKey(id)).toBeNull();
  });
});

describe('a row of a relations table', () => {
  const league = buildLore({
    articles: [
      {
        name: 'league.md',
        text: '---\nid: league\ntitle: League of Lamps\ncontinuity: plays\n---\n\nThe League of Lamps kept the coast.\n\n## Relations with other powers\n\n| Faction | Recent relations |\n| --- | --- |\n| Order of Oars | Member |\n| House of Gales | Open warfare |\n',
      },
    ],
    glossary: `
- { id: league-of-lamps, name: League of Lamps, kind: faction }
- { id: order-of-oars, name: Order of Oars, kind: faction }
- { id: house-of-gales, name: House of Gales, kind: faction }
`,
  });
  const filled = (id: string) => {
    const found = league.entity(id);
    if (!found) throw new Error(`no entity ${id}`);
    return profileOf(league, found).parts.map(({ slot, facts }) => [slot, facts.map(({ value }) => value)]);
  };

  it('makes a member of the one, and of the other what it belongs to', () => {
    expect(filled('league-of-lamps')).toContainEqual(['member', ['Order of Oars']]);
    expect(filled('order-of-oars')).toContainEqual(['memberOf', ['League of Lamps']]);
    expect(filled('order-of-oars').map(([slot]) => slot)).not.toContain('member');
  });

  it('makes enemies of both', () => {
    expect(filled('league-of-lamps')).toContainEqual(['enemy', ['House of Gales']]);
    expect(filled('house-of-gales')).toContainEqual(['enemy', ['League of Lamps']]);
  });
});
