import { describe, expect, it } from 'vitest';
import { loreOf } from './aldmoor.ts';

/** Questions in everyday words, and questions that only seem to be answered. */

const march = loreOf(
  `# The march of Velm

![The seal of Velm](seal.png)

The War of the Reeds lasted from 805 to 812. The Karvel Separatists joined the Marsh League. Dessa Oll, an Ossian, was the warden of Tarn. Brannoc Vey belonged to the House of Sorrel. In 806, King Rovan tried to annex the Reed Valley. The rebels drove the Ossians from Tarn. Each shire of Velm was administered by a legate. Queen Isaut became Regent of Velm in 812 after she had slain Rovan, the Regent before her, in a duel. The scribe Odo was the keeper of the archive after the War of the Reeds. Several councillors of Velm were killed by the Ossian envoy. Prince Aldric wanted to find the sunken crown. The Reed Pact was made in order to end the War of the Reeds. Captain Hessa Vale regrets that she followed the orders of King Rovan. Marla is the wife of King Rovan. The siege of Tarn led in time to a war with the Ossians. Odo crossed the Sea of Reeds on a raft in 808. Captain Hessa Vale commanded the galley Heron at the launch of 809. The Marsh League executed the pilot Corm in 810. The envoy of Tarn refused peace in 811. A bridge of Velm was burned in the War of the Reeds. The millers of Velm built a wheel from stolen drawings. The newly founded Salt Guild bought the wheel. The Inland Salt Traders League sold its barges in 814. The Fen Treaty was signed in 813. The Bell of Velm was cast before the war, and Odo hid the Bell in a marsh. The wardens brought the miller Bram to Tarn in chains. The widow Tilde used an obscure law of Velm and won her mill. King Rovan tried to capture the Hill Fort in 808. The tinker Jass supplied lanterns against the fog. The outlaw Wrenna hid from the Ossians at Grey Fen. After the War of the Reeds, the outlaw Sable went into hiding. Brun Oll is the son of Dessa Oll. Marsh clans other than the Otter Clan broke their oath to Velm. A mill of the Salt Guild burned in 815. The Marsh League helped to set up the talks of Velm with the Ossians. The smith Gorran gave the sunken key to King Rovan. Queen Isaut lent Velm the barley of Tarn in 813. The eels of Velm woke from their winter sleep in order to eat the barley. The Ossians freed the pilot Corm of the marsh fever as the price of peace.`,
  'march.md',
);
const firstLine = (question: string): string => march.ask(question).text.split('\n')[0] ?? '';

