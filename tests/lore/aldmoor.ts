import { buildLore, type Lore } from '../../src/lore/index.ts';

/** An invented kingdom, told twice: a world that nobody tuned the rules to. */

export const chronicle = `---
id: aldmoor-chronicle
title: Kingdom of Aldmoor
continuity: chronicles
voice: neutral
universe: null
licence: null
infobox:
  - { label: Capital, value: Marrowgate, citation: null }
  - { label: Status, value: Fallen (420), citation: '(Reeds: "The Last Oar")' }
---

The Kingdom of Aldmoor was a realm of the north. King Oswin the Grey founded the Kingdom of Aldmoor in 212. (Reeds: "The Long Winter")

## History

In 298, Queen Maelis took the crown. (Reeds: "The Long Winter") She married Prince Corvan in 301. (Reeds: "The Bride"; Reeds: "Two Houses") The following year the Treaty of Ashen Ford ended the feud. (Reeds: "Two Houses") Between 310 and 316, Aldmoor fought the Ketch Raiders. Admiral Brannoc commanded the Sea Thorn. The Sea Thorn destroyed the fleet of the Ketch Raiders in 316. Lord Vessan betrayed King Edric III early in 389. (Reeds: "The Open Gate")

*Caption:* The ruins of Marrowgate around 425.

In the novel Salt and Silver, Brannoc survives the war until 330. (Novel: "Salt and Silver")

## Relations

| Power | Relation |
| --- | --- |
| Dunmere | Ally |
| Ketch Raiders | Enemy; except the Grey Fleet, who are friendly |

## Production

The novel Salt and Silver was published in 2012.
`;

const ballad = `---
id: aldmoor-ballad
title: The Ballad of Aldmoor
continuity: songs
voice: in-universe
---

Queen Maelis of Aldmoor founded the Kingdom of Aldmoor in 214. Captain Ilvane killed Admiral Brannoc. By the mid-4th century, the kingdom had lost its eastern marches.
`;

const glossary = `
- { id: aldmoor, name: Kingdom of Aldmoor, kind: faction, aliases: [Aldmoor], takesThe: true }
- { id: maelis, name: Maelis, kind: character, gender: female }
- { id: oswin, name: Oswin the Grey, kind: character, gender: male, aliases: [Oswin] }
- { id: brannoc, name: Brannoc, kind: character, gender: male }
- { id: marrowgate, name: Marrowgate, kind: place, partOf: [aldmoor] }
- { id: ketch-raiders, name: Ketch Raiders, kind: faction, aliases: [{ name: the Raiders, scope: [aldmoor-chronicle] }], plural: true, takesThe: true }
- { id: sea-thorn, name: Sea Thorn, kind: ship, takesThe: true }
- { id: salt-and-silver, name: Salt and Silver, kind: work }
`;

const accounts = `
- id: brannoc-fate
  question: What became of Brannoc?
  subject: brannoc
  property: fate
  accounts:
    - claim: Ilvane killed him.
      refs: [{ article: aldmoor-ballad, sentence: Captain Ilvane killed Admiral Brannoc. }]
    - claim: He lived until 330.
      refs: [{ article: aldmoor-chronicle, sentence: 'In the novel Salt and Silver, Brannoc survives the war until 330.' }]
`;

export const buildAldmoor = (): Lore =>
  buildLore({
    articles: [
      { name: 'aldmoor-chronicle.md', text: chronicle },
      { name: 'aldmoor-ballad.md', text: ballad },
    ],
    glossary,
    accounts,
  });

/** A lore of one plain text. */
export const loreOf = (text: string, name = 'text.txt'): Lore => buildLore({ articles: [{ name, text }] });
