/** Forms that no rule of endings leads back to their base, and nouns that are told by their verb: "base: forms", parted by strokes. */
const families = `
lead: led leader leaders leadership / build: built builder / fight: fought / win: won winner /
lose: lost loss losses losing / write: wrote written writer / kill: slain slew killer /
begin: began begun beginning beginnings / overthrow: overthrew overthrown / break: broke broken /
steal: stole stolen theft / fall: fell fallen / rise: rose risen / hold: held / keep: kept / leave: left / meet: met /
send: sent / seek: sought / tell: told / bring: brought / teach: taught / think: thought / buy: bought / catch: caught /
come: came / go: went gone / run: ran / see: saw seen / speak: spoke spoken speech / swear: swore sworn /
drive: drove driven / choose: chose chosen choice / die: died dying dies death deaths dead / man: men / woman: women /
wife: wives / people: people / marry: married marriage wed betrothed /
found: founded founding foundation founder founders / find: found finds finding / beat: beat beaten / lay: laid / hide: hid hidden /
flee: fled flight / strike: struck / shoot: shot / grow: grew growth / bear: bore bears / born: born /
rule: ruler rulers / conquer: conquerors conquest conqueror / command: commander / free: freed freedom freeing /
fly: flew flown / sink: sank sunk / wear: wore worn / ruin: ruins / invade: invasion / destroy: destruction /
victor: victory victorious / defeat: defeat / reign: reign / species: species / ally: alliance alliances allies allied /
betray: betrayal / chancellor: chancellorship / member: membership members / admit: admission admitted /
assassinate: assassination assassins / surrender: surrender surrendered surrenders / discover: discovery /
withdraw: withdrew withdrawn / force: forced / unite: unity united unites uniting union /
succeed: succession successor / success: success / ceasefire: ceasefire / refuse: refusal / arrive: arrival /
create: creation creator / rebel: rebellion rebels / liberate: liberation / defend: defence defense /
slave: enslave enslaved enslaves slavery / recognise: recognition / explain: explanation / prove: proof /
threat: threatened threatens threaten / wide: widen / weak: weakened weaken / wake: woke woken / awaken: awoke /
show: shown / give: gave given / become: became / make: made wrought / know: known / take: took / spend: spent / feel: felt / deal: dealt / swim: swam / throw: threw thrown / know: knew /
bad: worse worst / second: twice / burn: burnt / hang: hung / sell: sold sale / believe: belief /
war: war warring wars / oversee: oversaw overseen / undertake: undertook undertaken / foresee: foresaw foreseen / understand: understood /
administer: administrate administrated administrates administration administrator administered administers / fulfil: fulfill fulfilled fulfills fulfils /
arise: arose arisen / bind: bound / breed: bred / cling: clung / creep: crept / dig: dug / drink: drank drunk / eat: ate eaten /
feed: fed / forbid: forbade forbidden / forget: forgot forgotten / forgive: forgave forgiven / freeze: froze frozen / hear: heard /
kneel: knelt / lend: lent / light: lit / mean: meant / pay: paid payment / ride: rode ridden / sing: sang sung / shake: shook shaken /
sit: sat / sleep: slept / stand: stood / sweep: swept / swing: swung / tear: tore torn / weep: wept / bite: bit bitten /
blow: blew blown / bend: bent / bleed: bled / overtake: overtook overtaken / draw: drew drawn / learn: learnt / dream: dreamt /
ring: rang rung / shine: shone / weave: wove woven / wind: winding
`;

export const irregular: ReadonlyMap<string, string> = new Map(
  families.split('/').flatMap((family) => {
    const [base = '', forms = ''] = family.split(':').map((part) => part.trim());
    return forms.split(' ').map((form) => [form, base] as const);
  }),
);
