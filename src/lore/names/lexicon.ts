import type { EntityKind } from '../model.ts';

/** What words tell about the names they stand in or beside. Lower case, singular. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Stand before a person's name: "Chancellor J'mpok". */
export const personTitles = words(`
  captain admiral commander commodore lieutenant ensign general marshal colonel major sergeant private brigadier corporal
  emperor empress king queen prince princess lord lady duke duchess archduke count countess baron baroness earl viscount marquis thane jarl
  regent chancellor president proconsul praetor consul senator ambassador councillor councilor chairman chairwoman chairperson
  matriarch patriarch pope bishop archbishop cardinal abbot abbess saint st sir dame dr doctor professor prof master mistress
  intendant legate gul thot kai vedek subcommander governor mayor minister premier tsar czar kaiser khan sultan caliph emir sheikh pharaoh
  chieftain chief warlord archmage wizard magister steward sheriff speaker mr mrs ms miss father mother brother sister
  dictator tribune vizier oracle prophet director secretary viceroy overlord overseer inspector detective agent judge justice
  protector proctor paladin scribe sentinel ser guildmaster grandmaster hegemon doge archdeacon deacon prefect exarch satrap shogun margrave landgrave comte centurion
  inquisitor maester madame madam monsieur don herr frau uncle aunt cadet
  lt cmdr capt gen col sgt adm cpl maj
  archon hetman voivode strategos boyar warmaster harbourer magister highlord archprelate prelate provost landsmeister podesta archduchess grandduke
  reverend knight warden elder shaman priest priestess rear vice fleet grand high first hierarch justiciar castellan seneschal constable`);

/** Titles that are titles only before another one: "Rear Admiral", "High Priestess". */
export const titlePrefixes = words(
  'rear vice fleet grand high first prime lord lady crown deputy acting former reverend',
);

/** The last word of a name, and the kind it makes of it. */
export const kindBySuffix: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'faction',
        `empire union alliance federation republic hegemony confederacy confederation assembly coalition collective cooperative dominion
        syndicate commonwealth kingdom order guild league horde council command corps army fleet force navy resistance movement party clan tribe dynasty
        legion brotherhood sisterhood company cult church society front supremacy concordium government senate parliament ministry committee cabal duchy
        principality caliphate sultanate separatist rebel intelligence guard shiar starfleet militia consortium corporation association institute academy
        hierarchy triumvirate directorate tribes brothers sisters wardens raiders pirates cartel combine cooperative bank chamber synod diet cell cabal faction watch patrol exchange works covenant enclave conclave circle throne crown khanate realm house family khaganate emirate margraviate bishopric archbishopric diocese archdiocese chancery`,
      ],
      [
        'event',
        `war battle accord treaty conference crisis massacre revolution uprising revolt siege invasion conflict crusade summit campaign
        ceasefire armistice pact coronation festival plague famine incident raid conquest coup election exodus schism reformation restoration rebellion
        mutiny skirmish wedding tournament feud jihad union_ duel ambush strike flood fire_ eclipse pogrom inquisition schism crossing_ regatta jubilee truce charter accession purge expedition peace convention compact attack crossing sundering cataclysm`,
      ],
      [
        'place',
        `system sector quadrant nebula space planet station starbase city castle mountain river lake sea ocean island isle forest valley bay gulf
        desert plain pass bridge gate hall tower temple harbor harbour port cluster badlands wormhole moon continent peninsula province county region world
        spacedock hill street abbey palace fort fortress keep village town colony block zone chamber coast strait canal cape marsh moor peak mount wall wood
        woods islands mines monastery cathedral arena market expanse galaxy universe homeworld point ford hollow marches bridge shipyard shipyards outpost rift cave caves falls plateau reach fen vale
        sphere quarter crypt prime secundus zone strip frontier border colony colonies gorge plains downs dunes heath pond spring springs dam weir mill barn farm manor priory chapel lighthouse wharf quay dock docks jetty lock museum cemetery station junction crossroads road lane avenue park garden gardens green inn tavern hotel theatre arcade mine quarry vault observatory library square`,
      ],
      [
        'ship',
        'starship warship battlecruiser cruiser frigate schooner steamer trawler barge ferry brig galley lightship lifeboat',
      ],
      [
        'technology',
        `weapon drive device cannon engine gateway shield reactor torpedo armor armour crystal serum sword ring orb cloak machine probe
        blade amulet stone staff dues spice gas elixir potion lens mirror clock engine_ virus gene code protocol field_ battery lamp bell loom telescope telegraph generator transporter virus bomb missile beacon matrix portal compass`,
      ],
      [
        'work',
        'book trilogy saga novel chronicle chronicles anthology ballad epic song poem manuscript codex bible episode encyclopedia encyclopaedia dictionary gazette almanac atlas herald_ times opera symphony rhapsody psalter annals',
      ],
      ['species', 'species race people'],
    ] as const
  ).flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)),
);