describe('ask, in everyday words', () => {
  it.each([
    ['who commanded', 'who was commanding the galley Heron at the launch', 'Hessa Vale'],
    ['who did it, by no name of a person', 'who executed the pilot Corm', 'Marsh League'],
    ['when it was tried', 'When did King Rovan try to capture the Hill Fort?', '808'],
    ['the capitals of a name', 'what did the ISTL sell', 'barges'],
    ['the capitals of a name, in small letters', 'when did the istl sell its barges', '814'],
    ['with another mistyped question word', 'whch valley did Rovan try to annex', 'Reed Valley'],
    ['who runs a thing', 'who ran the shires of Velm', 'legate'],
    ['a deed', 'what place did Rovan try to grab', 'Reed Valley'],
    ['a deed in two words', 'where did the Ossians get thrown out of', 'Tarn'],
    ['a feeling', 'what did Hessa Vale feel bad about', 'orders of King Rovan'],
    ['a beginning, of a span of years', 'When did the War of the Reeds begin?', '805'],
    ['a wife, of the one who married', 'who did Rovan marry', 'Marla'],
    ['a species', 'What species is Dessa Oll?', 'Ossian'],
    ['a species, without a verb', 'dessa oll species', 'Ossian'],
    ['a house', 'Which house does Brannoc Vey belong to?', 'House of Sorrel'],
    ['one without a name', 'Who governed each shire of Velm?', 'a legate'],
    ['one of a people', 'which Karvel joined the Marsh League', 'Karvel Separatists'],
    ['what something is for', 'What was the Reed Pact for?', 'end the War of the Reeds'],
    ['a hiding place', 'where did the outlaw Wrenna hide from the Ossians', 'Grey Fen'],
    ['with a mistyped question word', 'wich valley did Rovan try to annex', 'Reed Valley'],
    ['with a mistyped question word behind another', 'in wich year did Rovan try to capture the Hill Fort', '808'],
    ['with a word of thanks behind it', 'what place did Rovan try to annex pls', 'Reed Valley'],
    ['the name of a wife', "name of king rovan's wife", 'Marla'],
    ['in the words of a boss', 'who was calling the shots in the shires of velm', 'a legate'],
    ['with words that say nothing', 'so what place did Rovan try to annex in the first place', 'Reed Valley'],
  ])('understands %s: %s', (_, question, answer) => {
    expect(march.ask(question).answer).not.toBeNull();
    expect(firstLine(question)).toContain(answer);
  });

  it.each([
    ['a year, where only an order of events is told', 'In which year did Odo become keeper of the archive?'],
    ['that one became something, where another did', 'When did Rovan become Regent?'],
    ['a species, where a house is told', 'What species is Brannoc Vey?'],
    ['a number, where some are told', 'How many councillors were killed by the Ossian envoy?'],
    ['a reason, where the deed is told again', 'Why did Prince Aldric want to find the sunken crown?'],
    ['a leader, where a thing led to another', 'Who led the Ossians?'],
    ['children, where a wife is told', 'What are the names of the children of Marla and King Rovan?'],
    ['one of a people, where another is told', 'Which Ossian administered the shires of Velm?'],
    ['what an office does', 'What does the Regent do?'],
    ['a lesser rank, where a captain is told', 'Who was first officer of the galley Heron?'],
    ['who did it by name, where a league did', 'Who executed the pilot Corm, by name?'],
    [
      'which officer did it, where a league did',
      'Yeah I know the Marsh League executed the pilot Corm, but which officer personally did it?',
    ],
    ['where it was, by what only belongs to a place', 'Where did the widow Tilde use an obscure law?'],
    ['which law it was, where it is only described', 'Which obscure law did the widow Tilde use?'],
    ['which it was, put otherwise', 'What was the obscure law that the widow Tilde used?'],
    ['a leader of a people, where something led to them', 'Who is the Ossian leader?'],
    ['members by name, where some are told', 'Which members of the council of Velm did the Ossian envoy kill?'],
    ['a finding, where a deed is told', 'what did the wardens find in Tarn'],
    ['what it was made of, where it was only given', 'What were the lanterns that Jass supplied made of?'],
    ['a number, where a deed is told', 'the number of rebels who drove the Ossians from Tarn'],
    ['the one before, where the one after is told', 'who was regent before rovan?'],
    ['whether it worked, where it was only tried', 'Did the talks of Velm with the Ossians end in a deal?'],
    ['how it ended, where it led to something', 'how did the siege of Tarn end?'],
    ['terms, where a refusal is told', 'what terms did the envoy of Tarn refuse in 811?'],
    ['a number, where one of some is told', 'what number did the bridge of Velm that was burned have'],
    ['a working, in passing', 'what were the lanterns of Jass, like how do they work'],
    ['an age', 'what age was Hessa Vale when she commanded the Heron'],
    ['who did it, where the stolen thing is told', 'Who stole the drawings of the wheel?'],
    ['who did it, where the founded thing is told', 'Who founded the Salt Guild?'],
    ['who did it, where it was done by nobody', 'Who signed the Fen Treaty?'],
    ['when it was done, where it was tried', 'When did King Rovan capture the Hill Fort?'],
    ['which of them, where there is the bare word', 'Which bell did Odo hide in a marsh?'],
    ['a release, where the chains are told', 'How did the miller Bram get free again after the chains?'],
    ['which law, where there is an obscure law', 'which obscure law of Velm did the widow Tilde use?'],
    ['a second one, where a first is told', 'which barge did the Inland Salt Traders League sell second?'],
    ['a predecessor, where a successor is told', 'who was regent before Rovan'],
    ['a sort of cloth, where none is told', 'what kind of cloth did the widow Tilde use'],
    ['a way back, where the way there is told', 'how did Odo get back across the Sea of Reeds?'],
    ['which law, where it is but an obscure one', 'which law of Velm did the widow Tilde use to win her mill'],
    ['an offer, where a refusal is told', 'what did the envoy of Tarn offer when he refused peace in 811'],
    ['a reason, where only what was refused is told', 'why did the envoy of Tarn want peace so badly'],
    ['how it turned out, where a plan is told', 'how did the plan of Prince Aldric to find the sunken crown turn out'],
    ['what a raft was called, asked at the end', 'the raft that Odo crossed the Sea of Reeds on, what was it called?'],
    ['from whom, where the stolen thing is told', 'from whom did the millers steal the drawings of the wheel'],
    ['how long, where no time is told', 'how long did the siege of Tarn last'],
    ['a helper, where none is told', 'Who helped Odo when he crossed the Sea of Reeds on a raft?'],
    ['the name of a raft', 'what was the raft called, the one Odo crossed the Sea of Reeds on'],
    ['one of a people, where one without a name did it', 'which Ossian was it that killed the councillors of Velm'],
    ['the wording of a law', 'what does the obscure law of Velm that Tilde used say word for word'],
    ['a hiding place, where only that one hid is told', 'where did the outlaw Sable hide after the War of the Reeds'],
    ['a grandfather, where a mother is told', 'who was the grandfather of Brun Oll'],
    ['which clans, where only the faithful one is told', 'which marsh clans broke their oath to Velm'],
    ['a number, of one of several', 'what was the number of the mill of the Salt Guild that burned in 815'],
    ['how many years', 'how many years did the siege of Tarn last'],
    ['a cure, where only its price is told', 'how did the Ossians cure the pilot Corm of the marsh fever'],
    ['a way to power, where a deed is told', 'How did King Rovan come to power?'],
    ['how it ended, and more', 'how did the attempt of King Rovan on the Hill Fort end, did he get it'],
    ['a go-between, where the talks are told', 'Who negotiated for Velm in the talks with the Ossians?'],
    ['a price, where the gift is told', 'what did King Rovan offer Gorran in return for the sunken key'],
    ['a sort of raft, behind a preposition', 'on what kind of timber did Odo cross the Sea of Reeds'],
    ['what became of it, where only what was its is told', 'what happened to the Reed Pact after the War of the Reeds'],
  ])('admits that the text does not tell %s: %s', (_, question) => {
    expect(march.ask(question).answer).toBeNull();
  });

  it('tells what comes nearest in the first line, whatever it lacks', () => {
    expect(firstLine('Who led the Ossians?')).toMatch(/^The sources do not say\b.* What comes nearest: /);
  });
});

describe('ask, for those who rule', () => {
  const league = loreOf(
    `# Reed League

The Reed League was founded in 601 by the Karvels and the Ossians. A regent led the Reed League. The warden Ann was told of the Reed League's plans. The Ossians were partners in the league. Ossian rule, however, would in the end bring about one of the greatest threats to the Reed League's walls. Regent Hessa ruled the Reed League as of 702. Regent Hessa led the attack in person when the Reed League tried to take Tarn in 702. Captain Hessa Vale is somebody else.`,
    'league.md',
  );
  it.each([
    ['Who rules the Reed League?', 'Hessa'],
    ['who ruled the Reed League', 'Hessa'],
    ['Who ruled the Reed League in 702?', 'Hessa'],
  ])('%s → %s', (question, answer) => {
    expect(league.ask(question).answer).toContain(answer);
  });
});
