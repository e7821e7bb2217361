import type { Sentence } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { isBareParticiple, isFiniteAt, lower } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { dropAsides } from '../clauses/parse.ts';
import { isCounted, articleOf, capitalised, renderUnits } from '../clauses/render.ts';
import { isName, type Name, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../doubtful.ts';
import type { Ground } from '../ground.ts';
import { isInOtherNumber, isWhole } from './cloze.ts';
import { frameOf, keyNames } from './view.ts';

/** Characters: a shorter sentence says too little to fill a blank by, a longer one is hard to take in. */
const length = { least: 45, most: 185 };
const personal = /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|you|your)$/;

/**
 * A whole sentence with a name left out, for what no other kind can reword: nothing of it is cut or turned, so it stays true and
 * grammatical. Only sentences that a reader understands who has seen nothing before them.
 */
export function quoteQuestions(ground: Ground): Candidate[] {
  return ground.readings.flatMap(({ sentence, units: words }) => {
    const units = sentence.form === 'prose' && sentence.scope === null ? dropAsides(words) : null;
    if (units === null || !standsByItself(units, sentence, ground)) return [];
    return units.flatMap((unit, at) =>
      isName(unit) && canBeBlank(units, at, unit, ground) ? quote(ground, sentence, units, unit) : [],
    );
  });
}

function standsByItself(units: readonly Unit[], sentence: Sentence, ground: Ground): boolean {
  const [first] = units;
  const opens =
    first !== undefined &&
    units.at(-1)?.text === '.' &&
    (isName(first) || first.date !== null || ['DET', 'ADP', 'PROPN', 'NUM', 'NOUN', 'ADJ'].includes(first.pos)) &&
    !/^(?:this|that|these|those|such|another|both|each|so|yet|but|and|or|like|unlike|if|instead)$/.test(lower(first));
  const loose = units.some(
    (unit, at) =>
      (unit.entity === null &&
        personal.test(lower(unit)) &&
        !units.slice(0, at).some((before) => suits(lower(unit), before))) ||
      (isName(unit) && unit.anaphor && isDoubtful(unit, sentence, ground)),
  );
  return (
    opens &&
    !loose &&
    !units.some(({ text }) => /^[;:"“”!?–—]$/.test(text)) &&
    units.some(
      (unit, at) => isFiniteAt(units, at) && (unit.pos === 'AUX' || !isBareParticiple(unit, units.slice(at + 1, -1))),
    ) &&
    orphanIn(units, true) === null
  );
}

/** Whether a pronoun without a name of its own can stand for what was named before it. */
const suits = (pronoun: string, before: Unit): boolean =>
  /^(?:it|its|they|them|their)$/.test(pronoun)
    ? isName(before) || before.pos === 'NOUN'
    : isName(before) && ['character', 'ship'].includes(before.entity.kind);

function canBeBlank(units: readonly Unit[], at: number, unit: Name, ground: Ground): boolean {
  const { entity } = unit;
  const same = units.filter((other) => other.entity?.id === entity.id).length;
  const others = new Set(units.flatMap((other) => (other.entity === null ? [] : [other.entity.id])));
  const dated = units.some(({ date }) => date !== null);
  return (
    !unit.anaphor &&
    same === 1 &&
    isWhole(units, at) &&
    !isInOtherNumber(unit) &&
    !isCounted(units, at) &&
    (ground.isReliable(entity) || /\s/.test(entity.name)) &&
    // The other names of the sentence, and its date, must lead to this one alone.
    others.size - 1 + (dated ? 1 : 0) >= 2
  );
}

function quote(ground: Ground, sentence: Sentence, units: readonly Unit[], key: Name): Candidate[] {
  const source = ground.source(sentence.sourceId);
  const { entity } = key;
  const blank = blankFor(units, key, ground);
  if (source === undefined || blank === null) return [];
  const text = capitalised(
    renderUnits(units.slice(0, -1), { ground, named: new Set(), replace: new Map([[key, blank]]) }),
  );
  if (text.length < length.least || text.length > length.most) return [];
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  const ids = [...new Set(units.flatMap((unit) => unit.entity?.id ?? []))];
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
        qualifiers: { sentence: String(units.length), with: [...others].sort().join(' ') },
      },
      accepted: keyNames(entity),
      sentences: [sentence],
      entityIds: [...others, entity.id],
      anchors: others.length,
      slip: false,
      roughness: 4,
    },
  ];
}

/** The blank with the article that stands in the text; null where "a" stands there, which would tell too much or too little. */
function blankFor(units: readonly Unit[], key: Name, ground: Ground): string | null {
  const at = units.indexOf(key);
  const article = articleOf(units, at);
  if (article !== null) return lower(article) !== 'the' ? null : article === units[at - 1] ? 'the _____' : '_____';
  const owned = ["'s", "'"].includes(lower(units[at - 1])) || units[at - 1]?.pos === 'ADJ';
  return key.title === '' && !owned && !key.entity.plural && ground.called(key.entity) !== key.entity.name
    ? 'the _____'
    : '_____';
}
