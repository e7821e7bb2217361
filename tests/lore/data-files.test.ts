import { describe, expect, it } from 'vitest';
import { parseAccounts, parseGlossary } from '../../src/lore/data/data-files.ts';
import { buildLore, LoreError } from '../../src/lore/index.ts';

const build = (text: string) => () => buildLore({ articles: [{ name: 'reeds.md', text }] });

describe('mistakes in data files', () => {
  it('name file, line and field', () => {
    expect(() => parseGlossary('- id: oswin\n  name: Oswin\n  kind: king\n')).toThrow(
      /^glossary\.yaml, line 3: field "0\.kind" is wrong/,
    );
    expect(() =>
      parseGlossary('- id: oswin\n  name: Oswin\n  kind: character\n- id: b\n  nam: B\n  kind: place\n'),
    ).toThrow(/^glossary\.yaml, line 4: field "1\.name" is wrong/);
    expect(() => parseAccounts('- id: a\n  question: Who?\n  subject: x\n  property: p\n  accounts: []\n')).toThrow(
      /^accounts\.yaml, line 5: field "0\.accounts" is wrong: a disagreement needs two accounts/,
    );
  });

  it('are found in front matter by the line of the article', () => {
    expect(build('---\nid: reeds\ntitle: Reeds\ncontinuity: songs\nvoice: loud\n---\n\nText.\n')).toThrow(
      /^reeds\.md, line 5: field "voice" is wrong/,
    );
    expect(build('---\nid: reeds\ntitle: [\n---\n\nText.\n')).toThrow(/^reeds\.md, line \d: this is not valid YAML/);
  });

  it('include an empty text and two of one id', () => {
    expect(build('   \n')).toThrow(LoreError);
    const text = 'It rained for a year in the north.';
    expect(() =>
      buildLore({
        articles: [
          { name: 'a', text },
          { name: 'a', text },
        ],
      }),
    ).toThrow(/Two texts have the id "a"/);
  });
});
