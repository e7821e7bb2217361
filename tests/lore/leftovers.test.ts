import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/lore/read/markdown.ts';
import { readPlain } from '../../src/lore/read/plain.ts';
import type { Block } from '../../src/lore/read/document.ts';
import { readArticle } from '../../src/lore/data/article.ts';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';

const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
const labels = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'infobox' ? [`${block.line.label}: ${block.line.value}`] : []));

const prose =
  'The LAMP GUILD () was a guild of keepers in _The Salt Road_ that guarded the lamps of the coast for three hundred years. The Lamp Guild fell in 1204.';

describe('plain text of a dumped wiki page', () => {
  it('loses marks of emphasis and empty brackets, and writes its subject as the rest of the text does', () => {
    expect(paragraphs(readPlain(prose).blocks)).toEqual([
      'The Lamp Guild was a guild of keepers in The Salt Road that guarded the lamps of the coast for three hundred years. The Lamp Guild fell in 1204.',
    ]);
  });

  it('keeps capitals that the text always writes so, and names with low lines', () => {
    const text =
      'The LMS was a railway of the coast that ran from Tarn to Sethra for all of thirty years. Its wagon file_name_7 is kept at the LMS sheds of Tarn.';
    expect(paragraphs(readPlain(text).blocks)).toEqual([text]);
  });

  it('has no names of files, categories or numbers of notes', () => {
    const text = `Tarn_gate_1918.jpg\n\n${prose}\n\nCategory:Guilds Category:Lamps\n\n[1]\n\n[2] Ord, _Lamps_, p. 4`;
    expect(readPlain(text).blocks).toHaveLength(1);
  });

  it('reads a box whose labels and values stand on lines of their own', () => {
    const box =
      'Tarn\nEdit History Talk (14)\n\nCapital\nSethra\nRuling lamp\nThe Low Lamp\nFounded\n412\nPeoples\nMarchmen\nLampers\n\n';
    expect(labels(readPlain(box + prose).blocks)).toEqual([
      'Capital: Sethra',
      'Ruling lamp: The Low Lamp',
      'Founded: 412',
      'Peoples: Marchmen, Lampers',
    ]);
  });

  it('knows headings behind a button, pictures in brackets, a table of contents and who is quoted', () => {
    const text = `[edit] The Red Winter\n\n[Picture: The gate of Tarn]\n[gate.jpg]\n\n\u2015 Orrin Vale\n\nContents\n1 The Red Winter\n1.1 Later\n\n${prose}`;
    expect(
      readPlain(text).blocks.map((block) => ('text' in block ? `${block.type}: ${block.text.slice(0, 20)}` : '')),
    ).toEqual([
      'heading: The Red Winter',
      'caption: The gate of Tarn',
      'caption: \u2015 Orrin Vale',
      'paragraph: The Lamp Guild was a',
    ]);
  });

  it('reads the values of a template that was cut open as labels', () => {
    const box =
      'Ash Crown |image_p1 = |p2 = Ash{{!}}Ash |capital = Tarn (1204–1240)\nSethra |religion = Lamps |government_type = Guild |area_km2=}} ';
    const { blocks } = readPlain(box + prose);
    expect(labels(blocks)).toEqual(['Capital: Tarn (1204–1240), Sethra', 'Religion: Lamps', 'Government type: Guild']);
    expect(paragraphs(blocks)).toHaveLength(1);
  });
});

describe('Markdown from a converter', () => {
  const page = `---
date: 24 July 2015
title: 'Ta''rn'
...

[Prev](a.html) [Next](b.html)

Overview {.title}
--------

 Primary People
:   Reed folk

 Moons
:   Ysold

Tarn is a world of the coast.

  ------- -------
  [Up](x.html)  Home
  ------- -------
`;

  it('has its title, its labels and its prose, and no links that lead elsewhere', () => {
    const { title, blocks } = readMarkdown(page);
    expect(title).toBe("Ta'rn");
    expect(labels(blocks)).toEqual(['Primary People: Reed folk', 'Moons: Ysold']);
    expect(paragraphs(blocks)).toEqual(['Tarn is a world of the coast.']);
    expect(blocks.find(({ type }) => type === 'heading')).toMatchObject({ text: 'Overview' });
  });

  it('is no article of ours because of its front matter', () => {
    expect(readArticle({ name: 'tarn.md', text: page }).source.title).toBe("Ta'rn");
    const jekyll = '---\nlayout: post\ntitle: Tarn\n---\n\nTarn is a world of the coast.\n';
    expect(readArticle({ name: 'tarn.md', text: jekyll }).source.title).toBe('Tarn');
  });
});

describe('the subject of a page', () => {
  it('is told by the paragraph that begins with its title, not by a motto above it', () => {
    const text =
      'Lamp Guild\n\nMaresh, we are no watchmen and have never been, for all that the people of this coast may say of us and ours.\n\nThe Lamp Guild was a guild of keepers that guarded the lamps of the coast for more than three hundred years.';
    expect(readArticle({ name: 'page.txt', text }).subject).toBe('Lamp Guild');
  });

  it.each([
    ['"Low Water" is the third episode of the second season of Tidewatch, written by Ana Holt.', 'Low Water', 'work'],
    [
      'The wedding of Tam Holt and Orla Venn takes place in 1204 at Saltmere, during the war.',
      'Wedding of Tam Holt and Orla Venn',
      'event',
    ],
    ['The Night of Lamps[1] or the Long Night[2] is a term for the three days of the fire.', 'Night of Lamps', null],
  ])('is told by its first words: %s', (text, subject, subjectKind) => {
    expect(readArticle({ name: '003_page.txt', text })).toMatchObject({ subject, subjectKind });
  });

  it('is the topic of its questions, whatever its file is called', () => {
    const text =
      'The wedding of Tam Holt and Orla Venn takes place in 1204 at Saltmere, during the Lantern War.\n\n' +
      'In 1204 the Tidewrights took the Grey Harbour from the Lamplit Council. In 1205 the Heron sank the Black Kestrel near Gull Rock.';
    const { questions } = buildBank(buildLore({ articles: [{ name: '003_page.txt', text }] }));
    const others = questions.filter(({ stem, accepted }) => ![stem, ...accepted].join().includes('Holt'));
    expect(others).not.toEqual([]);
    for (const { topic } of others) expect(topic).toBe('Wedding of Tam Holt and Orla Venn');
  });
});
