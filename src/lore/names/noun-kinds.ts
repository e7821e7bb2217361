import type { EntityKind } from '../model.ts';
import { headNouns } from './head-nouns.ts';
import { kindByNoun, kindBySuffix, personTitles } from './lexicon.ts';

/**
 * What common nouns name, singular and folded: the head of a name ("Achterberg University"), the noun of an apposition ("X, a
 * satellite"), the noun right before a name ("the rocket X"). Wider than the lists of lexicon.ts, which decide by themselves.
 */

const lists: Readonly<Record<EntityKind, string>> = {
  faction: `
    university college school seminary polytechnic hospital laboratory lab studio animation comics records entertainment software interactive games productions
    press publisher publishing publications broadcasting network channel airline airlines motors industries enterprises holdings group trust foundation fund charity
    agency bureau office department authority administration commission service services secretariat organization organisation team squad squadron regiment battalion brigade
    division unit platoon crew gang mob ring mafia triad yakuza outfit band orchestra choir troupe club union federation tribunal court legislature congress
    duma diet estates commons lords parlement police constabulary security ranger rangers guardsmen guard guards knights templars inquisitors inquisition monks order
    sect coven church priesthood clergy nation tribe horde swarm fleet flotilla armada legion cohort vanguard host army wing corps mercenaries
    outlaws exiles outcasts rebels loyalists separatists unionists republicans democrats socialists communists conservatives liberals labour partisans resistance
    underground freemen minutemen railroad institute academy lyceum think-tank consultancy cooperative syndicate cartel consortium bloc league entente axis
    community commonwealth hegemony dominate regime junta monarchy theocracy oligarchy state government cabinet
    ministry treasury mint bank insurance exchange fellowship companions wanderers hunters slayers thieves assassins smugglers sons daughters     lance lances claw talons fang wolves ravens serpents lions hawks eagles riders skulls bladesingers avengers defenders heroes league marines commandos dragoons hussars
    cavalry infantry militia levies household clan house dynasty lineage line bloodline family merchants traders shippers works foundry brewery company firm corporation conglomerate
    manufacturer developer distributor retailer label operator organization subsidiary chapter cell sisterhood brotherhood column front bloc directorate collegium
    board senate assembly parliament council panel caucus franchise broadcaster caste force committee taskforce detachment contingent garrison opposition
    colonists settlers survivors refugees insurgents guerrillas terrorists extremists dissidents defectors renegades marauders pirates bandits raiders
    officials troops forces soldiers fighters veterans`,
  place: `
    airport aerodrome airfield spaceport cosmodrome base camp bunker silo barracks headquarters memorial monument shrine sanctuary chapel basilica minster mosque pagoda
    cathedral church abbey tomb mausoleum necropolis graveyard catacombs ruins temple ziggurat pyramid obelisk wasteland wastes badlands steppe tundra taiga jungle rainforest swamp bog
    mire bayou chasm canyon crater ravine gully gulch abyss trench ridge cliff cliffs crag bluff butte mesa volcano glacier iceberg geyser oasis lagoon reef atoll shoal     spit headland promontory estuary inlet creek brook rapids cataract waterfall highlands lowlands uplands hills mountains foothills heights steppes prairie grasslands
    meadow field fields pasture grove copse thicket orchard vineyard farmstead ranch homestead estate mansion villa cottage lodge hut cabin tenement tower spire keep bastion rampart barbican gatehouse
    turret dungeon cellar attic corridor chamber hall lobby stadium colosseum amphitheatre arena racecourse casino saloon pub bakery bazaar plaza piazza mall boulevard alley     terrace heights embankment promenade pier marina shipyard drydock yard yards factory refinery powerplant quarry pit shaft tunnel subway viaduct aqueduct causeway
    highway motorway railway roundabout parish borough ward canton oblast voivodeship prefecture shire territory protectorate dependency domain land lands realm     earldom barony march palatinate neighbourhood slum ghetto suburb metropolis megacity hive city-state hamlet burgh polis outpost waypoint haven refuge asylum prison jail gaol penitentiary
    clinic infirmary orbit moon asteroid comet star sun quasar pulsar constellation belt cloud void rim arm verge sprawl hub halo     dimension plane realm underworld afterlife heaven hell limbo paradise archipelago isthmus basin delta floodplain lakeland shore coastline beach sands dune wood woodland
    forest weald moors waters deep deeps deepwater region area district sector subsector system cluster nebula quadrant continent island isle country cave cavern
    grotto den lair nest burrow warren vault wall street square bridge canal harbour anchorage mooring ford landing hill mount peak pass valley dale glen vale tor     rest hold stead lodge inn hostel tavern restaurant cafe shop store warehouse depot theatre cinema museum gallery library observatory planetarium
    zoo park garden gardens courtyard cloister priory convent monastery hermitage palace castle citadel fortress fort stronghold redoubt garrison lighthouse windmill watermill barn stable village
    town city capital homeworld planet world planetoid colony settlement station starbase dock port
    market terminal mine plantation gate moat dam road centre center bar synagogue grave cemetery archive moonlet starport stardock compound facility
    complex installation checkpoint crossing hideout retreat encampment campsite shantytown skyscraper apartment penthouse lot intersection plateau
    lowland upland mudflat marshland wetland hinterland backwater enclave exclave municipality commune department governorate okrug raion arrondissement
    duchy principality county seat birthplace hometown resort campus sewer sewers crypt vaults alcove antechamber greenhouse cornfield wheatfield
    battlefield airbase seaport riverbank riverside lakeside seaside hillside mountaintop hilltop foothill watershed headwaters tributary`,
  character: `
    man woman boy girl kid child lad lass baby gentleman lady wanderer stranger hermit courier dweller rider runner drifter hunter huntress slayer killer ripper reaper butcher executioner
    warrior gladiator swordsman bowman archer knight paladin cavalier squire page jester bard minstrel singer dancer actor actress comedian musician pianist violinist conductor composer
    king queen emperor empress prince princess duke duchess czar tsar sultan caliph khan shah pharaoh doge lord baron count earl marquess viscount overlord tyrant despot dictator warlord
    god goddess deity demon devil angel spirit ghost phantom spectre wraith vampire werewolf lich necromancer warlock witch wizard sorcerer mage druid shaman oracle seer prophet priest priestess
    monk friar nun abbot bishop saint martyr pope rabbi imam guru sage hermit mentor master apprentice disciple student pupil scholar professor teacher doctor physician surgeon nurse medic
    scientist physicist chemist biologist botanist astronomer mathematician geologist engineer inventor architect designer artist painter sculptor illustrator animator cartoonist photographer
    writer novelist author poet playwright screenwriter journalist reporter editor historian chronicler biographer philosopher economist linguist translator lawyer attorney judge sheriff
    detective inspector policeman officer soldier marine sergeant lieutenant captain major colonel general admiral commodore commander pilot aviator astronaut cosmonaut navigator helmsman sailor
    pirate corsair privateer smuggler thief burglar rogue assassin mercenary spy agent informant traitor turncoat deserter defector rebel revolutionary insurgent outlaw bandit gangster
    boss chief chieftain leader ruler founder chairman chairwoman president minister chancellor premier governor mayor senator deputy ambassador envoy diplomat consul regent heir successor
    predecessor father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter husband wife lover fiance fiancee widow friend companion rival     nemesis partner colleague assistant aide secretary clerk butler servant maid slave merchant trader banker broker tycoon magnate industrialist millionaire billionaire entrepreneur
    farmer miner smith blacksmith baker brewer innkeeper bartender cook chef tailor carpenter mason builder mechanic technician programmer hacker producer director showrunner actor     clone cyborg android hologram superhero superheroine supervillain villain villainess hero heroine vigilante speedster telepath protagonist antagonist speaker elder scribe
    matriarch patriarch guildmaster grandmaster champion guardian warden keeper steward castellan courtier favourite mistress claimant pretender usurper sovereign monarch noble nobleman aristocrat character mayor
    administrator modder financier shipowner referee scout schoolboy librarian changeling shapeshifter refugee correspondent investor waiter treasurer
    preacher harpooner gunner bastard descendant renegade coach operative enforcer handler supervisor recruit trainee conscript trooper stormtrooper
    grenadier dragoon lancer musketeer sapper boatswain bosun stowaway castaway villager peasant serf burgher citizen settler pioneer nomad trapper
    armourer armorer potter weaver tanner cobbler tinker pedlar peddler troubadour juggler acrobat clown fool falconer gardener groom chauffeur cabbie
    porter bellhop valet governess tutor lecturer dean provost rector bursar registrar curator antiquarian apothecary midwife counsellor counselor
    neighbor neighbour tenant lodger traveller traveler pilgrim missionary chaplain canon deacon verger sexton novice anchorite mystic seeress soothsayer
    psychic medium empath replicant synth homunculus ghoul imp nymph siren mermaid titan avatar alias persona impostor imposter doppelganger twin sibling
    orphan foundling stepson stepdaughter stepfather stepmother concubine consort dowager infanta dauphin elector burgrave seigneur laird chieftainess
    reeve beadle forester jailer gaoler torturer harpist drummer guitarist vocalist bassist creator cinematographer choreographer costumer stuntman
    cosplayer streamer youtuber blogger commentator pundit columnist essayist orator lobbyist activist suffragette abolitionist reformer agitator
    ideologue demagogue strongman kingpin mobster hitman hitwoman gunslinger gunman cowboy ranger prospector rancher homesteader fisherwoman ferryman
    boatman bargeman lighthousekeeper watchman nightwatchman sentry lookout quartermaster paymaster adjutant chamberlain majordomo cupbearer herald
    trumpeter bugler piper bodyguard escort underling henchman minion sidekick confidant confidante protege protégé acolyte adept cultist zealot fanatic
    heretic apostate convert hermitess abbess prioress archdruid warchief princeling kinglet chiefling godson goddaughter grandnephew grandniece ancestor
    forefather forebear namesake patron patroness benefactor benefactress sponsor donor winner contestant candidate nominee incumbent challenger laureate
    alumnus alumna graduate dropout prodigy genius virtuoso maestro diva starlet celebrity socialite heiress playboy bachelor spinster divorcee amnesiac
    invalid patient inmate prisoner captive hostage convict fugitive escapee parolee informer snitch whistleblower witness suspect culprit perpetrator
    arsonist poisoner strangler cannibal poacher rustler counterfeiter forger swindler conman charlatan quack gambler bookmaker moneylender pawnbroker
    auctioneer stockbroker accountant auditor actuary statistician cryptographer codebreaker sysadmin coder storyboarder letterer inker penciller penciler
    colorist colourist lyricist librettist arranger soloist soprano tenor baritone contralto ballerina puppeteer ventriloquist illusionist conjurer
    magician escapologist daredevil racer jockey footballer cricketer goalkeeper goaltender striker midfielder batsman bowler pitcher quarterback boxer
    wrestler fencer swimmer sprinter cyclist climber mountaineer alpinist skier skater golfer oarsman rower yachtsman`,
  ship: `
    ship starship spaceship vessel warship flagship battleship battlecruiser cruiser destroyer frigate corvette carrier dreadnought submarine submersible gunboat galleon galley caravel carrack cog
    brig brigantine schooner sloop cutter clipper barque bark ketch yawl junk dhow longship trireme barge ferry steamer steamship liner trawler whaler tanker freighter tug tugboat lifeboat
    shuttle shuttlecraft runabout transport hauler lander airship zeppelin dirigible blimp yacht ark mothership icebreaker minesweeper warbird interceptor raider collier hulk
    pinnace fireship riverboat hovercraft spacecraft spaceplane speedboat motorboat houseboat lugger smack felucca trimaran catamaran hydrofoil monitor
    ironclad troopship minelayer dropship starcruiser battlestar cruisers frigates destroyers freighters dreadnoughts battleships corvettes shuttles`,
  species: `species race people humanoid subspecies folk breed creature beast animal aliens natives insectoid nomads lizardfolk
    reptilian reptilians insectoids humanoids hominid hominids symbiont symbionts shapeshifters changelings mutants hybrids elves goblins ogres trolls
    orcs dwarves giants telepaths predator predators parasite parasites worm worms shark sharks whale whales lizard lizards serpent serpents dinosaur
    dinosaurs mollusc crustacean mammal genus tribesmen inhabitants aborigines indigenous ethnicity peoples`,
  event: `
    war battle siege skirmish engagement raid ambush assault offensive operation campaign invasion conquest landing blockade bombardment massacre slaughter purge genocide pogrom riot uprising revolt
    rebellion revolution mutiny coup putsch insurrection strike crisis incident affair scandal accident disaster catastrophe calamity cataclysm apocalypse collapse crash explosion earthquake eruption
    flood fire famine plague epidemic pandemic pestilence outbreak exodus migration trek voyage expedition treaty accord accords pact convention agreement truce armistice
    ceasefire peace compromise concordat deal compact charter declaration proclamation edict decree act bill constitution law statute referendum election vote conference summit     synod trial hearing inquiry judgment verdict execution assassination murder abdication coronation wedding marriage funeral birth festival feast fair carnival olympics
    tournament championship cup contest duel night day eve age era epoch period interregnum renaissance enlightenment reformation schism sundering split unification reunification
    merger partition annexation secession independence restoration succession intervention holocaust blitz combat feud vendetta crusade jihad trials reign descent awakening
    convergence eclipse shift fall rise burning sack anschluss reset ceremony ritual gambit plot conspiracy stillness interbellum eruption
    hunt exile defeat showdown standoff skirmishes hostilities insurgency occupation disturbance unrest emergency evacuation rescue breakout jailbreak
    manhunt investigation inquest derby anniversary jubilee holiday commemoration rite ordeal clash melee fray bombing shooting hijacking kidnapping
    abduction disappearance shipwreck wreck sinking derailment avalanche landslide tsunami hurricane cyclone typhoon tornado blizzard heatwave drought
    quake blight extinction takeover buyout bankruptcy ipo boycott walkout lockout demonstration protest rally`,
  technology: `
    device machine engine motor reactor generator turbine drive thruster hyperdrive computer mainframe processor algorithm program satellite probe rocket     missile torpedo bomb warhead grenade gun pistol rifle musket cannon carbine shotgun revolver launcher mortar howitzer laser phaser blaster beam ray weapon superweapon sword blade dagger knife
    axe hammer mace spear bow crossbow arrow shield armor armour suit helmet gauntlet gauntlets cloak robe boots ring amulet necklace pendant talisman charm sceptre scepter staff wand rod orb
    crystal gem jewel stone sunstone diamond emerald sapphire lamp lantern torch candle mirror lens telescope microscope camera clock compass astrolabe orrery sextant key     box cube chalice grail bell drum harp medal badge coin currency toll tax tariff language dialect alphabet drug potion elixir serum vaccine
    poison toxin venom antidote medicine bacterium mineral ore metal alloy element steel fuel gas spice substance material fabric matter antimatter plasma     portal gateway stargate transporter teleporter replicator scanner sensor tricorder beacon transmitter radio telegraph telephone television robot mecha mech golem automaton drone tank aircraft airplane plane
    bomber fighter jet helicopter gunship glider vehicle car truck train locomotive motorcycle tram bus bicycle artifact artefact relic totem codec matrix module core spell incantation technology technique process
    formula theorem method prototype instrument tool apparatus mechanism contraption invention project system spacelab implant chip interface armature exoskeleton
    polearm magnetometer android trap burner tunic pike spellbook communicator translator phasers disruptor disruptors torpedoes shields sensors deflector
    starfighter walker landspeeder hoverbike exosuit chassis airframe gearbox turbocharger carburettor handheld cartridge controller chipset
    microprocessor transistor antenna dish radar sonar lidar transponder pager smartphone laptop software firmware protocol cipher compiler database
    browser plugin app api patent recipe ointment salve balm tonic brew draught philtre anaesthetic antibiotic painkiller narcotic opiate stimulant
    hallucinogen pesticide herbicide fertiliser fertilizer explosive dynamite gunpowder nitroglycerin plastique detonator fuse landmine trophy award prize
    banknote dollar pound franc florin ducat denarius shilling penny`,
  work: `
    book novel novella story tale fable saga epic poem ballad song album opera symphony musical play drama comedy tragedy film movie documentary series serial show sitcom anime manga comic episode
    chapter issue volume edition trilogy tetralogy sequel prequel spin-off spinoff reboot remake game videogame expansion dlc sourcebook rulebook supplement magazine journal newspaper
    gazette bulletin review quarterly monthly weekly encyclopedia encyclopaedia dictionary lexicon handbook manual guide atlas almanac yearbook catalogue diary diaries memoir memoirs autobiography
    biography chronicle chronicles annals treatise essay thesis dissertation article paper pamphlet manifesto speech sermon hymn anthem lament elegy ode sonnet triptych painting portrait fresco mural sculpture
    bible scripture scripture gospel psalter scroll scrolls tome grimoire codex manuscript text grammar stories tales poems songs letters principia verses rhapsody soundtrack theme wiki
    website fanzine adventure crossover blog podcast strip storyline arc season finale novelisation novelization audiobook audio audioplay anthology
    collection scenario mod featurette trailer teaser screenplay script libretto score ep lp mixtape remix webisode webcomic storybook paperback hardback
    hardcover omnibus miniseries prequels sequels trilogies spinoffs plays novels episodes films albums games books comics magazines newspapers serials
    dramas cartoons videos`,
};

