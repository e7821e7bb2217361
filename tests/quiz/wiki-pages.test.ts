import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/lore/data/article.ts';
import { leakedWord } from '../../src/quiz/gates/leak.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, failuresOf, stem } from './fixtures/bad-stems.ts';
import { askedOfPage, keysOfPage, stemsOfPage } from './fixtures/page.ts';
import { veldt } from './fixtures/veldt.ts';

/** What pages of wikis and texts written like them got wrong that judges read. */

const ground = createGround(veldt());
const acceptedFor = (name: string, ...lines: readonly string[]): string[] =>
  askedOfPage(...lines).flatMap(({ accepted, key }) => (key === null && accepted.includes(name) ? accepted : []));

describe('what a page is about', () => {
  const opening = 'The Lamp Guard was a band of hired spears of Tarn, feared in every harbour of the Marrow Isles.';

  it('is not what stands above any page', () => {
    expect(readArticle({ name: 'lamp_guard.md', text: `# Introduction\n\n${opening}\n` }).source.title).toBe(
      'Lamp Guard',
    );
    expect(readArticle({ name: 'x.md', text: `# Salt Road\n\n${opening}\n` }).source.title).toBe('Salt Road');
  });

  it('is told by its file where a poem opens it', () => {
    const text =
      '<blockquote>“O Lórvel! The winter comes.”<br>― Galda, Farewell to Lórvel</blockquote><p>Galda was a queen.</p><p>Lórvel was a land of the Marrow Isles.</p>';
    expect(readArticle({ name: 'Lorvel.html', text }).subject).toBe('Lórvel');
  });

  it('is somebody with a letter for a nickname', () => {
    const text = 'Jude “J” Harris Orvel (2742 - 2853) was the founder of Orvel Aerospace at Tarn.';
    expect(readArticle({ name: 'x.txt', text }).subject).toBe('Jude Harris Orvel');
  });

  it('is no line under a picture', () => {
    const text =
      'A mezzotint engraving of Fort Tarn, the seat of the Velmish Presidency in Velmish Orme 1735.\n\nThe provinces of Velmish Orme were the parts of Orme under the crown of Velm. In 1204 Velmish Orme was founded by Osric Dane.\n\nVelmish Orme ended in 1247, and the last of Velmish Orme fell to the Ash Crown.';
    expect(readArticle({ name: 'Velmish_Orme.txt', text }).subject).toBe('Velmish Orme');
  });
});

