import type { Draft } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { noOrphanNoun } from './definite-noun.ts';
import { noDeixis } from './deixis.ts';
import { determined } from './determined.ts';
import { noFormLeak } from './epithet.ts';
import { wholeName } from './half-name.ts';
import { soleReading, typable } from './typed.ts';
import { noNewborn, noShorthand, soleBearer, tellsEnough } from './found.ts';
import { readRightly, soundOptions, wellFormed } from './form.ts';
import type { Gate } from './gate.ts';
import { noCatalogue, noGoods, notForAnyone } from './guessable.ts';
import { noPetName } from './pet-names.ts';
import { noEcho, noGenderLeak, noLeak, noOutlier, noPeople, noWhole } from './leak.ts';
import { enoughOptions, noOverlap, noPartOf, notInEvidence, sameKind } from './options.ts';
import { noLoosePronoun } from './pronoun.ts';
import { noReckoning } from './reckoned.ts';
import { unbroken } from './slips.ts';
import { soleHolder, soleKin, soleOfNumber } from './sole.ts';
import { wholeSentence } from './whole.ts';
import { noTopic } from './topic.ts';
import {
  closedDate,
  inWorld,
  notDisputed,
  noSetting,
  notHedged,
  quotable,
  scopeNamed,
  settledTense,
  universeNamed,
} from './truth.ts';
import { fitsItsWord, notNegated, saysWhat, notOneOfMany, pinnedDown, worthAsking } from './worth.ts';

/** What can be told from the wording and its evidence, before any distractor is chosen. */
export const stemGates: readonly Gate[] = [
  quotable,
  readRightly,
  // What is soon told, and turns away most.
  noLeak,
  pinnedDown,
  worthAsking,
  noDeixis,
  scopeNamed,
  notDisputed,
  universeNamed,
  inWorld,
  notHedged,
  closedDate,
  settledTense,
  noSetting,
  noLoosePronoun,
  wellFormed,
  unbroken,
  noReckoning,
  wholeName,
  noTopic,
  notOneOfMany,
  notNegated,
  saysWhat,
  fitsItsWord,
  soleHolder,
  soleOfNumber,
  // Late, since they have to tag the words.
  noOrphanNoun,
  wholeSentence,
  // Of found texts alone: what is wrong with any text is told first.
  noPeople,
  noWhole,
  noGoods,
  tellsEnough,
];
/** What is about the options. */
export const optionGates: readonly Gate[] = [
  enoughOptions,
  soundOptions,
  noOverlap,
  sameKind,
  noPartOf,
  notInEvidence,
  noEcho,
  noOutlier,
  noGenderLeak,
];

/** For an answer that is typed: it has no options that could be wrong. */
export const typedGates: readonly Gate[] = [
  worthAsking,
  typable,
  soleReading,
  soleKin,
  determined,
  noFormLeak,
  soleBearer,
  noPetName,
  noShorthand,
  notForAnyone,
  noCatalogue,
  noNewborn,
];

export function firstFailure(
  draft: Draft,
  ground: Ground,
  gates: readonly Gate[],
): { gate: string; reason: string } | null {
  const { passage } = draft.candidate;
  const alone = passage === undefined ? draft : { ...draft, candidate: { ...draft.candidate, stem: passage.asked } };
  for (const { name, check, of } of gates) {
    if (passage !== undefined && of === 'standing') continue;
    const reason = check(of === 'sentence' ? alone : draft, ground);
    if (reason !== null) return { gate: name, reason };
  }
  return null;
}
