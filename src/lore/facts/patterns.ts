import type { EntityKind } from '../model.ts';

/**
 * What sentences say of two names, as a table. In a template `{a}` and `{b}` are names (with an article or words of
 * rank before them), `{a+}` a list of names, `{role}` words of an office. The subject is `{a}`.
 */

export interface Pattern {
  readonly property: string;
  readonly template: string;
  /** A sentence without any of these words cannot match: they are looked up before the costly expression runs. */
  readonly cues: string;
  readonly a?: readonly EntityKind[];
  readonly b?: readonly EntityKind[];
  /** The value is the role's words, not `{b}`. */
  readonly value?: 'role';
}

const leaders: readonly EntityKind[] = ['character', 'faction', 'species'];
const bodies: readonly EntityKind[] = ['faction', 'species', 'place', 'event', 'ship'];
const people: readonly EntityKind[] = ['character'];
const be = '(?:is|was|are|were|has been|had been|have been|being|be)';
const aux = '(?:(?:had|has|have|would|will|then|also|later|eventually|soon|successfully|again|finally|never) )*';

/** Active and passive forms of verbs that relate two names: property of the one acted on, and of the one acting. */
const verbs: readonly (readonly [
  active: string,
  participle: string,
  ofPatient: string,
  ofAgent: string,
  agent?: readonly EntityKind[],
])[] = [
  [
    'led|leads|lead|headed|heads|governed|governs|ruled|rules|commanded|commands',
    'led|headed|governed|ruled|commanded|administered',
    'leader',
    'led',
    leaders,
  ],
  [
    'founded|founds|established|establishes|created|creates|formed|forms',
    'founded|established|created|formed|set up',
    'founded by',
    'founded',
  ],
  [
    'conquered|conquers|subjugated|subjugates|annexed|annexes',
    'conquered|subjugated|annexed',
    'conquered by',
    'conquered',
  ],
  [
    'killed|kills|slew|slays|murdered|murders|executed|executes|assassinated|assassinates',
    'killed|slain|murdered|executed|assassinated|put to death',
    'killed by',
    'killed',
  ],
  ['captured|captures|seized|seizes|took|takes', 'captured|seized|taken|taken prisoner', 'captured by', 'captured'],
  ['destroyed|destroys|razed|razes|burned|burns', 'destroyed|razed|burned down', 'destroyed by', 'destroyed'],
  [
    'defeated|defeats|beat|beats|overthrew|overthrows|overcame|overcomes',
    'defeated|beaten|overthrown',
    'defeated by',
    'defeated',
  ],
  ['invaded|invades', 'invaded', 'invaded by', 'invaded'],
  ['attacked|attacks|raided|raids|besieged|besieges', 'attacked|raided|besieged', 'attacked by', 'attacked'],
  [
    'built|builds|constructed|constructs|designed|designs|invented|invents',
    'built|constructed|designed|invented|made',
    'made by',
    'made',
  ],
  ['discovered|discovers', 'discovered', 'discovered by', 'discovered'],
  ['recognised|recognises|recognized|recognizes', 'recognised|recognized', 'recognised by', 'recognised'],
  ['betrayed|betrays', 'betrayed', 'betrayed by', 'betrayed'],
  ['liberated|liberates|freed|frees', 'liberated|freed', 'liberated by', 'liberated'],
  ['dethroned|dethrones|deposed|deposes', 'dethroned|deposed', 'deposed by', 'deposed'],
  ['wrote|writes|authored', 'written|authored', 'author', 'wrote'],
  ['succeeded|succeeds|replaced|replaces', 'succeeded|replaced', 'successor', 'predecessor'],
];

const firstWords = (forms: string): string =>
  forms
    .split('|')
    .map((form) => form.split(' ')[0])
    .join(' ');

