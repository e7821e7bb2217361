import type { EntityKind } from '../model.ts';

/**
 * Words that tell a kind only as the head of a name: a "Starving Winter" is an event and a "Silent Hand" a band, but "winter" and
 * "hand" beside a name tell nothing. What tells a kind anywhere is in noun-kinds.ts.
 */

export const headNouns: Readonly<Partial<Record<EntityKind, string>>> = {
  faction: `
    ascendancy concord concordance scarves hand hands fist eye coats shirts caps hats hoods cloaks masks swords shields hammers blades guardians
    sentinels wardens watchers seekers keepers makers builders wrights reformers reformists radicals populists nationalists royalists jacobins
    monarchists federalists greens farmers fighters raiders pirates corsairs privateers buccaneers brethren friars fathers nuns knighthood fraternity
    sorority masons rosicrucians illuminati athletic rovers albion executive presidium politburo inspectorate coastguard navy airforce forces
    gendarmerie carabinieri stasi securitate distillery smithy pictures animations toys foods oil petroleum chemicals pharmaceuticals electronics
    robotics dynamics systems technologies labs aerospace aeronautics aviation airways avionics shipbuilders shipping railways telecom communications
    media publishers printers booksellers bros brothers partners associates ltd limited inc plc gmbh corp llc`,
  place: `
    expanse end corner bend bottom top edge brink roads steps stairs banks flats downs wolds links common close circus crescent row arch pillar
    cenotaph tombs kirk chapelry vicarage rectory deanery almshouse workhouse schoolhouse courthouse townhouse roundhouse guildhall slipway boatyard
    harbourside quayside waterfront seafront breakwater groyne saltpan saltworks ironworks steelworks gasworks waterworks glassworks brickworks
    colliery mineshaft coalfield oilfield gasfield airstrip heliport helipad launchpad hangar tramway ropeway bypass interchange layby bight sound
    firth loch lough tarn burn beck rill leat sluice reservoir pool pools spa baths well wells fountain fountains skerry islet islets isles cay keys
    shelf slope scarp escarpment tableland col notch gap narrows`,
  species: `
    peoples races kind giants elves dwarves goblins orcs trolls ogres halflings gnomes centaurs fairies sprites nymphs mermaids merfolk dragons
    vampires werewolves zombies undead mutants androids beasts spirits demons angels saurians reptilians reptiles insects amphibians birds mammals
    bears cats lizards humans clones cyborgs tribesmen`,
  event: `
    rising betrayal betrayals pardon parley breaking unchaining reckoning landfall winter summer storm drought blackout heist robbery theft hijacking case
    lawsuit dinner banquet ball party gala parade procession concert expo exhibition prix derby regatta marathon rally match final finals season open
    masters reunion meeting convocation moot gathering coming going crossing passage flight retreat advance push escape rescue evacuation relief
    liberation occupation emancipation abolition discovery founding rift rupture quarrel dispute standoff showdown stand charge sortie hunt chase flu
    pox sickness cholera amnesty interdict embargo bubble panic recession depression boom rush shock`,
  technology: `
    scales chains cauldron trophy flask bottle vial cask horn flute lute lyre violin organ piano trumpet bracelet brooch pin tiara diadem regalia
    jewels mantle tunic gloves cutlass rapier sabre saber katana scimitar halberd pike trident javelin whip crozier cross crucifix reliquary urn vase
    bowl plate goblet arrows bolt bolts bullet bullets shell shells harpoon gauss railgun collar visor goggles mask mould mold seed seeds herb weed
    root berry fungus antenna sail anchor rudder harness saddle wheel lever valve pump boiler piston furnace kiln typewriter phonograph gramophone
    console handheld cartridge disc disk tape keyboard joystick headset phone smartphone app browser os kernel compiler database server rover orbiter
    satellites spacesuit capsule booster nanites nanobots vat pod cryopod exosuit crane winch loom plough plow detector decoder cipher map
    chart medallion award prize ribbon gene genome hormone steroid isotope plutonium uranium lithium sugar coffee beer wine whisky rum brandy cheese
    bread`,
  work: `
    presents adventures mystery mysteries quest quests missions sketch opus suite concerto sonata overture requiem waltz tapestry mosaic icon statue
    blog podcast newsletter website webcomic webseries miniseries feature trailer broadcast editorial report memorandum inscription tablet stele
    herald tribune times post mail echo observer standard argus examiner inquirer express gazetteer`,
};
