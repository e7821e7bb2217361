import { distractorCount } from '../candidate.ts';
import { namesOverlap } from '../options/distractors.ts';
import { fold } from '../fold.ts';
import { gate, optionsOf } from './gate.ts';

/** Accounts of one matter can be three: then there are two that are wrong. */
export const enoughOptions = gate('pool', ({ candidate, distractors }) =>
  distractors.length === distractorCount || (candidate.type === 'account' && distractors.length === distractorCount - 1)
    ? null
    : `only ${String(distractors.length)} wrong options can be had`,
);

/** No option equals or includes another, by any of its names. */
export const noOverlap = gate('overlap', (draft, ground) => {
  const options = optionsOf(draft).map(fold);
  const clash = options.find((option, at) =>
    options.some(
      (other, index) =>
        index !== at &&
        (other === option || (draft.candidate.pool.from !== 'given' && ` ${other} `.includes(` ${option} `))),
    ),
  );
  if (clash !== undefined) return `“${clash}” is part of another option`;
  const entities = [
    draft.candidate.pool.from === 'entities' ? draft.candidate.pool.entityId : null,
    ...draft.distractors.map(({ entityId }) => entityId),
  ].flatMap((id) => (id === null ? [] : (ground.entity(id) ?? [])));
  const pair = entities.find((entity, at) =>
    entities.slice(at + 1).some((other) => namesOverlap(entity, other, ground)),
  );
  return pair ? `${pair.name} and another option have a name in common` : null;
});

/** All options of the key's kind and, where known, of its universe. */
export const sameKind = gate('kind', ({ candidate, distractors }, ground) => {
  if (candidate.pool.from !== 'entities') return null;
  const key = ground.entity(candidate.pool.entityId);
  if (key !== undefined && !ground.isReliable(key)) return `“${key.name}” may be no name`;
  const odd = distractors
    .map(({ entityId }) => (entityId === null ? undefined : ground.entity(entityId)))
    .find(
      (entity) =>
        entity === undefined ||
        entity.kind !== key?.kind ||
        (entity.universe !== null && key.universe !== null && entity.universe !== key.universe),
    );
  return distractors.length > 0 && odd !== undefined
    ? `${odd.name} is no ${key?.kind ?? 'entity'} of that universe`
    : null;
});

/** Things that contain each other are both true at once. */
export const noPartOf = gate('part-of', ({ candidate, distractors }, ground) => {
  if (candidate.pool.from !== 'entities') return null;
  const { entityId: key } = candidate.pool;
  const kin = distractors.find(
    ({ entityId }) =>
      entityId !== null &&
      (ground.wholes(entityId).has(key) || ground.wholes(key).has(entityId) || ground.isNear(entityId, key)),
  );
  return kin ? `${kin.text} is a part of the key, or it of the key` : null;
});

/** No option may be named in the evidence beside the key: it may be true as well. */
export const notInEvidence = gate('evidence-option', ({ candidate, distractors }) => {
  if (candidate.pool.from === 'given') return null;
  const named = new Set(
    candidate.sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.entityId)),
  );
  const found = distractors.find(({ entityId }) => entityId !== null && named.has(entityId));
  return found ? `${found.text} stands in the evidence` : null;
});