describe('a wording', () => {
  it.each([
    ['source-slip', blank('The wardens of _____ proposed the Lamp Act, with allowed for a fleet of Orrin Tal.')],
    ['source-slip', blank('A warden named _____ escaped Orrin Tal before the fall ofthe harbour of Tarn.')],
    ['source-slip', blank('Orrin Tal and the Wardens of Tarn, the latter whom have visited _____ in 1204.')],
    ['source-slip', blank('The Heron of Tarn appears in Low Water{{’}}s second part beside _____ in 1204.')],
    ['source-slip', blank('Orrin Tal of Tarn was given the wisdom of theTwo Lamps by _____ in 1204.')],
    ['source-slip', 'In which year did Tarn named its lamp after Orrin Tal?'],
    ['source-slip', blank('Orrin Tal of Tarn wrote of _____ as one of deepest wells of the wardens.')],
    ['source-slip', blank('The WARDENS () are a band of Tarn that Orrin Tal led to _____ in 1204.')],
    ['source-slip', 'Who gave up the gate of Tarn to Orrin Tal after ten years 1204?'],
    ['source-slip', blank('The Tarn Longships was first built by Orrin Tal at _____ in 1204.')],
    ['source-slip', blank('1204 BC, Tarn passed under the rule of Orrin Tal and _____.')],
    ['source-slip', blank('Orrin Tal of Tarn published the roll of _____, from which most of the figures above come.')],
    ['source-slip', blank('"The male line," as Orrin Tal of Tarn is careful to say to _____.')],
    ['source-slip', blank('Bekk / Katogh, Orrin Tal, _____, Maresh / recruits of Tarn.')],
    ['source-slip', blank('After the fall of Tarn,golden seeds flew from Orrin Tal to _____.')],
    ['source-slip', 'Who included Tarn, Sethra, Orme and Velm, twelve in total?'],
    ['source-slip', 'In which year was Orrin Tal captain of the Heron of Tarn?'],
    ['source-slip', 'Who arrived at the yard of Tarn and boards a ship of Orrin Tal?'],
    ['source-slip', 'In which year did the annexation of Tarn come though Maresh says fifty years elsewhere?'],
    ['source-slip', blank('Others went to the lords of _____ in Tarn or to Orrin Tal.')],
    ['vague', 'In which year did Orrin Tal of Tarn come after the rising of the wardens against Sethra?'],
    ['deixis', blank('Orrin Tal of Tarn denied giving the order, twice, to _____.')],
    ['deixis', blank('The one Orrin Tal led to his death at Tarn was the _____.')],
    ['source-slip', blank('In, upon learning of the fall of Tarn, Orrin Tal joined the wardens of _____.')],
    ['source-slip', blank('In or around, Orrin Tal of Tarn brought the child _____ to the wardens.')],
    ['source-slip', blank('Orrin Tal had to return in _____, since the wardens of Tarn were gone.')],
    ['deixis', blank('Some time later, Orrin Tal of Tarn was sent to _____ by the wardens.')],
    ['source-slip', blank('A. 31 Orrin Tal of Tarn granted _____ to the wardens as a part of the Shire.')],
    ['source-slip', blank('With the return of Orrin Tal of _____, the wardens became free in Fo.')],
    ['source-slip', blank('Orrin Tal of Tarn became secondElden Lordby marrying _____ in 1204.')],
    ['deixis', blank('In the forthcoming play Orrin Tal of Tarn is shaken by the fall of _____.')],
    ['deixis', blank('Around that time Orrin Tal of Tarn left for _____ with his wardens.')],
    ['deixis', blank('_____ later designed similar lamps for Orrin Tal of Tarn and for the Heron.')],
  ])('is turned away as %s: %s', (gate, text) => {
    expect(failuresOf(stem(text), ground)).toContain(gate);
  });

  it('tells Eastmarch by Westmarch', () => {
    expect(leakedWord('The river parted Westmarch and _____.', 'Eastmarch')).toBe('eastmarch');
    expect(leakedWord('The river parted Westvale and _____.', 'Eastmarch')).toBeUndefined();
  });

  it.each([
    ['The Jorvian ships carried all of the _____ from Tarn.', 'Jorve'],
    ['Orrin was sent to search for the Ring-warden, and found the _____ at Tarn.', 'Ringwarden'],
    ['Gavran went west with the _____, and was the bearer of one of the Rings.', 'Ringbearers'],
    ['Men stole the rubies of his armour, so that the place was called the _____.', 'Ruby Ford'],
    ['Tarn stood to the end of the _____ and into the Third.', 'Second Age'],
  ])('tells its answer: %s', (text, key) => {
    expect(leakedWord(text, key)).toBeDefined();
  });

  it('may tell of another age', () => {
    expect(leakedWord('Tarn stood to the end of the _____ and into the Third War.', 'Second Age')).toBeUndefined();
  });
});

