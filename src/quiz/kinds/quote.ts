import { isDictionaryWord } from '../../lore/words/language.ts';
import type { Candidate } from '../candidate.ts';
import { articleOf, capitalised, isCounted, isQuote, renderUnits } from '../clauses/render.ts';
import { lower } from '../clauses/finite.ts';
import { isName, type Name, type Unit } from '../clauses/units.ts';
import type { Ground } from '../ground.ts';
import { isInOtherNumber, isWhole } from './cloze.ts';
import { standingSentences, type Standing } from './standing-sentence.ts';
import { toldBefore } from './told-before.ts';
import { keyNames } from './view.ts';
import { yearBlanks } from './year-blank.ts';

/** Characters: a shorter sentence says too little to fill a blank by, a longer one is hard to take in. */
const length = { least: 35, most: 185, together: 290 };
/** With one other name or date, so many words more must lead to the one left out. */
const enoughWords = 3;

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

function canBeBlank({ units, topic, context }: Standing, at: number, unit: Name, ground: Ground): boolean {
  const { entity } = unit;
  const same = units.filter((other) => other.entity?.id === entity.id).length;
  const before = context?.units ?? [];
  const others = new Set(units.flatMap((other) => (other.entity === null ? [] : [other.entity.id])));
  const dated = units.some(({ date }) => date !== null);
  // The other names of the sentence, and its date, must lead to this one alone.
  const told = others.size - 1 + (dated ? 1 : 0) + (before.some(({ entity: other }) => other !== null) ? 1 : 0);
  const words = units.filter((other) => other.entity === null && ['NOUN', 'VERB', 'ADJ', 'NUM'].includes(other.pos));
  return (
    !unit.anaphor &&
    same === 1 &&
    before.every((other) => other.entity?.id !== entity.id) &&
    entity.id !== topic?.id &&
    isWhole(units, at) &&
    !isInOtherNumber(unit) &&
    !isCounted(units, at) &&
    (ground.isReliable(entity) || /\s/.test(entity.name) || isWordOfItsOwn(entity.name, ground)) &&
    (told >= 2 || (told === 1 && words.length >= enoughWords))
  );
}

/** "Kirrek", written with a capital within sentences: surely a name, whatever it is one of. */
const isWordOfItsOwn = (name: string, ground: Ground): boolean =>
  ground.isNameWord(name) && !ground.isCommonWord(name) && !isDictionaryWord(name.toLowerCase());

function quote(ground: Ground, { sentence, source, units, prefix, topic, context }: Standing, key: Name): Candidate[] {
  const { entity } = key;
  const blank = blankFor(units, key, ground);
  if (blank === null) return [];
  const named = new Set<string>();
  const before = context === null ? '' : toldBefore(context, ground, named);
  const told = capitalised(renderUnits(units, { ground, named, replace: new Map([[key, blank]]) }));
  const text = `${before}${told}`;
  if (told.length < length.least || told.length > length.most || text.length > length.together) return [];
  const ids = [
    ...new Set([
      ...(topic === null ? [] : [topic.id]),
      ...[...units, ...(context?.units ?? [])].flatMap((unit) => unit.entity?.id ?? []),
    ]),
  ];
  const others = ids.filter((id) => id !== entity.id);
  return [
    {
      type: 'cloze',
      stem: `${prefix === '' ? 'Fill in the blank' : `${prefix}what fills the blank`}: “${text}.”`,
      key: ground.shown(entity),
      pool: { from: 'typed', entityId: entity.id },
      fact: {
        article: source.id,
        subject: others[0] ?? source.id,
        property: 'quote',
        value: entity.id,
        qualifiers: {
          sentence: String(units.length),
          with: [...others].sort().join(' '),
          ...(context === null ? {} : { behind: context.sentence.id }),
        },
      },
      accepted: keyNames(entity),
      sentences: [sentence],
      entityIds: [...others, entity.id],
      anchors: others.length + (units.some(({ date }) => date !== null) ? 1 : 0),
      slip: false,
      roughness: context === null ? 4 : 5,
    },
  ];
}

/** The blank with the article that stands in the text; null where "a" stands there, which would tell too much or too little. */
function blankFor(units: readonly Unit[], key: Name, ground: Ground): string | null {
  const at = units.indexOf(key);
  const article = articleOf(units, at);
  if (article !== null) return lower(article) !== 'the' ? null : article === units[at - 1] ? 'the _____' : '_____';
  const owned = ["'s", "'"].includes(lower(units[at - 1])) || units[at - 1]?.pos === 'ADJ' || isQuote(units[at - 1]);
  return key.title === '' && !owned && !key.entity.plural && ground.called(key.entity) !== key.entity.name
    ? 'the _____'
    : '_____';
}
