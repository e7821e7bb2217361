import type { EntityKind } from '../model.ts';
import type { Discovered } from './candidate.ts';
import { kindBySuffix } from './lexicon.ts';
import type { Evidence } from './kind-choice.ts';
import { foldName } from './names.ts';

/** What a name's own form says so firmly that no company outweighs it. */

const deed =
  /^(?:.+ )?(?:congress|donation|edict|treaty|siege|battle|concordat|wars?|sack|coronation|massacre|investiture) of /;

/** The cue of an occurrence before "dynasty". */
export const dynastyCue = 'before dynasty';

/** The cue of an occurrence that is told to be male or female. */
export const sexCue = 'told male or female';

export function firmKindOf({ key, name, cues, count }: Evidence, likely: EntityKind): EntityKind {
  if (cues.has(sexCue)) return 'character';
  if ((cues.get(dynastyCue) ?? 0) * 5 >= count) return 'faction';
  if (deed.test(key) && likely !== 'work') return 'event';
  // "Crown v. the Bells".
  if (/ vs? /.test(key) && / vs?\.? (?:the )?\p{Lu}/u.test(name)) return 'event';
  if (/ (?:crisis|civil war)$/.test(key)) return 'event';
  if (/ (?:wars?|uprising|mutiny|massacre|armistice|schism)$/.test(key) && likely !== 'work') return 'event';
  // "Aldric the Tall".
  if (/^\p{Lu}[\p{L}'’-]+ the \p{Lu}[\p{L}'’-]+$/u.test(name) && likely !== 'work' && likely !== 'ship')
    return 'character';
  // "The Council's races": a body is named after what it is, whatever stands behind.
  if (likely === 'species' && kindBySuffix.get(key) === 'faction') return 'faction';
  return likely;
}

/** "Xindi-Arboreal" are a part of the Xindi: a branch is of the kind of what it is named after first. */
export function withBranches(found: readonly Discovered[]): Discovered[] {
  const groups = new Map<string, EntityKind>();
  for (const { name, kind } of found) if (kind === 'species' || kind === 'faction') groups.set(foldName(name), kind);
  return found.map((one) => {
    const head = /^(\p{Lu}[\p{L}']+)-\p{Lu}\p{Ll}+s?$/u.exec(one.name)?.[1];
    const kind = head === undefined ? undefined : (groups.get(foldName(head)) ?? groups.get(`${foldName(head)}s`));
    return kind === 'species' ? { ...one, kind } : one;
  });
}