const verbPatterns: readonly Pattern[] = verbs.flatMap(([active, participle, ofPatient, ofAgent, agent]): Pattern[] => {
  const a = agent === undefined ? {} : { a: agent };
  const b = agent === undefined ? {} : { b: agent };
  const cues = firstWords(active);
  const passive = firstWords(participle);
  return [
    { property: ofAgent, template: `{a+} ${aux}(?:${active}) {b+}`, cues, ...a },
    { property: ofPatient, template: `{b+} ${aux}(?:${active}) {a+}`, cues, ...b },
    {
      property: ofPatient,
      template: `{a+} ${aux}(?:${be} )${aux}(?:${participle})(?: [a-z]+ly)? by {b+}`,
      cues: passive,
      ...b,
    },
    { property: ofPatient, template: `{a},? (?:${participle}) by {b}`, cues: passive, ...b },
  ];
});

const ruler =
  '(?:leader|ruler|head|regent|emperor|empress|king|queen|president|chancellor|chairman|prince|duke|sultan|khan|governor|monarch|sovereign|overlord)';

const rulerWords = ruler.replace(/[(?:)]/g, '').replaceAll('|', ' ');

export const patterns: readonly Pattern[] = [
  ...verbPatterns,
  {
    property: 'leader',
    cues: rulerWords,
    template: `{b},? (?:who (?:was|is) )?(?:the |a |an |its |then )?(?:\\w+ )?${ruler} of {a}`,
    a: bodies,
    b: people,
  },
  {
    property: 'leader',
    cues: rulerWords,
    template: `{b} ${aux}(?:became|becomes|${be}|was crowned|was elected|assumed the \\w+ as) (?:the )?(?:\\w+ )?${ruler} of {a}`,
    a: bodies,
    b: people,
  },
  {
    property: 'role',
    cues: 'became becomes is was are were been crowned elected appointed made of',
    template: `{a} ${aux}(?:became|becomes|${be}|was crowned|was elected|was appointed|was made) (?:the |a |an )?{role} of {b}`,
    a: people,
    value: 'role',
  },
  {
    property: 'role',
    cues: 'became becomes is was are were been crowned elected appointed made of',
    template: `{a}, (?:the |a |an )?(?:then )?{role} of {b}`,
    a: people,
    value: 'role',
  },
  {
    property: 'member of',
    cues: 'joined joins entered enters accepted admitted incorporated received member members partner partners belong belongs belonged',
    template: `{a+} ${aux}(?:joined|joins|entered|enters) {b}`,
    b: ['faction', 'event'],
  },
  {
    property: 'member of',
    cues: 'joined joins entered enters accepted admitted incorporated received member members partner partners belong belongs belonged',
    template: `{a+} ${aux}(?:${be} )?(?:accepted|admitted|incorporated|received) into {b}`,
    b: ['faction'],
  },
  {
    property: 'member of',
    cues: 'joined joins entered enters accepted admitted incorporated received member members partner partners belong belongs belonged',
    template: `{b} ${aux}(?:accepted|admitted|incorporated) {a+}`,
    b: ['faction'],
  },
  {
    property: 'member of',
    cues: 'joined joins entered enters accepted admitted incorporated received member members partner partners belong belongs belonged',
    template: `{a+} ${aux}${be} (?:a |an |the |now |still )*(?:\\w+ )?(?:members?|partners?) (?:of|in) {b}`,
    b: ['faction'],
  },
  {
    property: 'member of',
    cues: 'joined joins entered enters accepted admitted incorporated received member members partner partners belong belongs belonged',
    template: `{a+} ${aux}belong(?:s|ed)? to {b}`,
    b: ['faction', 'species'],
  },
  { property: 'part of', cues: 'part', template: `{a+} ${aux}(?:${be}|form(?:s|ed)?) (?:a )?part of {b}` },
  {
    property: 'has member',
    cues: 'including include includes included such made consists consisted consist',
    template: `{a}[^.⟨]{0,60}(?:including|includes?|included|such as|made up of|consist(?:s|ed) of) (?:an alliance of )?{b+}`,
    a: ['faction'],
    b: ['faction', 'species', 'character'],
  },
  { property: 'capital', cues: 'capital', template: `{b} (?:${be}|became) the capital(?: \\w+)? of {a}`, b: ['place'] },
  { property: 'capital', cues: 'capital', template: `{b}, (?:the )?capital(?: \\w+)? of {a}`, b: ['place'] },
  {
    property: 'capital',
    cues: 'capital',
    template: `(?:capital(?: \\w+)? of {a} (?:${be}|became)|{a} (?:has|had) its capital (?:at|in|on)) {b}`,
    b: ['place'],
  },
  {
    property: 'ally',
    cues: 'allied allies sided friendly',
    template: `{a+} ${aux}(?:${be} |have |has |had |maintains? )*(?:allied (?:itself |himself |herself |themselves )?(?:with|to)|allies (?:of|with)|sided with|friendly (?:relations )?with) {b+}`,
  },
  {
    property: 'enemy',
    cues: 'war fighting enemy enemies conflict facing faced fought fight fights battled',
    template: `{a} ${aux}(?:${be} )?(?:at war with|fighting against|an enemy of|enemies of|in (?:open )?conflict with|in (?:open )?war with|facing|faced|fought|fights?|battled) {b+}`,
    b: leaders,
  },
  { property: 'renamed', cues: 'renamed', template: `{a} ${aux}${be} renamed {b}` },
  {
    property: 'former name',
    cues: 'formerly previously',
    template: `{a}, (?:formerly|previously)(?: known as| called)? {b}`,
  },
  { property: 'successor', cues: 'succeeded', template: `{a} ${aux}${be} succeeded by {b}` },
  {
    property: 'spouse',
    cues: 'married marries wed wife husband spouse widow',
    template: `{a} ${aux}(?:married|marries|wed) {b}`,
    a: people,
    b: people,
  },
  {
    property: 'spouse',
    cues: 'married marries wed wife husband spouse widow',
    template: `{a},? (?:${be} )?(?:the )?(?:wife|husband|spouse|widow) of {b}`,
    a: people,
    b: people,
  },
  {
    property: 'spouse',
    cues: 'married marries wed wife husband spouse widow',
    template: `{a} and (?:his|her) (?:wife|husband),? {b}`,
    a: people,
    b: people,
  },
  {
    property: 'child of',
    cues: 'son daughter child heir',
    template: `{a},? (?:${be} )?(?:the |a |an )?(?:\\w+ )?(?:son|daughter|child|heir) of {b}`,
    a: people,
    b: people,
  },
  {
    property: 'child of',
    cues: 'son daughter child heir',
    template: `{b}'s (?:\\w+ )?(?:son|daughter),? {a}`,
    a: people,
    b: people,
  },
  {
    property: 'parent of',
    cues: 'father mother',
    template: `{a},? (?:${be} )?(?:the |a )?(?:father|mother) of {b}`,
    a: people,
    b: people,
  },
  {
    property: 'located in',
    cues: 'located situated based found lies lay stands stood is was are were in on near',
    template: `{a},? (?:${be} )?(?:a |an |the )?(?:\\w+ )?(?:located|situated|based|found|lies|lay|stands|stood) (?:in|on|near|at) {b}`,
    b: ['place'],
  },
  {
    property: 'located in',
    cues: 'located situated based found lies lay stands stood is was are were in on near',
    template: `{a} (?:${be} )(?:a |an |the )(?:\\w+ ){1,3}(?:in|on|near) {b}`,
    a: ['place'],
    b: ['place'],
  },
  {
    property: 'commander',
    cues: 'under',
    template: `{a},? under (?:the command of )?{b}`,
    a: ['ship', 'faction'],
    b: people,
  },
  {
    property: 'counterpart',
    cues: 'counterpart',
    template: `{a},? (?:${be} )?(?:the |his |her )?(?:\\w+ )?counterpart of {b}`,
    a: people,
    b: people,
  },
  {
    property: 'signed',
    cues: 'signed signs agreed agree',
    template: `{a+} ${aux}(?:signed|signs|agreed to|agree to) {b}`,
    b: ['event'],
  },
];
