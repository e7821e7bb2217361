import type { Cast } from '../names/entities.ts';
import type { Entity, LoreDate, LoreEvent, Mention, Reference } from '../model.ts';
import { headOf } from '../names/short-forms.ts';
import type { ReadSentence } from '../understand.ts';

/** Every dated statement is an event: one for each date of each line. */

export function referenceTo(sentence: ReadSentence): Reference {
  return {
    sourceId: sentence.sourceId,
    section: sentence.section,
    sentenceId: sentence.id,
    sentence: sentence.text,
    citations: sentence.citations,
  };
}

export function findEvents(
  sentences: readonly ReadSentence[],
  entities: ReadonlyMap<string, Entity>,
  cast: Cast,
): LoreEvent[] {
  return sentences.flatMap((sentence) => {
    if (sentence.under !== null && isOfHeading(sentence))
      return [eventOf(sentence, sentence.under, 0, { entities, cast, lead: `${sentence.under.text}: ` })];
    const seen = new Set<string>();
    return sentence.found.flatMap((found, index) => {
      if (whence.test(sentence.text.slice(0, found.from))) return [];
      const key = `${String(found.date.year)}/${String(found.date.until)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [eventOf(sentence, found.date, index, { entities, cast, lead: '' })];
    });
  });
}

/** A time of its own, or one that was before. */
const otherTime =
  /\b(?:years?|months?|weeks?|decades?|centur(?:y|ies)|earlier|already|now|then|still|since|until|again|always|never|had|would)\b/i;

/** What a timeline tells under a year: it names someone, tells a deed, and speaks of no other time. */
const isOfHeading = ({ found, form, mentions, text }: ReadSentence): boolean =>
  found.length === 0 && (form === 'item' || form === 'prose') && mentions.length > 0 && !otherTime.test(text);

/** "Brought a fleet out of the 23rd century": where something came from, and not when that was. */
const whence = /\bout of (?:the )?$/i;

interface Telling {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly cast: Cast;
  /** What goes before the sentence: the date that stands above it. */
  readonly lead: string;
}

function eventOf(sentence: ReadSentence, when: LoreDate, index: number, { entities, cast, lead }: Telling): LoreEvent {
  const named = [...new Set(sentence.mentions.map((mention) => mention.entityId))].filter(
    (id) => entities.get(id)?.kind !== 'work',
  );
  const subject = cast.subjects.get(sentence.sourceId);
  const implied = (sentence.form === 'infobox' || named.length === 0) && subject !== undefined ? [subject] : [];
  return {
    id: `${sentence.id}@${String(index + 1)}`,
    when,
    text: lead + standingAlone(sentence, entities, cast),
    participants: [...new Set([...implied, ...named])],
    place: placeOf(sentence, entities),
    references: [referenceTo(sentence)],
  };
}

const relative =
  /\b(?:the (?:following|next|same|previous|preceding) year|that (?:same )?year|\w+ (?:years?|decades?) (?:later|earlier|afterwards?|before|after))\b/i;

/** The sentence with pronouns, short names and relative dates spelled out, as far as they are known. */
function standingAlone(sentence: ReadSentence, entities: ReadonlyMap<string, Entity>, cast: Cast): string {
  const subject = cast.subjects.get(sentence.sourceId);
  const edits: { from: number; to: number; text: string }[] = [];
  for (const mention of sentence.mentions) {
    const text = fullName(sentence.text, mention, entities, cast);
    if (text !== null) edits.push({ from: mention.from, to: mention.to, text });
  }
  for (const { date, to } of sentence.found) {
    // In which words an era goes before its start, only its own dates say.
    if (!relative.test(date.text) || date.precision === 'range' || date.year < 0) continue;
    // "Three years after that letter" stays: what it counts from is part of the wording.
    if (/(?:after|before)$/i.test(date.text) && /^ \p{L}/u.test(sentence.text.slice(to))) continue;
    const year = ` (${date.precision === 'circa' ? 'around ' : ''}${String(date.year)})`;
    edits.push({ from: to, to, text: year });
  }
  const text = edits
    .sort((a, b) => b.from - a.from)
    .reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), sentence.text);
  const owner = subject === undefined ? undefined : entities.get(subject)?.name;
  return sentence.form === 'infobox' && owner !== undefined ? `${owner} (${text})` : text;
}

function fullName(text: string, mention: Mention, entities: ReadonlyMap<string, Entity>, cast: Cast): string | null {
  const entity = entities.get(mention.entityId);
  if (entity === undefined) return null;
  const surface = text.slice(mention.from, mention.to);
  if (mention.anaphor) return /^(?:his|her|its)$/i.test(surface) ? `${entity.name}'s` : entity.name;
  if (surface !== headOf(entity) || cast.holdsEverywhere(surface, entity.id)) return null;
  return entity.name;
}

function placeOf(sentence: ReadSentence, entities: ReadonlyMap<string, Entity>): string | null {
  const places = sentence.mentions.filter((mention) => entities.get(mention.entityId)?.kind === 'place');
  const located = places.find((mention) =>
    /\b(?:in|at|on|near|aboard|from|to|into|onto|of)(?: the)?(?: (?:planet|station|system|city|moon))? $/i.test(
      sentence.text.slice(0, mention.from),
    ),
  );
  return (located ?? places[0])?.entityId ?? null;
}