const tidy = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** A word that two lists have is told by the first of them that is asked: the stronger lists of lexicon.ts, then this order. */
const order: readonly EntityKind[] = [
  'ship',
  'event',
  'work',
  'technology',
  'species',
  'character',
  'faction',
  'place',
];

function byWord(all: Readonly<Partial<Record<EntityKind, string>>>): ReadonlyMap<string, EntityKind> {
  const map = new Map<string, EntityKind>();
  for (const kind of order) for (const word of tidy(all[kind] ?? '')) if (!map.has(word)) map.set(word, kind);
  return map;
}

const wide = byWord(lists);
const headsOnly = byWord(headNouns);

const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');

const listed = (word: string): EntityKind | undefined =>
  kindByNoun.get(word) ?? kindByNoun.get(singular(word)) ?? wide.get(word) ?? wide.get(singular(word));

/** "Megacorporation", "spacecraft carrier": the end of a compound is what it is. */
function compound(word: string): EntityKind | undefined {
  for (let at = 2; at <= word.length - 5; at += 1) {
    const kind = listed(word.slice(at));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** "Geologist", "steelworker", "congresswoman": words made to name people. */
const agent =
  /(?:ologist|grapher|(?:work|keep|mak|hold|speak|rid|fight|teach|writ|lead)er|(?:wo)?man|smith|wright|ician|ist)$/;

const known = new Map<string, EntityKind | null>();

/** The kind of thing a common noun names. */
export function kindOfNoun(word: string): EntityKind | undefined {
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  const kind = listed(word) ?? (personTitles.has(word) || agent.test(word) ? 'character' : compound(word));
  if (known.size < 100_000) known.set(word, kind ?? null);
  return kind;
}

/** The kind that the head of a name makes of it. */
export const kindOfHeadNoun = (word: string): EntityKind | undefined =>
  kindBySuffix.get(word) ??
  kindBySuffix.get(singular(word)) ??
  wide.get(word) ??
  headsOnly.get(word) ??
  wide.get(singular(word)) ??
  headsOnly.get(singular(word));
