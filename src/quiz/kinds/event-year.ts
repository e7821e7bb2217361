import type { Entity, LoreDate, Sentence } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { capitalised } from '../clauses/render.ts';
import { granularity } from '../options/granularity.ts';
import { yearStyle } from '../options/year-words.ts';
import type { Ground } from '../ground/ground.ts';
import { frameOf } from './view.ts';

/** What happens at one time: of such a thing, "in 1204" tells when it was, and not when something happened within it. */
const momentary =
  /\b(?:battle|siege|raid|sack|fall|massacre|burning|destruction|incident|accords?|treaty|pact|peace|armistice|conference|summit|coup|assassination|attack|disaster|edict|charter|launch|wedding|coronation)\b/i;
const before = /^ (of|in) (?:the year )?$|^ \($/;

/** "In which year did the Tarn Incident take place?", from a year that stands right behind an event's name: "the Tarn Incident of 1204". */
export function eventYears(ground: Ground): Candidate[] {
  return ground.lore.sentences.flatMap((sentence) => {
    if (!['prose', 'item', 'caption'].includes(sentence.form) || sentence.scope !== null) return [];
    const isTold = (entity: Entity): boolean =>
      sentence.form === 'prose' || ground.isPrepared(sentence.sourceId) || isInProse(entity, ground);
    return sentence.dates.flatMap((date) => {
      const entity =
        date.precision === 'exact' && date.until === null && !date.realWorld
          ? eventBefore(sentence, date, ground)
          : null;
      return entity === null || !isTold(entity) ? [] : questionOn(entity, date, sentence, ground);
    });
  });
}

/** "Ferry Strike of 1204", in a list of links alone: of what it is the name, nothing tells. */
const isInProse = ({ id }: Entity, ground: Ground): boolean =>
  [...ground.sentencesNaming(id)].some((one) => ground.sentence(one)?.form === 'prose');

function eventBefore({ text, mentions }: Sentence, date: LoreDate, ground: Ground): Entity | null {
  const at = text.indexOf(date.text);
  if (at < 0 || text.indexOf(date.text, at + 1) >= 0) return null;
  const start = at + (/^(?:of|in) (?:the year )?/.exec(date.text)?.[0].length ?? 0);
  const behind = text.slice(at + date.text.length);
  for (const { entityId, from, to, anaphor } of mentions) {
    const entity = ground.entity(entityId);
    if (anaphor || entity?.kind !== 'event' || !ground.isSound(entity) || to > start) continue;
    // "the marriage of the Dauphin (1747)": one word was guessed to be an event.
    if (entity.near === undefined && !/\s/.test(entity.name)) continue;
    const between = before.exec(text.slice(to, start));
    if (between === null) continue;
    // "joined the widened Accords in 1204": when it was joined.
    if (between[1] === 'in' && joining.test(text.slice(0, from))) continue;
    const name = text.slice(from, to);
    // "of 1204-1210", "of 1204's"; "(1204, in the spring)"
    const isOpen =
      between[1] === undefined ? !behind.startsWith(')') : /^(?:\s?[-–—]\s?\d|['’]s|\s(?:and|or|to)\s\d)/.test(behind);
    if (!isOpen && /\s/.test(name) && !isPartOfName(text, from) && (between[1] === 'of' || momentary.test(name)))
      return entity;
  }
  return null;
}

const joining =
  /\b(?:join|enter|leave|left|sign|ratif|break|broke|revoke|renew|violat)\p{Ll}* (?:the |an? )?(?:\p{Ll}+ )?$/u;

/** "Second" in front of "Battle of Tarn": another one than the name tells. */
const isPartOfName = (text: string, from: number): boolean =>
  /\b(?:\p{Lu}[\p{L}'’-]*|first|second|third|fourth|final|last|new|alternate|mirror) $/u.test(
    // "The", "In" at the start of a sentence.
    text.slice(0, from).replace(/^\p{Lu}\p{Ll}* $/u, ''),
  );

const decrees = /^(?:Edict|Decree|Bull|Proclamation|Ordinance)\b|\b(?:Edict|Decree|Proclamation|Ordinance)$/;
const manyWords = /\b(?:accords|articles|protocols|agreements)$/i;

function questionOn(entity: Entity, date: LoreDate, sentence: Sentence, ground: Ground): Candidate[] {
  const style = yearStyle(date);
  const source = ground.source(sentence.sourceId);
  if (style === null || source === undefined || /\d{3}/.test(entity.name)) return [];
  const called = ground.called(entity);
  const question =
    granularity(entity) === 'agreement'
      ? `in which year ${entity.plural || manyWords.test(entity.name) ? 'were' : 'was'} ${called} concluded?`
      : `in which year ${decrees.test(entity.name) ? `was ${called} issued` : `did ${called} take place`}?`;
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  return [
    {
      type: 'when',
      stem: prefix === '' ? capitalised(question) : `${prefix}${question}`,
      key: style.write(date.year),
      pool: { from: 'years', year: date.year, write: style.write },
      fact: {
        article: source.id,
        subject: entity.id,
        property: 'take place',
        value: String(date.year),
        qualifiers: { from: 'name' },
      },
      accepted: [...new Set([style.write(date.year), String(Math.abs(date.year))])],
      sentences: [sentence],
      entityIds: [entity.id],
      anchors: 2,
      slip: false,
      roughness: 1,
    },
  ];
}
