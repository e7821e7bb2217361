import { personTitles, titlePrefixes } from './lexicon.ts';
import type { Entity } from '../model.ts';
import { normWord } from './names.ts';
import { sentenceQualifiers, type Claim } from '../facts/claim.ts';
import type { ReadSentence } from '../understand.ts';

/** "Fleet Admiral Jorel Quinn" says what Quinn's title is. */
export function titleStatements(sentence: ReadSentence, entities: ReadonlyMap<string, Entity>): Claim[] {
  return sentence.mentions.flatMap((mention): Claim[] => {
    if (mention.anaphor || entities.get(mention.entityId)?.kind !== 'character') return [];
    const before = sentence.text.slice(Math.max(0, mention.from - 40), mention.from);
    const words = /((?:\p{Lu}[\p{L}-]+ )+)$/u.exec(before)?.[1]?.trim().split(' ') ?? [];
    const title: string[] = [];
    for (const word of words.reverse()) {
      const norm = normWord(word);
      if (!personTitles.has(norm) && !(title.length > 0 && titlePrefixes.has(norm))) break;
      title.unshift(word);
    }
    if (title.length === 0 || (titlePrefixes.has(normWord(title.at(-1) ?? '')) && title.length === 1)) return [];
    return [
      {
        subject: mention.entityId,
        property: 'title',
        value: { type: 'text', text: title.join(' ') },
        qualifiers: sentenceQualifiers(sentence, 'title'),
        sentence,
      },
    ];
  });
}
