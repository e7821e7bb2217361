import type { Sentence } from '../../lore/model.ts';
import { groupBy } from '../../lore/group.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';

/** "Corin Vale (played by Ada Thorne)": who is told, and who played whom. */
interface Part {
  readonly sentence: Sentence;
  readonly role: string;
  readonly actor: string;
}

const word = "\\p{Lu}[\\p{L}'’.-]*\\p{L}";
const part = new RegExp(
  `(?:^|(?<=[\\p{Ll},;:] ))(${word}(?: ${word}){0,3})(?: \\([^()]*\\))? \\((?:originally |primarily )?(?:played|portrayed|voiced)(?: primarily| mainly)? by (${word}(?: ${word}){1,3})(?=[),;]| \\()`,
  'gu',
);

/** "Who played the part of Corin Vale?", from a cast told in brackets. */
export function playedByQuestions(ground: Ground): Candidate[] {
  const parts = ground.lore.sentences.flatMap((sentence): Part[] =>
    ['prose', 'item', 'caption'].includes(sentence.form)
      ? [...sentence.text.matchAll(part)].map(([, role = '', actor = '']) => ({ sentence, role, actor }))
      : [],
  );
  return [...groupBy(parts, ({ sentence }) => sentence.sourceId).values()].flatMap((cast) =>
    cast.flatMap((one) => (isSole(one, cast) ? [questionOn(one)] : [])),
  );
}

/** Played by nobody else, and told once. */
const isSole = ({ role, sentence }: Part, cast: readonly Part[]): boolean =>
  cast.every((other) => other.sentence === sentence || fold(other.role) !== fold(role)) &&
  cast.filter((other) => fold(other.role) === fold(role)).length === 1;

/** Asked by typing: the rest of a cast would show at once who is a man and who a woman. */
function questionOn({ sentence, role, actor }: Part): Candidate {
  return {
    type: 'who',
    stem: `Who played the part of ${role}?`,
    key: actor,
    pool: { from: 'typed', entityId: null },
    fact: {
      article: sentence.sourceId,
      subject: fold(role),
      property: 'played by',
      value: fold(actor),
      qualifiers: {},
    },
    accepted: [actor, ...actor.split(' ').slice(-1)],
    sentences: [sentence],
    entityIds: [...new Set(sentence.mentions.map(({ entityId }) => entityId))],
    anchors: 2,
    slip: false,
    roughness: 0,
  };
}
