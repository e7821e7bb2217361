import { franc } from 'franc-min';

/** In characters. Less than the first tells nothing; between the two, a guess by letters needs a second sign. */
const leastForLanguage = 60;
const enoughForLanguage = 300;
const commonEnglish = /\b(?:the|of|and|was|were|is|in|to|that|which|with|by|from|his|her|their|had|has)\b/gi;

/** False for a text that is long enough to tell and is in another language. */
export function seemsEnglish(text: string): boolean {
  const prose = text.replace(/[^\p{L}\s'.,]/gu, ' ').slice(0, 20_000);
  const length = prose.trim().length;
  if (length < leastForLanguage) return true;
  // Texts full of invented names mislead a guess by letters alone; common words do not, and are counted sooner.
  const words = prose.split(/\s+/).length;
  const share = (prose.match(commonEnglish)?.length ?? 0) / words;
  if (share > (length < enoughForLanguage ? 0.04 : 0.12)) return true;
  return ['eng', 'und', 'sco'].includes(franc(prose));
}