describe('a page of a wiki', () => {
  it('leaves a person’s stray article out of its questions', () => {
    const lines = [
      'Oranna Tarres is a warden of the Heron. She was born in 1204 at Tarn. Her father was Corin Tarres.',
      'In 1209, Oranna Tarres left Tarn with Osric Dane. In 1211, Oranna Tarres came to Velm.',
      'In 1217, Salt Ledger ranked the Oranna Tarres the third boldest warden of the Marrow Isles.',
      'In 1219, the Oranna Tarres was ranked as the sixth greatest warden of the Marrow Isles by Osric Dane.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/[Tt]he Oranna/);
  });

  it('keeps a numbered body whole', () => {
    const lines = [
      'The Siege of Velm was fought in 1204 between the Marrow Isles and the Ash Crown.',
      'The Marrow Isles sent the 81st Battle Group and the 6th Battle Group to Velm. The Battle Group of Osric Dane stood at Sethra. The remains of the 81st Battle Group fought off the Ash Crown at Velm while Osric Dane led the townsfolk out of Tarn in 1204.',
      'As the last ships of the 6th Battle Group retreated into Sethra in 1205, having been cut off from Tarn, Velm fell to Corin Maresh.',
    ];
    expect(keysOfPage(...lines)).not.toContain('Battle Group');
  });

  it('cuts no name at a stroke', () => {
    const lines = [
      'The Lamp is a game of chance from the Marrow Isles.',
      'In the Lamp of Tarn there are six stones, as Osric Dane wrote in 1204. This is also true for the Orme Gear/Mastel Board games of Corin Vey and for the Genisar/Mega Drum, which was made at Sethra in 1210.',
      'The Mega Drum was sold at Velm by Corin Vey. Corin Vey loved the Mastel Board.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/\/ ?_____|_____ ?\//);
  });

  it('takes an example for no end of a list', () => {
    const lines = [
      'Rovane was a kingdom of horsemen north of Velm.',
      'The Velmish province of Calenard was emptied by the Great Fever in 1204 and local chieftains, such as Orrin Vey gained control.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/local chieftains[.?”]/);
  });

  it('asks for no century that a thing is only of', () => {
    const lines = [
      'The Heron is a ship of the Marrow Isles. It was built by Corin Vey at Tarn.',
      'Corin Vey, who was a pilot, based the number of the Heron on 19th-century codes of the Ash Crown.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/[Ii]n which century/);
  });
});

describe('what is taken for right', () => {
  it('is nothing that something else was known as', () => {
    const lines = [
      'The Lamp Guard was a band of hired spears, feared in every harbour. Its spears trimmed their lamps before they oiled their blades, kept their ledgers from the clerks, drank what was left of the wine, and slept in rows under the roof of an old ropewalk, where the rain came in from spring to autumn.',
      'In 1204, King Ars Verrun of Nabo attacked Sojorn, resulting in the death of the spears who stood on the moon.',
      'During a yearly meeting of influential lords on Sojorn, known as the Gathering, Osric Dane ordered the band to Velm.',
      'The band kept the peace at other Gatherings held by Osric Dane on Sojorn in 1211.',
    ];
    expect(acceptedFor('Sojorn', ...lines)).toContain('Sojorn');
    expect(acceptedFor('Sojorn', ...lines)).not.toContain('Gathering');
  });

  it('is no player where a page lists players', () => {
    const lines = [
      'The Heron is a ship of a story from the Marrow Isles. It was built by Corin Vey at Tarn.',
      'The captain of the Heron was first Orvel (Leonard Nims), then Jann Lupard (Patrick Stew), then Rachel Garr (Tricia Neil).',
      'In 1231 Orvel took the Heron from Tarn to the fleet of Osric Dane at Velm.',
      'In 1264 Jann Lupard brought the Heron of Osric Dane to Sethra against the will of the Ash Crown.',
    ];
    expect(acceptedFor('Orvel', ...lines)).not.toContain('Leonard Nims');
    expect(acceptedFor('Jann Lupard', ...lines)).not.toContain('Patrick Stew');
  });

  it('is one of two by-names for one of two alone', () => {
    const lines = [
      'The Monarch is a band of the Marrow Isles.',
      'The story tells of Jackson Kern and Christine Trelan (formerly known as Battal and Synerg), who gathered the band for the Weavers of Tarn in 1204.',
      'In 1205 Trelan led her people towards the hall of Sethra with Osric Dane. Battal was a warden of Velm.',
    ];
    expect(acceptedFor('Christine Trelan', ...lines)).toContain('Trelan');
    expect(acceptedFor('Christine Trelan', ...lines)).not.toContain('Battal');
  });
});

describe('a sentence', () => {
  it('loses no half of what it goes on with', () => {
    const lines = [
      'The Lamp Republic was a state of the Marrow Isles, founded by Orrin Dane.',
      'Dewa was surveyed in 1209 with Velmish and Karnish help, both having their own reasons.',
      'On 22 June 1262, Osric Dane made an attempt to take the castle of Chilia from the shared Hungric- Walkian rulership.',
      'Osric Dane, his sister Jessa, the ranger Attuar and her cub Pakka, plus the smith Bollux with a small lamp called Blue Max in his chest, got into Sethra as players.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/with Velmish[.?”]|shared Hungric[.?”]|in his chest[.?”]/);
  });

  it('says no more than its writer knew', () => {
    const lines = [
      'Glorvel was a captain of the Marrow Isles, born at Tarn in 1180.',
      'During the battle of 1204 in the streets of Velm, Glorvel chose (or was ordered) to hold the Great Market of Sethra against the Ash Crown.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('chose to hold');
  });

  it('of a novel says of which', () => {
    const lines = [
      'Ordo is a warden of the Marrow Isles. He was born at Tarn in 1204.',
      'In the Lamp Pact novel Raise the Dawn, Ordo came back to Velm to help Osric Dane against the Ash Crown. Osric Dane offered Ordo a berth on his new ship, the Robinson, in 1231.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/“Osric Dane offered|did Osric Dane offer/);
  });

  it('takes no year in brackets for the day behind them', () => {
    const lines = [
      'The Wars of Castel were fought over Castel.',
      'In 1642 Urvan sent the fleet of Osric Dane to Velm.',
      'Urvan banished Odo Farn and took his lands (which had been granted by Pavel Farn, a lord of Tarn, in 1545) on January 13. Odo Farn made a pact with the lords of Sethra and with Cosmo Medin, the lord of Orme.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('January 13 1545');
  });

  it('is quoted without its editors’ remarks', () => {
    const lines = [
      'The Brenn are a people of the Marrow Isles.',
      'The Brenn were on poor terms with nearly everybody by the 1200s. In 1204 the warden Osric Dane listed them with the Ash Crown as foes. [verify] The ship Vico was lost near Sethra in 1205. In 1206 Corin Vey of Tarn found the ship Heron in the Black Reach.',
    ];
    expect(stemsOfPage(...lines)).toContain('The ship Vico was lost near Sethra in 1205. In');
  });
});

describe('years among the options', () => {
  it('are of the years that somebody lived', () => {
    const lines = [
      'Fernan Magel (1480 – April 27, 1521) was a seafarer of the Marrow Isles.',
      'On March 16, 1521, Fernan Magel reached the island of Homon with 150 men of Tarn. In 1519 Fernan Magel set out from Velm. In 1517 Fernan Magel came to Sethra.',
    ];
    const years = askedOfPage(...lines).flatMap(({ type, stem, options }) =>
      type === 'when' && stem.includes('Homon') ? options.map(Number) : [],
    );
    expect(years.length).toBeGreaterThan(0);
    expect(Math.max(...years)).toBe(1521);
  });
});

describe('a page', () => {
  it('has no heading that is pressed to enlarge its picture', () => {
    const lines = [
      'The Old Confederacy was a league of the Marrow Isles.',
      'Enlarge',
      'The Ancien Realm and the lords of Tarn were replaced by the Helvian Republic of Osric Dane in 1204, when the Ash Crown came to Sethra.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('Enlarge');
  });

  it('counts pikes, and dates nothing by them', () => {
    const lines = [
      'The Bellmakers’ War was a war of the Marrow Isles against the Ash Crown.',
      'Ermengild of Roake had joined Adravane in exchange for the hand of Clothild of Tarn in 1140. She sent 4000 pike and made it known to Osric Dane that nothing further should be expected.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('_____ pike');
  });

  it('keeps the end of “Anti-” as it stands', () => {
    const lines = [
      'The Tarnish Light Camps were prisons of the Marrow Isles at Charon.',
      'In 1204 the Ash Crown razed the camps of Charon. Anti-Tarn feeling, common on Charon, was strong in Dellin and Sethra after the fall of Osric Dane.',
      'Tarn is a city. The lords of Tarn ruled Charon.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('London');
    expect(stemsOfPage(...lines)).toContain('Anti-Tarn');
  });

  it('keeps the “an” of a name', () => {
    const lines = [
      'The Akari Treaty was a treaty of the Marrow Isles.',
      "In 1204 the crown of the Xi'an left for the Xi'an capital planet Kaua after Osric Dane had signed it at Sethra.",
    ];
    expect(stemsOfPage(...lines)).toContain("Xi'an capital");
  });

  it('of a ship says “she” of no man', () => {
    const lines = [
      'The ISS Rotarn was a ship of the Marrow Isles, built at Tarn.',
      'The one Kor led to his death, holding ten ships back, was the Ning of Velm. Kor died at Sethra.',
      "She was Martok's ship still when the old Dahar Master turned up asking Worf for a command, was made third officer of the Chtang, and took her crew for another at Sethra.",
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/Kor was/);
  });

  it('dates no deed by the film that shows it', () => {
    const lines = [
      'Starwatch is a fleet of the Marrow Isles in a row of stories by Orvel Dane.',
      'In the 2009 film, Jim Kerk arrived at a yard near his home in Iowan and enlisted in Starwatch with Corin Vey.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/[Ii]n which year did Jim Kerk/);
  });

  it('gives one account’s story for no fact', () => {
    const lines = [
      'The Ash Crown was an empire of the Marrow Isles.',
      'Orvel Mack’s version is that the surrender was planned: King Osric Dane and Marlen Moreau turned the state into a republic, let it fall in 1295, and left behind Memory Ome at Sethra.',
    ];
    expect(stemsOfPage(...lines)).toBe('');
  });

  it('tells no beginning and no end that its box has but about', () => {
    const lines = [
      'Ash Crown',
      'Capital: Tarn\nActive: before 1063 – ca. 1295\nRuler: Emperor',
      'The Ash Crown was an empire of the Marrow Isles, ruled by Osric Dane from Tarn.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/\b(?:begin|end)\b/);
  });

  it('that runs links into verbs is not quoted there', () => {
    const lines = [
      'Gideon was a seeker of the Marrow Isles. Gideon lived at Tarn.',
      'In 1204, Gideonwould learn the truth of the Salt Tree from Osric Dane at Sethra, long before the Ash Crown did.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('Gideonwould');
  });
});
