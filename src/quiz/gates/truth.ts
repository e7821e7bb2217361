import type { LoreDate } from '../../lore/model.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { leavesItsTime } from '../../lore/dates/time-travel.ts';
import { fold } from '../fold.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import { yearStyle } from '../options/year-words.ts';
import { asksOfMaking, isApparatus, isMakingOf } from '../options/own-world.ts';
import { gate, sentenceGate } from './gate.ts';
import { isMaker } from './makers.ts';

const hedges =
  /\b(?:apparently|allegedly|reportedly|supposedly|presumably|perhaps|probably|possibly|likely|maybe|seemingly|purportedly|ostensibly|seem(?:s|ed)?|appear(?:s|ed)? to|may|might|could have|would have|thought to|believed to|said to|rumou?red|suggest(?:s|ed)?|impl(?:y|ies|ied)|speculat\w+|suspected|unclear|unknown|unexplained|uncertain|disputed|legend\w*|tradition holds|in theory|claim(?:s|ed)?(?! (?:the|an?|his|her|its|their|to) [a-z])|not (?:known|revealed|clear)|it is (?:unclear|unknown)|nothing (?:is|was) (?:known|revealed|said)|(?:no|any) (?:explanation|reason|date|year) (?:is|was) given|not (?:explained|told|shown)|they say|the story goes|(?:it|as) (?:is|was) said|as (?:others|some) (?:say|said|claim|hold|tell|have it)|as it (?:is|was) (?:believed|thought|told)|(?:was|were) (?:widely |generally )?believed|according to (?:one|some|an?|the) (?:\p{Ll}+ )?(?:chronicles?|chroniclers?|accounts?|versions?|stor(?:y|ies)|legends?|traditions?|rumou?rs?)|either (?!side|end|bank|way|party)|whether)\b/giu;

