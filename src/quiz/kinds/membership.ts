import { groupBy } from '../../lore/group.ts';
import type { Entity, Sentence } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { capitalised } from '../clauses/render.ts';
import { frameOf } from './view.ts';

const listed = 3;
/** What a list is of: several of one sort that belong to one thing. */
const plurals =
  /^(?:the )?(?:\p{L}+ )?(?:members|founders|signatories|colonies|allies|enemies|provinces|combatants|commanders|owners|leaders|rivals|subsidiaries|member (?:states|species|worlds))$/iu;

/** "Which of these is NOT listed among the founders of the Salt League?", from a list of names and one of the same sort that is none of them. */
export function membershipQuestions(ground: Ground): Candidate[] {
  const { sentences } = ground.lore;
  const boxes = sentences.flatMap((sentence) => {
    const [, label, value] = sentence.form === 'infobox' ? (/^([^:]{3,30}): (.+)$/.exec(sentence.text) ?? []) : [];
    return label === undefined || value === undefined
      ? []
      : [{ label, list: namesOf(value, sentence, ground), lines: [sentence] }];
  });
  const items = sentences.filter(({ form, section }) => form === 'item' && plurals.test(lastOf(section)));
  const lists = [...groupBy(items, ({ sourceId, section }) => `${sourceId}/${section}`).values()].map((lines) => ({
    label: lastOf(lines[0]?.section ?? ''),
    list: lines.every(({ mentions }) => mentions[0]?.from === 0)
      ? lines.flatMap(({ mentions }) => ground.entity(mentions[0]?.entityId ?? '') ?? [])
      : [],
    lines,
  }));
  return [...boxes, ...lists].flatMap(({ label, list, lines }) => questionOn(label, list, lines, ground));
}

const lastOf = (section: string): string => section.split(' / ').at(-1) ?? '';

/** The names that a value lists, or none where it says more than names. */
function namesOf(value: string, { text, mentions }: Sentence, ground: Ground): Entity[] {
  const start = text.length - value.length;
  const parts = value.split(/, (?:and )?|; /);
  const found = parts.flatMap((part) => {
    const from = text.indexOf(part, start);
    const mention = mentions.find((one) => one.to === from + part.length && one.from >= from);
    return (mention === undefined ? undefined : ground.entity(mention.entityId)) ?? [];
  });
  return found.length === parts.length ? found : [];
}

function questionOn(label: string, list: readonly Entity[], lines: readonly Sentence[], ground: Ground): Candidate[] {
  const [sentence] = lines;
  const ids = new Set(list.map(({ id }) => id));
  const kinds = new Set(list.map(({ kind }) => kind));
  const [kind] = kinds;
  const subject = sentence === undefined ? undefined : ground.subjectOf(sentence.sourceId);
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  if (sentence === undefined || subject === undefined || source === undefined || !plurals.test(label)) return [];
  if (ids.size < listed || kinds.size > 1 || !list.every((one) => ground.isReliable(one))) return [];
  const seed = `${source.id} ${label}`;
  const names = new Set(list.flatMap((one) => ground.foldedNames(one)));
  const outside = ground.lore.sentences
    .filter(({ sourceId, form }) => sourceId === source.id && form === 'prose')
    .flatMap(({ mentions }) => mentions.flatMap(({ entityId }) => ground.entity(entityId) ?? []))
    .filter(
      (one) =>
        one.kind === kind &&
        !ids.has(one.id) &&
        one.id !== subject.id &&
        ground.isReliable(one) &&
        // "Alexis" beside full names would stand out.
        list.some(({ name }) => name.split(' ').length === one.name.split(' ').length) &&
        !isKin(one, [...list, subject]) &&
        ground
          .foldedNames(one)
          .every((name) => [...names].every((other) => !name.includes(other) && !other.includes(name))),
    );
  const [key] = shuffled([...new Map(outside.map((one) => [one.id, one])).values()], seededRandom(`${seed} key`));
  if (key === undefined) return [];
  const wrong = shuffled(list, seededRandom(seed)).slice(0, listed);
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  const question = `which of these is NOT listed among the ${fold(label).replace(/^the /, '')} of ${ground.called(subject)}?`;
  return [
    {
      type: 'odd-one-out',
      stem: prefix === '' ? capitalised(question) : `${prefix}${question}`,
      key: key.name,
      pool: { from: 'given', texts: wrong.map(({ name }) => name) },
      fact: {
        article: source.id,
        subject: subject.id,
        property: fold(label),
        value: key.id,
        qualifiers: { asked: 'not listed' },
      },
      accepted: [key.name],
      sentences: lines,
      entityIds: [subject.id, key.id],
      anchors: 2,
      slip: false,
      roughness: 1,
    },
  ];
}

/** A part of one of them, or what one of them is a part of. */
const isKin = (one: Entity, others: readonly Entity[]): boolean =>
  others.some(
    ({ id, partOf, counterpart }) => one.partOf.includes(id) || partOf.includes(one.id) || counterpart === one.id,
  );
