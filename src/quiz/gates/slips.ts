import type { Entity } from '../../lore/model.ts';
import { bareQuestion, withoutFrame } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { gate } from './gate.ts';

const name = "(?:the )?(?:\\p{Lu}[\\p{L}'’-]*|_____)";

/** What a text has by mistake, or what a cut has left of it. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\b(?:known|called|named|dubbed|termed) (?:was|is|were|are)\b/, 'one of its verbs stands twice'],
  [
    new RegExp(`\\b(?:whilst|while|whereas|because|although|though|unless) ${name}(?: (?:and|or) ${name})?[.?”]`, 'u'),
    'its last clause has no verb',
  ],
  [
    /(?:^|[“.] )(?:[Ww]hile|[Ww]hilst|[Ww]hereas|[Aa]lthough|[Tt]hough|[Bb]ecause|[Ww]hen|[Uu]nless),/u,
    'its first clause has no subject',
  ],
  // For what?
  [
    /\b(?:chosen|selected|picked|preferred) (?:over|instead of)\b(?!.*\b(?:as|for|to)\b)/,
    'what somebody is chosen for is left out',
  ],
  // With whom, or to what?
  [
    /\b(?:agreed|disagreed|refused|declined|complied|objected|consented|concurred)[.”?]/,
    'what is answered is left out',
  ],
  [
    /(?:^|[“.] )(?:Many|Some|Most|Several|Few|Others|Both|Neither|None)(?: of (?:these|those|them|which|whom)\b| \p{Ll}+ed (?:to|in|at|on|by|with|for|from|the|a|an|his|her|its|their)\b| (?:was|were|had|have|are|did)\b)/u,
    'of whom it tells is left out',
  ],
];

/** A sentence that is broken in its text, or was broken where it was cut, makes no question. */
export const unbroken = gate('source-slip', ({ candidate: { stem, pool, entityIds } }, ground) => {
  if (pool.from === 'given') return null;
  const quoted = /“(.*)”/su.exec(stem)?.[1];
  const text = quoted === undefined ? bareQuestion(withoutFrame(stem)) : `“${quoted}”`.replace(/^“/, '“ ');
  const found = slips.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  if (isOwnedByNobody(text, entityIds, ground)) return 'whose it is was told before';
  const led = entityIds.flatMap((id) => ground.entity(id) ?? []).find((entity) => isWronglyLed(text, entity, ground));
  return led === undefined ? null : `“the” stands before “${led.name}”`;
});

const theirs = /\btheir (?:existence|presence|arrival|departure|extinction|survival)\b/;

/** "hills with traces of their existence": they are living beings, and none is named before. */
function isOwnedByNobody(text: string, entityIds: readonly string[], ground: Ground): boolean {
  const at = theirs.exec(text)?.index;
  if (at === undefined) return false;
  const before = text.slice(0, at);
  const isNamed = entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .some(({ kind, name, plural }) => kind !== 'place' && (plural || kind !== 'work') && before.includes(name));
  return (
    !isNamed &&
    !/_____|\b(?:people|men|women|children|settlers|soldiers|crew|inhabitants|natives)\b/.test(
      before.replace(/ of _____/, ''),
    )
  );
}

/** "the Maresh was ranked": a person has no article, unless a noun follows that it belongs to. */
function isWronglyLed(text: string, entity: Entity, ground: Ground): boolean {
  const { kind, plural } = entity;
  if (kind !== 'character' || plural || entity.near !== undefined || ground.called(entity) !== entity.name)
    return false;
  const at = ` the ${entity.name} `;
  return (
    text.includes(at) &&
    /^(?:was|is|were|had|has|did|and|in|on|at|of|to|from)\b/.test(text.slice(text.indexOf(at) + at.length))
  );
}
