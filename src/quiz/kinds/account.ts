import type { Account, AccountGroup } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';

const longestOption = 80;
const wrongCount = { least: 2, most: 3 };

/** Who told it so, within the claim itself: it would give the account away. */
const selfTold =
  /\b(?:as the [\p{L}' -]+ (?:itself|themselves|himself|herself) (?:tells?|puts?) it|in the (?:novel|comic|game|eyes of)\b)/iu;

/** "Their runabout appeared …": whose, the other options would have to tell. */
const leaning = /^(?:they|their|this|that|these|those|there)\b|^(?:it|he|she) (?:is|was) \p{Ll}+$/iu;

/** Where accounts differ: which of their answers one of the texts gives. The other accounts are the wrong options. */
export function accountQuestions(ground: Ground): Candidate[] {
  return ground.lore.accountGroups.flatMap((group) =>
    group.accounts.flatMap((account) => askAccount(group, account, ground)),
  );
}

const sourcesOf = (account: Account): Set<string> => new Set(account.references.map(({ sourceId }) => sourceId));

function askAccount(group: AccountGroup, account: Account, ground: Ground): Candidate[] {
  const told = [...sourcesOf(account)];
  const [sourceId] = told;
  const source = sourceId === undefined ? undefined : ground.source(sourceId);
  const [reference] = account.references;
  const subject = ground.entity(group.subject);
  const sentence = reference === undefined ? undefined : ground.sentence(reference.sentenceId);
  // A text that gives two answers itself cannot be asked for one of them.
  const others = group.accounts.filter((other) => other !== account);
  if (source === undefined || sentence === undefined || subject === undefined || told.length > 1) return [];
  if (others.some((other) => sourcesOf(other).has(source.id)) || account.claim.includes(';')) return [];
  const key = asOption(account.claim);
  const wrong = others.map(({ claim }) => asOption(claim)).filter((text) => text !== null && !agrees(text, key ?? ''));
  if (key === null || wrong.length < wrongCount.least) return [];
  return [
    {
      type: 'account',
      stem: `Accounts of ${ground.called(subject)} differ. Which of these is told in “${source.title}”?`,
      key,
      pool: { from: 'given', texts: wrong.flatMap((text) => text ?? []).slice(0, wrongCount.most), closeness: 0.7 },
      fact: {
        article: source.id,
        subject: group.subject,
        property: group.property,
        value: group.id,
        qualifiers: { account: source.id },
      },
      accepted: [key],
      sentences: [sentence],
      entityIds: [group.subject],
      anchors: 2,
      slip: false,
      roughness: 0,
    },
  ];
}

function asOption(claim: string): string | null {
  const text = claim
    .replace(/\.$/, '')
    .replace(/; no (?:year|date) is given$/, '')
    .trim();
  return text.length > longestOption || selfTold.test(text) || leaning.test(text) ? null : text;
}

/** One answer that holds the other leaves two right. */
const agrees = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));
