import type { Entity, LoreDate, Sentence } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { capitalised } from '../clauses/render.ts';
import { granularity } from '../options/granularity.ts';
import type { Ground } from '../ground/ground.ts';
import { yearStyle } from '../options/year-words.ts';
import { frameOf } from './view.ts';

/** "In which year did the Alum War begin?" – from the years behind a war's name, "(1369–1374)", "of 1369–1374", or from "lasted from 1369 to 1374". */
export function spanQuestions(ground: Ground): Candidate[] {
  return ground.lore.sentences.flatMap((sentence) => {
    if (sentence.form !== 'prose' && sentence.form !== 'item') return [];
    if (sentence.scope !== null || sentence.text.length > 400) return [];
    return sentence.dates.flatMap((date) => {
      const entity = date.precision === 'range' && !date.realWorld ? lastingThing(sentence, date, ground) : undefined;
      return entity === undefined ? [] : bounds(entity, date, sentence, ground);
    });
  });
}

const lasted =
  /^ (?:lasted|was (?:a|the) (?:conflict|war|struggle)\b[^.;]{0,80}|raged|was fought|went on|dragged on|ran) (?:\p{Ll}+ )?from $/u;
const fought = /\b(?:fought|waged) (?:the )?$/;

/** What the years are said of: a fight that stands right before them. */
function lastingThing({ text, mentions }: Sentence, date: LoreDate, ground: Ground): Entity | undefined {
  const at = text.indexOf(date.text);
  if (at < 0 || date.until === null) return undefined;
  const start = /^from /i.test(date.text) ? at + 5 : at;
  for (const { entityId, from, to, anaphor } of mentions) {
    const entity = ground.entity(entityId);
    if (anaphor || entity?.kind !== 'event' || granularity(entity) !== 'fight' || to > start) continue;
    const between = text.slice(to, start);
    const isBracketed = between === ' (' && /^\)/.test(text.slice(at + date.text.length));
    const isFought = fought.test(text.slice(0, from)) && between === ' from ';
    if (isBracketed || isFought || between === ' of ' || lasted.test(between)) return entity;
  }
  return undefined;
}

function bounds(entity: Entity, date: LoreDate, sentence: Sentence, ground: Ground): Candidate[] {
  const style = yearStyle({ ...date, until: null });
  const source = ground.source(sentence.sourceId);
  if (style === null || style.era !== 'none' || source === undefined || date.until === null) return [];
  if (date.until - date.year < 2) return [];
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  return (['begin', 'end'] as const).map((verb) => {
    const year = verb === 'begin' ? date.year : (date.until ?? date.year);
    const question = `in which year did ${ground.called(entity)} ${verb}?`;
    return {
      type: 'when',
      stem: prefix === '' ? capitalised(question) : `${prefix}${question}`,
      key: style.write(year),
      pool: { from: 'years', year, write: style.write },
      fact: {
        article: source.id,
        subject: entity.id,
        property: verb,
        value: String(year),
        qualifiers: { from: 'span' },
      },
      accepted: [...new Set([style.write(year), String(year)])],
      sentences: [sentence],
      entityIds: [entity.id],
      anchors: 2,
      slip: false,
      roughness: 0,
    };
  });
}
