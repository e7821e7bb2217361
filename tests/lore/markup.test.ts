import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/lore/words/citations.ts';
import { guessFormat } from '../../src/lore/read/index.ts';
import { readHtml } from '../../src/lore/read/html.ts';
import { readMediaWiki } from '../../src/lore/read/mediawiki.ts';
import { readPlain } from '../../src/lore/read/plain.ts';

const page = `<!DOCTYPE html><html><head><title>Salt League - Coast Wiki</title><style>.x{}</style></head><body>
<div id="siteNotice">Vote now!</div><h1 id="firstHeading">Salt League</h1>
<div class="mw-parser-output">
<div class="hatnote">Not the Salt Guild.</div>
<table class="infobox"><tr><td colspan="2">picture<div class="infobox-caption">The harbour in 212</div></td></tr>
<tr><th>Seat</th><td><a>Brackwater</a></td></tr><tr><th>Members</th><td>Ostby<br>Dunmere</td></tr><tr><th>Ended</th><td></td></tr></table>
<p>The <b>Salt League</b> ruled the coast.<sup class="reference"><a href="#cite_note-1">[1]</a></sup>
<div class="mw-heading"><h2>War</h2><span class="mw-editsection">[edit]</span></div>
<p>It fell in 302.
<ul><li>Ostby held out<ul><li>until 303</li></ul></li></ul>
<table><caption>Halls</caption><tr><th>Town</th><th>Closed</th></tr><tr><td>Ostby</td><td>301</td></tr></table>
<figure><img><figcaption>A salt cart</figcaption></figure>
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^</span> <span class="reference-text">Mallin, <i>Salt Roads</i>, p. 3.</span></li></ol>
</div><footer>Last edited in 2024</footer></body></html>`;

const markup = `{{Infobox league
| name = Salt League
| seat = [[Brackwater]]
| image_caption = The harbour in 212
}}
The '''Salt League''' ruled the [[Long Coast|coast]].<ref name="M">Mallin, ''Salt Roads'', p. 3.</ref> Ostby joined.<ref name="M" />

== War ==
[[File:Cart.jpg|thumb|A salt cart]]
It fell in 302.{{sfn|Mallin|1964|p=7}}

{| class="wikitable"
! Town !! Closed
|-
| Ostby || 301
|}
* Ostby held out
`;

describe('markup', () => {
  it('is told by the file, else by the text', () => {
    expect(guessFormat('a.html', 'x')).toBe('html');
    expect(guessFormat('a.wiki', 'x')).toBe('mediawiki');
    expect(guessFormat('a.txt', page)).toBe('html');
    expect(guessFormat('a.txt', markup)).toBe('mediawiki');
    expect(guessFormat('a.txt', 'The league fell.')).toBe('plain');
  });

  it('reads a web page without its furniture', () => {
    const { title, blocks } = readHtml(page);
    expect(title).toBe('Salt League');
    expect(blocks).toEqual([
      { type: 'caption', text: 'The harbour in 212' },
      { type: 'infobox', line: { label: 'Seat', value: 'Brackwater', citations: [] } },
      { type: 'infobox', line: { label: 'Members', value: 'Ostby, Dunmere', citations: [] } },
      { type: 'paragraph', text: 'The Salt League ruled the coast. ⟦Mallin, "Salt Roads", p. 3.⟧' },
      { type: 'heading', level: 2, text: 'War' },
      { type: 'paragraph', text: 'It fell in 302.' },
      { type: 'item', text: 'Ostby held out' },
      { type: 'item', text: 'until 303' },
      { type: 'caption', text: 'Halls' },
      { type: 'table', header: ['Town', 'Closed'], rows: [['Ostby', '301']] },
      { type: 'caption', text: 'A salt cart' },
    ]);
  });

  it('reads MediaWiki markup with its box, table and notes', () => {
    const { title, blocks } = readMediaWiki(markup);
    expect(title).toBe('Salt League');
    expect(blocks).toContainEqual({
      type: 'infobox',
      line: { label: 'Seat', value: 'Brackwater', citations: [] },
    });
    expect(blocks).toContainEqual({ type: 'caption', text: 'The harbour in 212' });
    expect(blocks).toContainEqual({ type: 'caption', text: 'A salt cart' });
    expect(blocks).toContainEqual({ type: 'heading', level: 2, text: 'War' });
    expect(blocks).toContainEqual({ type: 'table', header: ['Town', 'Closed'], rows: [['Ostby', '301']] });
    const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    expect(paragraphs[0]).toBe(
      'The Salt League ruled the coast. ⟦Mallin, "Salt Roads", p. 3.⟧ Ostby joined. ⟦Mallin, "Salt Roads", p. 3.⟧',
    );
    expect(paragraphs[1]).toContain('⟦Mallin 1964, p. 7⟧');
  });

  it('makes citations of notes and of bare titles after a full stop', () => {
    const citations = (text: string) => findCitations(text).flatMap((found) => found.citations);
    expect(citations('It fell. ⟦Mallin, "Salt Roads", p. 3.⟧')).toEqual(['Mallin, "Salt Roads", p. 3']);
    expect(citations('It fell. (Salt and Silver)')).toEqual(['"Salt and Silver"']);
    expect(citations('It fell. ( Salt, Book II)')).toEqual(['"Salt", Book II']);
    expect(citations('The Velli (Northern Kin) fell.')).toEqual([]);
  });
});

describe('scraped tables', () => {
  it('part into cells where a picture doubled the name', () => {
    const { blocks } = readPlain(
      'Known members\nName Office Fate\nBrannocBrannoc Steward Killed 301\nMaelisMaelis Tessik Queen Unknown\n',
    );
    expect(blocks.at(-1)).toEqual({
      type: 'table',
      header: ['Name', 'Office', 'Fate'],
      rows: [
        ['Brannoc', 'Steward', 'Killed 301'],
        ['Maelis Tessik', 'Queen', 'Unknown'],
      ],
    });
  });
});