/** Names of which these are the first word: "Battle of Hastings", "House Mo'Kai", "Mount Doom". */
export const kindByFirstWord: ReadonlyMap<string, EntityKind> = new Map([
  ...[
    ...words(
      'battle siege treaty war wars conference massacre council_of coronation fall sack edict peace accords convention surrender march congress donation concordat interregnum',
    ),
  ].map((word) => [word, 'event'] as const),
  ...[
    ...words(
      'house kingdom empire duchy republic order league clan federation union confederation county_of legion task united knights army principality',
    ),
  ].map((word) => [word, 'faction'] as const),
  ...[...words('operation unternehmen')].map((word) => [word, 'event'] as const),
  ...[...words('studio tv radio legio team')].map((word) => [word, 'faction'] as const),
  ...[
    ...words(
      'mount lake river port fort castle cape isle gulf planet deep strait starbase hotel camp villa loch monte piazza rue',
    ),
  ].map((word) => [word, 'place'] as const),
  ...[...words('orb ring sword crown staff stone')].map((word) => [word, 'technology'] as const),
  ...[...words('uss iss iks irw afs hms ss rms ncc ins hmcs css rrw')].map((word) => [word, 'ship'] as const),
]);

/** Heads that take "of" inside a name: "Battle of X", "House of X". */
export const ofHeads = words(`
  battle siege treaty war wars peace house kingdom empire duchy republic order league council federation union commonwealth county principality
  orb ring sword crown tower city isle bay gulf cape strait temple hall temple fall sack edict massacre day night age era king_ church bank university
  army knights circle guild brotherhood sisterhood book books song tale tales chronicle chronicles lord_ field fields pass vale valley lake mount river bridge
  gate court house donation bishopric diocese archdiocese coronation harrying conquest invasion confederation kingdom states sea wall convention diet`);

/** Words that begin sentences and phrases but no names. */
export const notNames = words(`
  thereupon hereupon whereupon henceforth thenceforth thereby therein hitherto
  the a an in on at by to of for from with without within after before during since until while when where whereas who whom whose which what why how
  this that these those there here it its he his him she her hers they their them we our us you your i my me and or but nor so yet if although though
  because as despite however eventually finally subsequently meanwhile furthermore moreover nevertheless following shortly soon later earlier early late
  mid once twice then thus therefore hence also even only both either neither each every all any some many much more most several few one two three four
  five six seven eight nine ten first second third not no yes under over above below between among through throughout along across against toward towards
  into onto upon about around near beyond behind beside besides like unlike instead rather such same other another others later ultimately immediately
  originally initially currently formerly previously recently unfortunately regretting redirecting led known due according thanks included including
  sometime much surviving further today now still just despite alongside amid per via plus unless whether having being been was were is are be has have had
  do does did will would shall should may might must can could let see note caption status active overall once years months days january february march_ april
  may_ june july august september october november december monday tuesday wednesday thursday friday saturday sunday north south east west northern southern
  eastern western upon next last category categories references reference contents midwinter midsummer yuletide dna rna unknown prev previous ibid retrieved isbn introduces features multi non pre post anti semi bc ad bce ce bby aby`);

