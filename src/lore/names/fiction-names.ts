import type { EntityKind } from '../model.ts';

/**
 * What everybody knows of the best known invented worlds: peoples, powers, places, persons and ships that texts about them name
 * without saying what they are. Only names that mean nothing else.
 */

export const fictionNames: Readonly<Partial<Record<EntityKind, string>>> = {
  species: `
    klingon, klingons, vulcans, romulan, romulans, remans, ferengi, cardassian, cardassians, bajoran, bajorans, borg, andorian, andorians, tellarite, tellarites, trill, betazoid, betazoids,
    jem'hadar, vorta, breen, gorn, tholian, tholians, xindi, suliban, denobulan, denobulans, kazon, talaxian, talaxians, ocampa, vidiian, vidiians, hirogen,
    benzite, benzites, bolian, bolians, el-aurian, nausicaan, nausicaans, pakled, pakleds, changelings, kelpien, species 8472, voth, hur'q, iconian, iconians, tzenkethi, deltan, deltans, metron, organians,
    wookiee, wookiees, twi'lek, twi'leks, hutt, hutts, rodian, rodians, togruta, zabrak, gungan, gungans, ewok, ewoks, jawa, jawas, tusken raiders, mon calamari, geonosian, geonosians, kaminoan, kaminoans,
    mandalorians, bothan, bothans, chiss, yuuzhan vong, duros, trandoshan, trandoshans, ithorian, neimoidian, rakata,
    dalek, daleks, cybermen, sontaran, sontarans, silurian, silurians, zygons, weeping angels, slitheen, ice warriors, time lords, rutans, autons,
    rohirrim, dunedain, noldor, sindar, ents, uruk-hai, balrogs, nazgul, istari, valar, maiar, dunlendings, easterlings, haradrim, numenoreans,
    khajiit, argonian, argonians, dunmer, altmer, bosmer, dwemer, orsimer, falmer, daedra, super mutants, deathclaws,
    asari, salarian, salarians, turian, turians, krogan, quarian, quarians, geth, batarian, batarians, volus, elcor, hanar, drell, protheans, vorcha,
    tauren, draenei, murlocs, protoss, zerg, eldar, aeldari, tyranids, necrons, drukhari, skaven, sangheili, unggoy, jiralhanae, kig-yar, lekgolo, goa'uld, jaffa, tok'ra,
    minbari, centauri, narn, narns, vorlon, vorlons, cylon, cylons, fremen, dothraki, wildlings, white walkers, dementors, kryptonians, kree, skrull, skrulls, asgardians, inhumans, chitauri,
    drow, tieflings, beholders, kobolds, illithid, gith, githyanki, firbolg, na'vi, xenomorphs`,
  faction: `
    starfleet, united federation of planets, klingon empire, romulan star empire, romulan empire, tal shiar, obsidian order, cardassian union, ferengi alliance, maquis, section 31, borg collective, terran empire,
    klingon high council, house of duras, detapa council, romulan republic, sith, jedi, jedi order, sith empire, galactic empire, galactic republic, rebel alliance, new republic, trade federation, first order,
    confederacy of independent systems, bounty hunters' guild, torchwood, brotherhood of steel, new california republic, caesar's legion, unsc, systems alliance, spacing guild, bene gesserit,
    night's watch, kingsguard, death eaters, order of the phoenix, avengers, x-men, justice league, fantastic four, space marines, adeptus mechanicus, adeptus astartes, imperium of man, earth alliance,
    thieves guild, dark brotherhood`,
  place: `
    qo'nos, kronos, romulus, remus, bajor, cardassia, cardassia prime, ferenginar, andoria, vulcan, khitomer, risa, betazed, rura penthe, deep space nine, deep space 9, utopia planitia, starfleet academy, starfleet headquarters,
    alpha quadrant, beta quadrant, gamma quadrant, delta quadrant, neutral zone, romulan neutral zone, badlands, chin'toka, wolf 359, ni'var, terok nor, demilitarized zone, setlik iii, veridian iii, nimbus iii, genesis planet,
    coruscant, tatooine, alderaan, naboo, hoth, endor, dagobah, korriban, kashyyyk, mandalore, bespin, jakku, mustafar, kamino, geonosis, corellia, dantooine, yavin iv, yavin 4, scarif, outer rim,
    gallifrey, skaro, middle-earth, mordor, gondor, rohan, isengard, minas tirith, rivendell, lothlorien, mirkwood, numenor, rhovanion, minas morgul, barad-dur, helm's deep, moria, erebor,
    tamriel, cyrodiil, hammerfell, valenwood, elsweyr, azeroth, kalimdor, stormwind, omega 4, rannoch, tuchanka, thessia, palaven, arrakis, caladan, giedi prime, westeros, essos, winterfell,
    king's landing, hogwarts, hogsmeade, gotham city, wakanda, krypton, latveria, genosha, minbar, epsilon 3, caprica, new caprica, kobol, capital wasteland, mojave wasteland, new vegas, narnia, waterdeep, faerun, neverwinter, cybertron`,
  character: `
    kirk, james t kirk, spock, leonard mccoy, mccoy, scotty, montgomery scott, uhura, sulu, chekov, picard, jean-luc picard, riker, william riker, geordi la forge, la forge, worf, deanna troi, beverly crusher, wesley crusher, guinan,
    sisko, benjamin sisko, kira nerys, odo, quark, jadzia dax, julian bashir, miles o'brien, garak, elim garak, gul dukat, dukat, weyoun, damar, martok, gowron, nog, rom, janeway, kathryn janeway, chakotay, tuvok, tom paris, neelix, seven of nine, b'elanna torres,
    jonathan archer, t'pol, surak, sarek, khan noonien singh, gorkon, general chang, kahless, kor, koloth, lursa, b'etor, duras, michael burnham, shinzon, sela, tomalak, shran, soval, zefram cochrane, q, christopher pike,
    luke skywalker, leia organa, han solo, darth vader, anakin skywalker, obi-wan kenobi, yoda, palpatine, darth sidious, darth maul, count dooku, mace windu, qui-gon jinn, padme amidala, boba fett, jango fett, grand admiral thrawn, thrawn, ahsoka tano, revan, darth revan, kylo ren,
    davros, sarah jane smith, rassilon, frodo, frodo baggins, bilbo baggins, gandalf, saruman, sauron, aragorn, legolas, gimli, boromir, faramir, denethor, elrond, galadriel, theoden, eomer, eowyn, isildur, elendil, gollum, morgoth, radagast,
    commander shepard, garrus vakarian, saren arterius, master chief, cortana, paul atreides, leto atreides, vladimir harkonnen, jon snow, daenerys targaryen, tyrion lannister, ned stark, robert baratheon, albus dumbledore, severus snape, hermione granger, ron weasley, voldemort, lord voldemort,
    superman, batman, wonder woman, spider-man, captain america, wolverine, magneto, professor x, doctor doom, lex luthor, clark kent, bruce wayne, thanos, illidan stormrage, thrall, arthas menethil, sylvanas windrunner, jim raynor, geralt of rivia, lara croft, john sheridan, londo mollari, g'kar, delenn,
    william adama, gaius baltar, kara thrace, laura roslin, jack o'neill, samantha carter, teal'c, ripley, ellen ripley, optimus prime, megatron`,
  ship: `
    enterprise, enterprise-d, enterprise-e, enterprise nx-01, uss enterprise-d, uss defiant, uss voyager, uss reliant, uss excelsior, delta flyer, bird-of-prey, bird of prey, iks rotarran, kumari, uss titan, uss stargazer, uss saratoga, slave i, tantive iv,
    tardis, ebon hawk, nostromo, battlestar pegasus, rocinante`,
  event: `
    dominion war, battle of wolf 359, khitomer accords, khitomer massacre, earth-romulan war, temporal cold war, time war, last great time war, clone wars, galactic civil war, battle of yavin, battle of endor, battle of hoth, order 66, 
    mandalorian wars, jedi civil war, war of the ring, war of wrath, horus heresy, butlerian jihad, great sundering, red wedding, infinity war`,
  work: `
    tos, tas, tng, ds9, voy, star trek: the original series, star trek: the next generation, the next generation, star trek: deep space nine, star trek: voyager, star trek: enterprise, star trek: discovery, star trek: picard, star trek: lower decks, star trek: prodigy,
    star trek: strange new worlds, star trek online, star trek: first contact, star trek: nemesis, star trek: insurrection, star trek: generations, the clone wars, the mandalorian, the empire strikes back, return of the jedi, revenge of the sith, attack of the clones, the phantom menace,
    a new hope, knights of the old republic, star wars rebels, doctor who, sarah jane adventures, the two towers, the fellowship of the ring, the return of the king, baldur's gate, planescape, forgotten realms, stargate sg-1, stargate atlantis`,
  technology: `lightsaber, lightsabers, sonic screwdriver, one ring, genesis device, infinity gauntlet, bat'leth, omega molecule, the force, replicators, death star`,
};
