/** Everyday turns of phrase, as the one word that a text would have: "blew up" is destroyed, "in charge of" leads. */
const phrases: readonly (readonly [said: string, plain: string])[] = [
  ['bump(?:s|ed)? off|do(?:es|ne)? (?:him|her|them) in|did (?:him|her|them) in|finish(?:es|ed)? off', 'killed'],
  ['bl(?:ow|ows|ew|own) up|wip(?:e|es|ed) out|tak(?:e|es|en) out|took out', 'destroyed'],
  ['team(?:s|ed)? up|mak(?:e|es) friends|made friends', 'allied'],
  ['turn(?:s|ed)? down', 'refused'],
  ['hook(?:ed)? on', 'addicted to'],
  ['(?:put )?in charge of|at the (?:head|helm) of|run(?:s|ning)? the show in|call(?:s|ed)? the shots in', 'leader of'],
  ['stab(?:s|bed)?(?= [^?]{2,25} in the back)', 'betrayed'],
  ['in the back(?=\\?*$)', ''],
  ['gatecrash(?:es|ed)?|crash(?:es|ed)?(?= the (?:party|summit|meeting))', 'interrupted'],
  ['pop(?:s|ped)? (?:out|up)|show(?:s|ed|n)? up|turn(?:s|ed)? up', 'appear'],
  ['c(?:ame|omes?) up with|thought up|think(?:s)? up', 'devised'],
  ['put together', 'built'],
  ['g(?:o|oes|one) after|went after', 'pursued'],
  ['g(?:e|o)t(?:s|ten)? away(?: from)?', 'escaped'],
  ['back(?:s|ed)? out of|pull(?:s|ed)? out of', 'withdrew from'],
  ['sid(?:e|es|ed) with|st(?:and|ands|ood) by', 'supported'],
  ['f(?:all|alls|ell|allen) apart', 'collapsed'],
  ['br(?:eak|eaks|oke|oken) out|kick(?:s|ed)? off|g(?:e|o)t(?:s)? going', 'began'],
  ['t(?:ake|akes|ook|aken) over (?:from|after)', 'succeeded'],
  ['g(?:e|o)t(?:s)? hold of|la(?:y|ys|id) hands on', 'captured'],
  ['set(?:s)? free|let(?:s)? go(?= \\p{Lu}|\\?*$)', 'freed'],
  ['lock(?:s|ed)? up', 'imprisoned'],
  ['f(?:all|alls|ell|allen) out (?:with|over)', 'quarrelled with'],
  [
    'c(?:ame|omes?) close to giving (?:his|her|their) li(?:fe|ves)|almost gave (?:his|her|their) li(?:fe|ves)',
    'nearly sacrificed',
  ],
  ['g(?:ive|ives|ave|iven|iving) (?:his|her|their) li(?:fe|ves)', 'sacrificed'],
  ['c(?:ame|omes?) close to', 'nearly'],
  ['at the hands of', 'killed by'],
  ['second[- ]in[- ]command|deputy', 'right hand'],
  ['put(?:s)? an end to', 'ended'],
  ['pull(?:s|ed)? the strings of', 'controlled'],
  ['sp(?:eak|eaks|oke) for', 'is ambassador of'],
  ['mom|mum|mommy|mummy', 'mother'],
  ['dad|daddy', 'father'],
];

const table = phrases.map(([said, plain]) => [new RegExp(`\\b(?:${said})(?![\\p{L}\\p{N}])`, 'giu'), plain] as const);

export const plainWords = (question: string): string =>
  table.reduce((text, [pattern, plain]) => text.replace(pattern, plain), question);