/** Nouns of an apposition or a definition: "X, a trader", "X was a small moon". */
export const kindByNoun: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'character',
        `officer captain king queen emperor empress leader ruler general admiral commander soldier warrior scientist doctor son daughter wife husband
        father mother brother sister prince princess duke duchess lord lady ambassador chancellor president chairman regent man woman merchant trader priest
        priestess monk scholar poet author writer politician senator knight wizard witch pirate spy assassin engineer pilot governor minister philosopher explorer
        navigator smith blacksmith diplomat archer hunter nobleman noblewoman noble cousin uncle aunt nephew niece heir successor counterpart founder inventor
        historian composer painter singer bishop pope saint rebel traitor usurper mage sorcerer sorceress healer agent master mistress chieftain chief figure person
        matriarch patriarch steward crown_prince attache attaché poet sheriff bailiff mayor constable spy colonist deserter historian chief director navigator outcast partisan sculptor architect miller farmer fisherman sailor skipper mariner vicar curate parson landlord landlady squire baker brewer carpenter shipwright surveyor teacher schoolmaster nurse chemist clerk lawyer banker editor cleric bard widow widower monk nun envoy seer prophet`,
      ],
      [
        'place',
        `planet moon world city town village capital station system sector region country_ island continent river mountain lake sea fortress castle port
        harbour harbor province colony nebula cluster star settlement outpost homeworld location place palace temple tower forest valley desert galaxy district
        peninsula stronghold citadel suburb parish hamlet quarter_ house_ farm mill church chapel abbey priory inn manor bridge museum lighthouse asteroid quay dock garrison capital_world sea gulf strait monastery street building ruin ruins hamlet pass strait base quadrant universe realm_`,
      ],
      [
        'ship',
        'ship ships starship vessel flagship cruiser frigate warship battleship galleon battlecruiser freighter carrier submarine shuttle destroyer dreadnought runabout longship raider galley cog schooner steamer trawler barge ferry brig clipper sloop tanker lightship lifeboat yacht corvette hauler transport',
      ],
      [
        'faction',
        `faction empire kingdom republic alliance organization organisation guild government union federation coalition group order army fleet house
        dynasty clan tribe company party state nation power confederation league council agency cult religion church army legion syndicate collective movement
        gang corporation principality guild band crew society association committee bank union firm consortium cartel monopoly brotherhood sisterhood order militia navy duchy civilization civilisation family`,
      ],
      ['species', 'species race people humanoids humanoid aliens'],
      [
        'event',
        `war battle conflict treaty siege rebellion revolution revolt uprising conference summit massacre agreement ceasefire invasion festival crisis
        campaign attack plague event incident disaster civil_war crusade`,
      ],
      [
        'technology',
        `weapon device technology drive engine machine sword artifact artefact ring material substance drug metal crystal poison spell invention
        system_ tool computer vehicle mineral element tincture potion herb medicine serum elixir plant`,
      ],
      [
        'work',
        'novel book sequel prequel film movie episode game series trilogy play poem song album comic mission saga chronicle story novella manuscript treatise',
      ],
    ] as const
  ).flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)),
);

export const personVerbs = words(`
  said says married marries died dies became becomes led leads ruled rules ordered wrote writes fled refused refuses argued claimed betrayed betrays asked
  told tells reigned succeeded commanded commands killed kills believed explains explained revealed agreed returned returns studied served born
  abdicated resigned sailed marched declared proclaimed admitted persuaded challenged styled styles drowned burned hired threatened deserted grew begged brought disabled stole found introduced wrote painted invented discovered designed built opened preached lived retired inherited bequeathed vanished escaped landed raided surprised learned presented visits visited knew wanted won lost took gave held founded named trained hid broke swam rode walked spoke turned made kept sold bought convinced survived allowed swore vowed`);

export const personNouns = words(`
  wife husband son daughter father mother brother sister reign forces army crew death life childhood body son's successor heir command leadership counterpart
  uncle aunt nephew niece cousin claim orders rule followers advisers supporters throne coronation tomb`);

/** Weight of the preposition before a name for its being a place. */
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ['in', 1],
  ['at', 1],
  ['on', 1],
  ['near', 1.5],
  ['outside', 1.2],
  ['across', 0.8],
  ['within', 0.6],
  ['from', 0.3],
  ['to', 0.3],
  ['into', 0.5],
  ['onto', 0.8],
  ['around', 0.4],
  ['towards', 0.5],
  ['throughout', 0.8],
  ['off', 1.3],
  ['between', 0.5],
  ['via', 0.5],
  ['beyond', 1],
  ['past', 0.6],
  ['over', 0.4],
  ['above', 0.5],
  ['through', 0.2],
  ['toward', 0.5],
  ['under', 0.1],
]);
