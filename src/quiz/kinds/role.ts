import type { Entity } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { groupBy } from '../../lore/group.ts';
import { kindByNoun, personTitles } from '../../lore/names/lexicon.ts';
import { isCalling } from '../answers/name-forms.ts';
import { fold } from '../fold.ts';
import { capitalised } from '../clauses/render.ts';

const kin =
  /\b(?:mother|father|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|friend|enemy|rival|counterpart|member|part|one|some|survivor|result|reason|crew)\b/i;
const reach = 40;
/** Of these there are many at a time. */
const common = /^(?:an? )?(?:officer|soldier|member|captain|agent|servant|official|knight|engineer|sailor)\b/i;
/** "Elected as king of Tarn" tells of how the office came, and is none. */
const told =
  /^(?:and|or|the rank|the title|subsequently|later|then|formerly|once|also|new|next|until|since|re-?elected|\p{L}+ed)\b/iu;
const other = /\b(?:opponents?|supporters?|followers?|favou?r|bearers?|followed|native|veteran|victim|heirs?)\b/i;
/** "Landgrave of Tarn", and not "a fierce opponent of Tarn": somebody holds it. */
const isOffice = (role: string): boolean => {
  const [head = ''] = role.split(/ (?:of|to|for) /);
  return !other.test(role) && head.split(/[ -]/).some((word) => isHolder(word.toLowerCase()));
};
const isHolder = (word: string): boolean =>
  isCalling(word) ||
  personTitles.has(word) ||
  kindByNoun.get(word) === 'character' ||
  /(?:er|or|ist|man|woman|hand)$/.test(word);

const named = /^\p{L}[\p{L} '’-]*? (?:of|to|for) (?:the )?\p{Lu}/u;

/** "Which role did J'mpok hold?" from statements of offices held; wrong options are other offices of the corpus. */
export function roleQuestions(ground: Ground): Candidate[] {
  const held = ground.lore.statements.flatMap((statement) => {
    const subject = ground.entity(statement.subject);
    const [reference] = statement.references;
    const sentence = reference === undefined ? undefined : ground.sentence(reference.sentenceId);
    const role = statement.value.type === 'text' ? statement.value.text : null;
    const fits =
      statement.property === 'role' &&
      role !== null &&
      subject?.kind === 'character' &&
      named.test(role) &&
      isOffice(role) &&
      !kin.test(role) &&
      !told.test(role) &&
      !common.test(role) &&
      role.length <= 60;
    return fits &&
      sentence !== undefined &&
      sentence.form !== 'row' &&
      statement.rank !== 'deprecated' &&
      statement.qualifiers.hedged !== true
      ? [{ statement, subject, sentence, role }]
      : [];
  });
  const bySubject = groupBy(held, ({ subject }) => subject.id);
  // Those told nearby are the likeliest to be taken for it, and the number of them does not grow with the corpus.
  const around = (at: number): typeof held => held.slice(Math.max(0, at - reach), at + reach + 1);
  return held.flatMap(({ statement, subject, sentence, role }, at): Candidate[] => {
    // In a found text, what stands beside a name is too often no office.
    if (!ground.isPrepared(sentence.sourceId)) return [];
    if (sentence.scope !== null || ground.source(sentence.sourceId)?.voice === 'in-universe') return [];
    const own = (bySubject.get(subject.id) ?? []).map((other) => fold(other.role));
    const wrong: string[] = [];
    for (const other of around(at)) {
      const clash =
        own.includes(fold(other.role)) ||
        wrong.some((role) => fold(role) === fold(other.role)) ||
        sameOffice(other.role, role) ||
        isOfPerson(other.role, ground) !== isOfPerson(role, ground) ||
        !sameWorld(other.subject, subject) ||
        sentence.text.includes(other.role) ||
        maySuit(other.role, subject.id, ground);
      if (!clash) wrong.push(other.role);
    }
    const when =
      statement.qualifiers.time?.precision === 'exact' ? ` in ${String(statement.qualifiers.time.year)}` : '';
    return [
      {
        type: 'role',
        stem: `Which role did ${subject.name} hold${when}?`,
        key: capitalised(role),
        pool: { from: 'given', texts: wrong.slice(0, 3).map(capitalised) },
        fact: { article: sentence.sourceId, subject: subject.id, property: 'role', value: fold(role), qualifiers: {} },
        accepted: [capitalised(role)],
        sentences: [sentence],
        entityIds: [subject.id],
        anchors: 1,
        slip: false,
        roughness: 1,
      },
    ];
  });
}

const namesOf = (ground: Ground, entityId: string): readonly string[] => {
  const entity = ground.entity(entityId);
  return entity === undefined ? [] : ground.foldedNames(entity);
};

/** The corpus names the person beside the body that the office belongs to: the office may have been theirs too. */
function maySuit(role: string, subjectId: string, ground: Ground): boolean {
  const office = fold(role).split(' ')[0] ?? '';
  return [...ground.sentencesNaming(subjectId)].some((id) => {
    const sentence = ground.sentence(id);
    return (
      sentence !== undefined &&
      fold(sentence.text).includes(office) &&
      sentence.mentions.some(({ entityId }) =>
        namesOf(ground, entityId).some((name) => name !== '' && fold(role).includes(name)),
      )
    );
  });
}

/** "Right hand of Maresh" serves one person, "leader of the Wardens" stands above a body: beside one another, either would stand out. */
const isOfPerson = (role: string, ground: Ground): boolean =>
  ground
    .ownersOf(role.split(/ (?:of|to|for) (?:the )?/).at(-1) ?? '')
    .some((id) => ground.entity(id)?.kind === 'character');

/** An office of another universe would be ruled out at once. */
const sameWorld = (a: Entity, b: Entity): boolean =>
  a.universe === null || b.universe === null || a.universe === b.universe;

/** "Leader of the Crown" beside "ruler of the Crown": the reader could not say which is wrong. */
const sameOffice = (a: string, b: string): boolean =>
  fold(a).split(' ').slice(1).join(' ') === fold(b).split(' ').slice(1).join(' ');