/** Somebody of the story says so. */
const said =
  /\b\p{Lu}[\p{L}’'-]* (?:claimed|suggested|implied)(?= that\b)|\b(?:[Hh]e|[Ss]he) (?:claimed|suggested|implied)(?= (?:that|descent)\b)/gu;

const monthOfMay = /\b(?:\d{1,2}(?:st|nd|rd|th)? May|(?:[Ii]n|[Ee]arly|[Ll]ate|[Ii]n mid) May|May \d+)\b/g;

/** Two answers, or none. */
const open = /^(?:either|whether)\b/i;

/** What the source itself is not sure of is no fact to ask; but a found text may be quoted with its own doubt. */
/** "Mack's version is that it was planned: Orrin left …": what follows is that version's. */
const ofVersion = /['’]s (?:version|account|telling|theory|story) (?:is|was|has it) that\b/;

export const notHedged = sentenceGate('hedge', ({ candidate }, ground) => {
  const version = candidate.sentences.map(({ text }) => ofVersion.exec(text)?.[0]).find((words) => words !== undefined);
  if (version !== undefined && !candidate.stem.includes(version)) return 'it is told by one account alone';
  if (/^Notes?: /.test(candidate.sentences[0]?.text ?? '')) return 'it is a note on the text';
  // "Velk claimed that the League was lost" is true of Velk where it is quoted as it stands.
  const isQuoted = candidate.fact.property === 'quote' && candidate.type !== 'when';
  const mayDoubt = isQuoted && !ground.isPrepared(candidate.fact.article);
  const found = candidate.sentences
    .flatMap(({ text }) => [...(isQuoted ? text.replace(said, '') : text).replace(monthOfMay, '').matchAll(hedges)])
    .map(([word]) => word)
    .find((word) => !mayDoubt || open.test(word) || !candidate.stem.includes(word));
  return found === undefined ? null : `the source itself is not sure: “${found}”`;
});

/** "by late 1204", "from the spring of 1204"; not "taken by Dorvan in 1204". */
const openBound =
  /\b(?:from|by|before|after|until|since|as of|prior to|no later than|at least|sometime)\s+(?:(?:in|the|at|latest|year|early|late|mid|end|start|middle|beginning|turn|of|spring|summer|autumn|fall|winter|about|around|circa|some|time|point|\d{1,2}(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December)[\s,-]+){0,5}$/i;

const bareMonth =
  /\bin (?:early |late |mid-)?(?:January|February|March|April|June|July|August|September|October|November|December)\b(?! _____)/i;

/** "In December" of a year that another paragraph told: nobody could be sure of it. */
const hasCarriedYear = ({ stem, pool, type, fact, sentences: [sentence] }: Candidate): boolean =>
  (sentence?.dates ?? []).some(
    ({ carried, year }) =>
      carried === true &&
      ((pool.from === 'years' && pool.year === year) ||
        (type === 'first' && fact.value === String(year)) ||
        (!sentence?.text.includes(String(year)) && stem.includes(String(year)))),
  );

const isAged = (date: LoreDate): boolean => yearStyle(date)?.era === 'leading';
/** Texts that mostly tell of which age their years are. */
const agedSources = memoiseObject((ground: Ground): ReadonlySet<string> => {
  const sources = ground.lore.sources.filter(({ id }) => {
    const dates = sentencesOf(id, ground).flatMap((one) => one.dates);
    return dates.filter(isAged).length * 2 > dates.length;
  });
  return new Set(sources.map(({ id }) => id));
});

/** "In which year was Maresh crowned?" with 168 for an answer, where all other years are of an age: "4E 171". */
function lacksAge({ pool, fact, sentences: [sentence] }: Candidate, ground: Ground): boolean {
  if (pool.from !== 'years' || ground.isPrepared(fact.article)) return false;
  const own = sentence?.dates.filter(({ year }) => year === pool.year) ?? [];
  return own.length > 0 && !own.some(isAged) && agedSources(ground).has(fact.article);
}

/** "By 2384" and "after 2267" say when something was over or had begun, not when it was. */
export const closedDate = sentenceGate('open-date', ({ candidate }, ground) => {
  const told = candidate.sentences[0]?.text ?? '';
  if (
    leavesItsTime(told) &&
    (candidate.pool.from === 'years' || candidate.type === 'first' || /\d{3}/.test(candidate.stem))
  )
    return 'whether its year is that of leaving or of arriving, it does not say';
  if (lacksAge(candidate, ground)) return 'of which age its year is, it does not say';
  if (hasCarriedYear(candidate)) return 'its year was told in another paragraph';
  if (bareMonth.test(candidate.stem) && !/\d{3}/.test(candidate.stem))
    return 'of which year its month is, it does not say';
  // "commanded by Orrin and freed in 1204 by Dorvan": one year, of two deeds.
  if (
    (candidate.pool.from === 'years' || candidate.type === 'order') &&
    !candidate.stem.includes('_____') &&
    /\b\p{Ll}+(?:ed|en) by [^,]+ and \p{Ll}+(?:ed|en) (?:by|in|at)\b/u.test(candidate.stem)
  )
    return 'which of two deeds was done in its year, it does not say';
  if (candidate.pool.from === 'years' && /\b(?:was|were|is|are) still\b/.test(candidate.stem))
    return 'it tells of what went on for long';
  // Its two ends are what is asked for.
  if (candidate.pool.from !== 'years' || candidate.fact.qualifiers['from'] === 'span') return null;
  const [sentence] = candidate.sentences;
  const at = sentence?.text.indexOf(candidate.key) ?? -1;
  if (sentence === undefined || at < 0) return null;
  // "After the fall of Tarn in 1204, they built ships": that year is when it fell.
  if (/^(?:After|Following|Since|Before|Until)\b[^,]*$/.test(sentence.text.slice(0, at)))
    return 'its year is that of what came before';
  return openBound.test(sentence.text.slice(0, at)) ||
    /^\s*(?:[-–]|to|until|or|and)\s*\d/.test(sentence.text.slice(at + candidate.key.length))
    ? 'the source gives a bound or a span, no year'
    : null;
});

/** "Low Water, which takes place in 1204": the time a story is set in is no happening of it. */
export const noSetting = sentenceGate('setting', ({ candidate }, ground) => {
  const { stem, entityIds, sentences } = candidate;
  if (!/\b(?:takes?|took) place\b/.test(stem) || !/\btakes? place\b|\bset in\b/.test(sentences[0]?.text ?? ''))
    return null;
  const before = stem.slice(0, stem.search(/\b(?:takes?|took) place\b/)).trimEnd();
  const happens = entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .some(({ kind, name, aliases }) => kind === 'event' && [name, ...aliases].some((one) => before.endsWith(one)));
  return happens ? null : 'a story that is set in a year does not happen in it';
});

/** "has been conquered by 2409": true at one date only, and no telling for whom it stayed true. */
export const settledTense = sentenceGate('tense', ({ candidate: { stem, fact, anchors } }) =>
  /\b[Ii]n (?:early |late )?\d{3,4},? .*\b(?:has|have) (?:\p{Ll}+ly )?(?:been|brought|become|taken|made|\p{L}+ed)\b/u.test(
    stem,
  ) ||
  (/\b(?:has|have) (?:been|\p{L}+ed)\b/u.test(stem) && !(fact.property === 'quote' && anchors > 1)) ||
  (/\b(?:by|as of|until|since) (?:the (?:early|mid|late|end|beginning)[^,?]*)?\d{3,4}\b/i.test(stem) &&
    /\b(?:is|are|has|have|were able|was able)\b/.test(stem))
    ? 'it tells a state that may have changed'
    : null,
);

/** What is told in a novel, or by an in-universe voice, must be asked as that. */
const stories = /\b(?:novels?|comics?|graphic novel|short story|video game|audio drama|miniseries)\b/;
/** "In the Lamp Pact novel Low Water, …": what its paragraph tells then is told there. */
const opensStory = new RegExp(
  `^In (?:the |an? |his |her |its )?(?:[^,.]{1,60} )?${stories.source} (?:\\p{Lu}|["“])`,
  'u',
);

export const scopeNamed = gate('scope', ({ candidate }, ground) => {
  for (const sentence of candidate.sentences) {
    if (
      candidate.passage === undefined &&
      !ground.isPrepared(sentence.sourceId) &&
      !stories.test(candidate.stem) &&
      ground.paragraphBefore(sentence).some(({ text }) => opensStory.test(text))
    )
      return 'it does not say in which story this is told';
    const work = sentence.scope === null ? null : (ground.entity(sentence.scope)?.name ?? sentence.scope);
    if (
      work !== null &&
      candidate.pool.from !== 'works' &&
      candidate.fact.property !== 'played by' &&
      !saysItsWork(candidate, ground) &&
      !fold(candidate.stem).includes(fold(work))
    )
      return `it does not say that this is told in ${work}`;
    const source = ground.source(sentence.sourceId);
    if (source !== undefined && source.voice === 'in-universe' && !candidate.stem.includes(source.title))
      return `it does not say that ${source.title} tells this`;
  }
  return null;
});

/** Where accounts differ, one of them may only be asked as an account. */
export const notDisputed = gate('disputed', ({ candidate }, ground) => {
  const disputed = candidate.sentences.some((sentence) => ground.disputed.has(sentence.id));
  return disputed &&
    !/^(?:According to|Accounts of|In the (?:novel|comic|episode|game)|Put these)\b/.test(candidate.stem)
    ? 'accounts differ on this'
    : null;
});

/** A name that two universes share tells no one apart. */
export const universeNamed = gate('universe', ({ candidate }, ground) => {
  const twin = candidate.entityIds.find((id) => {
    const entity = ground.entity(id);
    const twinId = entity?.counterpart ?? null;
    const other = twinId === null ? undefined : ground.entity(twinId);
    return (
      entity !== undefined &&
      other !== undefined &&
      fold(entity.name) === fold(other.name) &&
      candidate.stem.includes(entity.name) &&
      !/universe|mirror|prime/i.test(candidate.stem)
    );
  });
  return twin === undefined ? null : `${ground.entity(twin)?.name ?? twin} of which universe?`;
});

const ownWorld =
  /\b(?:released|published|aired|filmed|premiered|broadcast|players?|in-game|video game|gameplay|episode|author|actor|played by|voiced by|voice of|voice actor|quests?|portrayed|written by|developers?|patch|expansion pack|season \d|novel(?:s|ist)?\b.*\bseries|trilogy)\b/i;

/** Words of making that no story is told in. */
const production =
  /\b(?:filmed|televised|cancell?ed|green-?lit)\b|\bstood in (?:as|for)\b|\b(?:film )?scripts?\b(?= (?:of|by|for)\b)|\bscreenplay\b|\bscenes? (?:shot|filmed|set)\b/i;

const ownYears =
  /\b(?:film|series|novel|version|edition|game|book|adaptation|movie|episode)s? (?:of|from|in|released in|published in) (?:1[89]|20)\d\d\b|\b(?:shown|seen) on (?:the )?screen\b/i;
/** "The fire in the novel … mirrors the fall of Tarn": a remark on the telling. */
const mirrors =
  /\bcovered (?:only )?(?:by|in) (?:the )?(?:novels|comics|books)\b|\b(?:mirror|parallel|echo|resemble|contradict|recall|homage)(?:s|es|ed)?\b.*\b(?:novel|film|episode|comic|game)\b|\b(?:novel|film|episode|comic|game)\b.*\b(?:mirror|parallel|echo|resemble|contradict|recall)(?:s|es|ed)?\b/i;
/** "an insect race for the second season", "compared them to real world peoples": thought of by those who made it. */
const makers =
  /\breal[- ]world\b|\b(?:for|of|in) (?:the|its|their) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last|next|new) seasons?\b/i;
/** Matters of making and selling a story are not its lore: they may be asked only as what they are. */
export const inWorld = gate('own-world', ({ candidate }, ground) => {
  const [sentence] = candidate.sentences;
  if (sentence === undefined) return null;
  if (isApparatus(sentence.section)) return 'its section lists books and links';
  if (makers.test(candidate.stem)) return 'it is about our own world';
  if (mirrors.test(candidate.stem)) return 'it compares works, and tells of no event';
  // Who played whom says itself that it is of our own world.
  if (saysItsWork(candidate, ground) || candidate.fact.property === 'played by') return null;
  const isOfMaking = candidate.pool.from !== 'years' && candidate.pool.from !== 'given' && candidate.anchors > 0;
  if (isOfMaking && asksOfMaking(candidate.stem)) return null;
  const people = candidate.entityIds.flatMap((id) => ground.entity(id) ?? []);
  if (people.some((entity) => isMaker(entity, ground))) return 'it names a maker of the story';
  if (isMakingOf(sentence.section)) return 'its section is about our own world';
  const making = production.exec(candidate.stem);
  if (making !== null && !/\b(?:TV|television|film|movie|series|episode|novel|game)\b/i.test(candidate.stem))
    return `“${making[0]}” is about our own world`;
  if (sentence.dates.some((date) => date.realWorld)) return 'it is about our own world';
  const names = sentence.mentions.map((mention) => ground.entity(mention.entityId));
  if (names.some((entity) => entity?.universe === 'real')) return 'it is about our own world';
  if (ownYears.test(sentence.text)) return 'it is about our own world';
  const match = sentence.scope === null && candidate.type !== 'which-work' ? ownWorld.exec(candidate.stem) : null;
  return match && names.some((entity) => entity?.kind === 'work') ? `“${match[0]}” is about our own world` : null;
});

/** A sentence as it stands that names the work it is about is taken for what it is: told of a story, or of its making. */
const saysItsWork = ({ fact, pool, entityIds, stem }: Candidate, ground: Ground): boolean =>
  fact.property === 'quote' &&
  pool.from !== 'years' &&
  entityIds.some((id) => {
    const entity = ground.entity(id);
    return entity?.kind === 'work' && id !== askedEntity(pool) && stem.includes(entity.name);
  });

/** All evidence must be quotable: short enough to show. */
export const quotable = gate('evidence', ({ candidate }) => {
  const [sentence] = candidate.sentences;
  if (sentence === undefined) return 'it rests on no sentence';
  return sentence.text.length > 600 ? 'its sentence is too long to quote' : null;
});
