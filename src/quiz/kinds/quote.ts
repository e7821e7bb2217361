import { groupBy } from '../../lore/group.ts';
import type { Candidate } from '../candidate.ts';
import { articleOf, describesNext, isQuote } from '../clauses/render.ts';
import { lower } from '../clauses/finite.ts';
import { isName, type Name, type Unit } from '../clauses/units.ts';
import type { Ground, QuizGround } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import { blanked } from './blanked.ts';
import { canBeBlank } from './quote-blank.ts';
import type { Standing } from './standing.ts';
import { standingSentences } from './standing-sentence.ts';
import { keyNames } from './view.ts';
import { yearBlanks } from './year-blank.ts';

/**
 * A whole sentence with a name or its year left out: nothing of it is turned round, so it stays true and grammatical. Only sentences
 * that a reader understands who has seen nothing before them.
 */
export function quoteQuestions(ground: Ground): Candidate[] {
  return standingSentences(ground).flatMap((standing) => [
    ...yearBlanks(standing, ground),
    ...standing.units.flatMap((unit, at) =>
      isName(unit) && canBeBlank(standing, at, unit, ground) ? quote(ground, standing, unit) : [],
    ),
  ]);
}

function quote(ground: Ground, standing: Standing, key: Name): Candidate[] {
  const { sentence, source, units, prefix, passage } = standing;
  const { entity } = key;
  const blank = blankFor(standing, key, ground);
  const made = blank === null ? null : blanked(standing, key, blank, ground);
  if (blank === null || made === null || isOneOfTheName(key, ground)) return [];
  const { text, told, ids, qualifiersWith } = made;
  const frame = prefix === '' ? 'Fill in the blank' : `${prefix}what fills the blank`;
  const others = ids.filter((id) => id !== entity.id);
  return [
    {
      type: 'cloze',
      stem: `${frame}: “${text}.”`,
      key: ground.shown(entity),
      pool: ground.isReliable(entity)
        ? { from: 'entities', entityId: entity.id, kind: entity.kind, ...ledOf(units, key, blank) }
        : { from: 'typed', entityId: entity.id },
      fact: {
        article: source.id,
        subject: others[0] ?? source.id,
        property: 'quote',
        value: entity.id,
        qualifiers: qualifiersWith(others),
      },
      accepted: keyNames(entity),
      sentences: [sentence],
      entityIds: [...others, entity.id],
      anchors: others.length + (units.some(({ date }) => date !== null) ? 1 : 0),
      slip: false,
      // What names little is better told with the sentence before it.
      roughness: roughnessOf(standing, others.length, ground),
      ...(passage === null ? {} : { passage: { opener: passage.opener.text, asked: `${frame}: “${told}.”` } }),
    },
  ];
}

const isAmid = ({ sentence, source }: Standing, ground: Ground): boolean =>
  !ground.isPrepared(source.id) && ground.paragraphBefore(sentence).length > 0;

const numbered = / [IVX]+$/;
/** "Baelor" of a text that has Baelor I and Baelor II: which of them it means was guessed. */
const isOneOfTheName = ({ text, entity: { id, name } }: Name, ground: Ground): boolean =>
  numbered.test(name) &&
  !numbered.test(text) &&
  (namesakes(ground.lore).get(name.replace(numbered, '')) ?? []).some((other) => other.id !== id);

/** Those who have a number behind their name, by the name. */
const namesakes = memoiseObject((lore: QuizGround) =>
  groupBy(
    lore.entities.filter(({ name }) => numbered.test(name)),
    ({ name }) => name.replace(numbered, ''),
  ),
);

/** What names little is better told with the sentence before it; in a found text, what stands amid a paragraph leans on it in many ways. */
function roughnessOf(standing: Standing, others: number, ground: Ground): number {
  const { context, passage } = standing;
  if (passage !== null) return 0;
  if (context !== null) return 5;
  return (others < 2 ? 6 : 4) + (isAmid(standing, ground) ? 2 : 0);
}

/** Whether options must take "the": left open where the article stands before more words, "the comatose _____". */
function ledOf(units: readonly Unit[], key: Name, blank: string): { led?: boolean } {
  if (key.entity.plural || (blank === '_____' && articleOf(units, units.indexOf(key)) !== null)) return {};
  return { led: blank !== '_____' };
}

/** The blank with the article that stands in the text; null where "a" stands there, which would tell too much or too little. */
function blankFor({ units, source }: Standing, key: Name, ground: Ground): string | null {
  const at = units.indexOf(key);
  const article = articleOf(units, at);
  // "the serial The Salt Road": the article is the title's.
  if (article?.text === 'The' && units.indexOf(article) > 0) return '_____';
  if (article !== null) return lower(article) !== 'the' ? null : article === units[at - 1] ? 'the _____' : '_____';
  const owned =
    /^(?:['’]s?|his|her|its|their)$/.test(lower(units[at - 1])) ||
    /^(?:ADJ|NOUN)$/.test(units[at - 1]?.pos ?? '') ||
    isQuote(units[at - 1]) ||
    describesNext(units, at);
  // Of a found text, how its names are led is a guess.
  return ground.isPrepared(source.id) &&
    key.title === '' &&
    !owned &&
    !key.entity.plural &&
    ground.called(key.entity) !== key.entity.name
    ? 'the _____'
    : '_____';
}
