import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';

const particles = 'ben|ibn|bint|bar|bat|van|von|zu|de|da|do|dos|das|di|del|della|du|der|den|ter|ten|af|av|el|al|le|la';
const secondParticles = 'der|den|la|las|los|el';
const particle = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’-]+ (?:${particles})(?: (?:${secondParticles}))? |\\b(?:Mac|Mc|O['’]|[ae]l-|[Dd]['’])|\\p{Lu}[\\p{L}'’-]+ ["“][^"“”]{2,30}["”] )$`,
  'u',
);

/** "Samuel ben " before "Asher": the rest of a name is nobody's name. */
export const isTailOfName = (before: string): boolean => particle.test(before);

const goesOn = new RegExp(
  `^ (?:${particles})(?: (?:${secondParticles}))? \\p{Lu}|^ & |^ ["“‘][^"”’]{2,30}["”’] \\p{Lu}`,
  'u',
);

/** "Teodoro" before " de la Cruz", "Sal" before ' "the Deacon" Morello', "P.E" before ". 73": the name goes on behind it. */
export function isHeadOfName(name: string, after: string, { kind }: Pick<Entity, 'kind'>): boolean {
  // "the Empire of Orrin" before " and Maresh"
  if (kind === 'faction' && / of \p{Lu}[\p{L}'’-]+$/u.test(name) && /^ and \p{Lu}/u.test(after)) return true;
  if (/\.\p{Lu}$/u.test(name)) return after.startsWith('.');
  // "the USS Defiant NX" before "-74205", "Alliance" before " to Restore the Republic"
  if (/^[-–]\d/.test(after)) return true;
  if (kind !== 'character') return /^ & /.test(after) || isPurpose(name, after);
  return goesOn.test(after) || (!/\s/.test(name) && /^ (?:[IVX]+\b|\p{Lu}\p{Ll})/u.test(after));
}

/** "Alliance" before " to Restore the Republic": what it was made for is of its name. */
function isPurpose(name: string, after: string): boolean {
  const verb = /^ to (\p{Lu}\p{Ll}+) (?:the )?\p{Lu}/u.exec(after)?.[1];
  return verb !== undefined && !/\s/.test(name) && isDictionaryWord(verb.toLowerCase());
}
