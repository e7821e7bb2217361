import { entityKinds, type EntityKind } from '../model.ts';
import { fictionNames } from './fiction-names.ts';
import { foldName } from './names.ts';

/** What everybody knows, folded: names that texts use without saying what they are. */

const names = (list: string): string[] =>
  list
    .split(/[\s,]*,[\s,]*/)
    .map((name) => foldName(name))
    .filter((name) => name !== '');

const places = `
  earth, mars, venus, mercury, jupiter, saturn, uranus, neptune, pluto, luna, titan, europa, ganymede, callisto, io, ceres, triton, proxima centauri, alpha centauri, milky way, solar system,
  europe, asia, africa, america, north america, south america, central america, latin america, australia, antarctica, oceania, middle east, far east, scandinavia, balkans, caribbean, siberia, iberia,
  atlantic ocean, pacific ocean, indian ocean, arctic ocean, atlantic, pacific, arctic, mediterranean, mediterranean sea, baltic sea, north sea, black sea, red sea, english channel, rhine, danube, thames, seine, volga, nile, alps, himalayas, andes, pyrenees, rocky mountains,
  england, scotland, wales, ireland, great britain, britain, united kingdom, france, germany, west germany, east germany, italy, spain, portugal, netherlands, holland, belgium, luxembourg, switzerland, austria, hungary, poland, bohemia, czechoslovakia,
  czech republic, slovakia, slovenia, croatia, serbia, bosnia, yugoslavia, albania, greece, turkey, bulgaria, romania, moldova, ukraine, belarus, lithuania, latvia, estonia, finland, sweden, norway, denmark, iceland, greenland, russia, soviet union, georgia,
  armenia, azerbaijan, kazakhstan, uzbekistan, iran, iraq, persia, syria, lebanon, israel, palestine, jordan, egypt, libya, tunisia, algeria, morocco, sudan, ethiopia, kenya, uganda, tanzania, nigeria, ghana, congo, angola, zambia, zimbabwe, rhodesia,
  south africa, madagascar, saudi arabia, arabia, yemen, oman, kuwait, qatar, afghanistan, pakistan, india, bangladesh, sri lanka, ceylon, nepal, tibet, china, mongolia, korea, north korea, south korea, japan, taiwan, hong kong, vietnam, laos, cambodia, thailand, burma,
  myanmar, brunei, malaysia, malaya, singapore, indonesia, philippines, new zealand, canada, united states, united states of america, mexico, guatemala, honduras, nicaragua, panama, cuba, haiti, jamaica, colombia, venezuela, brazil, peru, bolivia, chile, argentina, uruguay,
  paraguay, ecuador, flanders, wallonia, brabant, normandy, brittany, burgundy, gascony, aquitaine, anjou, provence, savoy, lorraine, alsace, saxony, bavaria, swabia, franconia, westphalia, prussia, brandenburg, pomerania, silesia, moravia, galicia, transylvania,
  wallachia, castile, aragon, catalonia, navarre, leon, granada, andalusia, lombardy, tuscany, sicily, sardinia, naples, crete, cyprus, rhodes, malta, corsica, northumbria, mercia, wessex, east anglia, yorkshire, cornwall, devon, kent, essex, sussex, surrey,
  hampshire, lancashire, cumbria, northumberland, hanover, mecklenburg, holstein, schleswig, thuringia, hesse, baden, crimea, manchuria, bengal, punjab, hokkaido, okinawa,
  london, paris, berlin, rome, madrid, lisbon, vienna, prague, budapest, warsaw, krakow, moscow, leningrad, st petersburg, saint petersburg, kiev, minsk, vilnius, riga, tallinn, helsinki, stockholm, gothenburg, oslo, bergen, copenhagen, reykjavik, dublin, belfast, edinburgh, glasgow, cardiff,
  liverpool, manchester, birmingham, bristol, leeds, sheffield, york, oxford, cambridge, portsmouth, plymouth, southampton, dover, norwich, lincoln, nottingham, newcastle, amsterdam, rotterdam, the hague, utrecht, delft, leiden, antwerp, brussels, ghent, bruges, liege, calais,
  lille, rouen, reims, orleans, tours, poitiers, bordeaux, toulouse, lyon, marseille, nice, nantes, rennes, strasbourg, metz, dijon, geneva, zurich, bern, basel, lausanne, milan, turin, genoa, venice, florence, pisa, siena, bologna, ravenna, verona, padua, palermo,
  hamburg, bremen, kiel, rostock, cologne, dusseldorf, bonn, frankfurt, mainz, trier, stuttgart, munich, nuremberg, augsburg, leipzig, dresden, magdeburg, hannover, dortmund, essen, aachen, darmstadt, heidelberg, danzig, gdansk, konigsberg, salzburg, innsbruck, graz, bratislava, zagreb,
  belgrade, sarajevo, sofia, bucharest, athens, sparta, corinth, thebes, constantinople, istanbul, ankara, jerusalem, damascus, antioch, acre, alexandria, cairo, tripoli, carthage, algiers, casablanca, baghdad, tehran, kabul, delhi, new delhi, mumbai, bombay, calcutta, madras, lahore, karachi,
  dhaka, beijing, peking, shanghai, nanjing, canton, tokyo, kyoto, osaka, yokohama, nagasaki, hiroshima, seoul, pyongyang, taipei, manila, hanoi, saigon, bangkok, jakarta, sydney, melbourne, brisbane, perth, canberra, auckland, wellington, new york, new york city,
  manhattan, brooklyn, boston, philadelphia, baltimore, pittsburgh, chicago, detroit, cleveland, cincinnati, st louis, new orleans, houston, dallas, austin, denver, seattle, portland, san francisco, los angeles, hollywood, san diego, las vegas, phoenix, atlanta, miami, orlando, kansas city,
  washington d.c, washington dc, washington, cape canaveral, silicon valley, toronto, montreal, ottawa, vancouver, quebec, halifax, mexico city, havana, rio de janeiro, sao paulo, buenos aires, santiago, lima, bogota, caracas, nairobi, johannesburg, cape town, cadiz, seville, barcelona, valencia, toledo, cordoba, porto, gibraltar,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
  north carolina, south carolina, north dakota, south dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, tennessee, texas, utah, vermont, west virginia, wisconsin, wyoming, visby, lubeck, pentagon, kremlin, louvre,
  baltic, adriatic, adriatic sea, aegean, aegean sea, caspian sea, tyrrhenian sea, ionian sea, irish sea, norwegian sea, barents sea, white sea, dead sea, arabian sea, persian gulf, gulf of mexico, gulf of finland, gulf of bothnia, bay of biscay, bay of bengal,
  south china sea, sea of japan, yellow sea, coral sea, tasman sea, north atlantic, south atlantic, north pacific, south pacific, kattegat, skagerrak, bosporus, dardanelles, hellespont, gibraltar strait, strait of dover, suez canal, panama canal, kiel canal, suez,
  loire, rhone, garonne, meuse, scheldt, moselle, elbe, oder, weser, vistula, neman, dnieper, dniester, ural, urals, tiber, arno, ebro, tagus, douro, guadalquivir, sava, drava, tisza, tigris, euphrates, indus, ganges, yangtze, yellow river, mekong,
  orinoco, mississippi, missouri, ohio river, hudson, hudson river, potomac, st lawrence, saint lawrence, rio grande, zambezi, niger, severn, trent, humber, mersey, tyne, clyde, tay, shannon, carpathians, caucasus, apennines, ardennes, vosges, black forest, jura,
  mount everest, mount fuji, mount etna, vesuvius, mont blanc, sahara, gobi, kalahari, patagonia, amazonia, great lakes, lake superior, lake michigan, lake ontario, lake erie, lake victoria, lake baikal, lake geneva, lake constance, great barrier reef, hawaii, polynesia, micronesia,
  melanesia, azores, canary islands, madeira, balearic islands, mallorca, majorca, ibiza, orkney, shetland, hebrides, isle of man, isle of wight, guernsey, faroe islands, svalbard, spitsbergen, lapland, jutland, zealand, funen, bornholm, gotland, oland, skane, scania, karelia,
  livonia, courland, estonia, ruthenia, volhynia, podolia, dalmatia, istria, carinthia, styria, tyrol, carniola, slavonia, macedonia, thrace, thessaly, epirus, peloponnese, attica, anatolia, asia minor, cappadocia, cilicia, mesopotamia, levant, judea, galilee, sinai, nubia, numidia,
  gaul, hispania, britannia, germania, dacia, gallia, illyria, pannonia, latium, umbria, campania, calabria, apulia, piedmont, liguria, veneto, friuli, champagne, picardy, artois, poitou, touraine, limousin, auvergne, languedoc, dauphine, franche comte, ile de france, vendee, armorica,
  frisia, friesland, zeeland, gelderland, holland, limburg, hainaut, palatinate, rhineland, ruhr, saarland, lusatia, masuria, kashubia, mazovia, bukovina, bessarabia, banat, kosovo, montenegro, north macedonia, andorra, monaco, liechtenstein, san marino, vatican, vatican city,
  ulster, munster, leinster, connacht, highlands, galloway, fife, lothian, gwynedd, powys, dyfed, glamorgan, merseyside, tyneside, midlands, west midlands, east midlands, durham, cheshire, shropshire, herefordshire, gloucestershire, somerset, dorset, wiltshire, berkshire, oxfordshire,
  buckinghamshire, hertfordshire, bedfordshire, cambridgeshire, norfolk, suffolk, lincolnshire, nottinghamshire, derbyshire, staffordshire, warwickshire, worcestershire, leicestershire, rutland, northamptonshire, huntingdonshire, cumberland, westmorland, middlesex,
  swansea, aberdeen, dundee, inverness, perth, stirling, greenock, paisley, derry, londonderry, galway, limerick, waterford, bradford, leicester, coventry, exeter, canterbury, winchester, salisbury, carlisle, sunderland, middlesbrough, blackpool, bolton, preston,
  brighton, hastings, harwich, ipswich, colchester, bletchley park, farnborough, ealing, elstree, pinewood, greenwich, westminster, whitehall, downing street, soho, chelsea, kensington, hyde park, wembley, heathrow, gatwick, trafalgar square, tower of london, buckingham palace,
  windsor, windsor castle, westminster abbey, st paul's cathedral, notre dame, versailles, eiffel tower, bastille, montmartre, chartres, avignon, arles, nimes, grenoble, limoges, angers, le mans, caen, le havre, dunkirk, cherbourg, brest, saint malo, la rochelle, bayonne, biarritz,
  wismar, stralsund, greifswald, schwerin, luneburg, brunswick, hildesheim, kassel, erfurt, weimar, jena, halle, wittenberg, potsdam, chemnitz, regensburg, passau, ulm, worms, speyer, koblenz, munster, osnabruck, bielefeld, essen, duisburg, wuppertal, karlsruhe, mannheim, freiburg,
  linz, klagenfurt, lucerne, st gallen, chur, locarno, lugano, ljubljana, maribor, rijeka, dubrovnik, ragusa, zadar, trieste, udine, padova, brescia, bergamo, mantua, parma, modena, ferrara, rimini, ancona, perugia, assisi, pompeii, bari, brindisi, taranto, messina, syracuse,
  catania, cagliari, salonica, thessaloniki, patras, delphi, olympia, troy, mycenae, knossos, ephesus, smyrna, izmir, nicaea, trebizond, erzurum, tbilisi, baku, yerevan, odessa, sevastopol, kharkiv, lviv, lvov, brest litovsk, smolensk, novgorod, pskov, kazan, yekaterinburg, novosibirsk,
  vladivostok, murmansk, arkhangelsk, stalingrad, volgograd, kaliningrad, memel, klaipeda, kaunas, reval, narva, tartu, dorpat, turku, abo, tampere, uppsala, malmo, lund, kalmar, norrkoping, kiruna, karlskrona, trondheim, stavanger, tromso, narvik, aarhus, odense, aalborg, roskilde,
  helsingor, elsinore, lodz, poznan, wroclaw, breslau, katowice, szczecin, stettin, lublin, bialystok, brno, pilsen, ostrava, kosice, pecs, szeged, debrecen, cluj, timisoara, iasi, constanta, varna, plovdiv, tirana, skopje, pristina, podgorica, mostar, novi sad,
  tel aviv, haifa, jaffa, gaza, beirut, amman, palmyra, aleppo, homs, mosul, basra, babylon, nineveh, persepolis, isfahan, shiraz, tabriz, mecca, medina, riyadh, jeddah, dubai, abu dhabi, doha, muscat, aden, sanaa, samarkand, bukhara, tashkent, kandahar, herat, peshawar,
  kashmir, goa, hyderabad, bangalore, chennai, kolkata, varanasi, agra, jaipur, colombo, kathmandu, lhasa, rangoon, yangon, mandalay, phnom penh, angkor, vientiane, haiphong, kuala lumpur, penang, malacca, batavia, java, sumatra, borneo, celebes, bali, timor, new guinea,
  papua new guinea, guam, midway, wake island, iwo jima, guadalcanal, solomon islands, fiji, samoa, tonga, tahiti, easter island, galapagos, falkland islands, south georgia, saint helena, ascension island, bermuda, bahamas, barbados, trinidad, tobago, martinique, guadeloupe,
  puerto rico, hispaniola, dominican republic, belize, costa rica, el salvador, guyana, suriname, french guiana, cartagena, quito, cusco, la paz, montevideo, brasilia, salvador, recife, belem, manaus, valparaiso, tierra del fuego, cape horn, cape of good hope, zanzibar, mombasa, kampala,
  kigali, rwanda, burundi, somalia, eritrea, djibouti, mogadishu, addis ababa, khartoum, timbuktu, mali, niger, chad, senegal, dakar, gambia, guinea, sierra leone, liberia, ivory coast, togo, benin, cameroon, gabon, namibia, botswana, mozambique, malawi, lesotho, swaziland, eswatini,
  mauritius, seychelles, comoros, cape verde, equatorial guinea, kinshasa, lagos, accra, abidjan, luanda, harare, lusaka, pretoria, durban, bloemfontein, transvaal, orange free state, rabat, tangier, marrakesh, oran, tunis, bizerte, tobruk, benghazi,
  el alamein, port said, luxor, karnak, giza, aswan, memphis, nagoya, kobe, sapporo, fukuoka, sendai, nara, kamakura, edo, honshu, kyushu, shikoku, busan, incheon, chongqing, wuhan, guangzhou, shenzhen, tianjin, harbin, nanking, xian, macau, macao, formosa, ulaanbaatar, almaty,
  adelaide, hobart, tasmania, queensland, new south wales, christchurch, dunedin, nova scotia, newfoundland, labrador, new brunswick, ontario, manitoba, saskatchewan, alberta, british columbia, yukon, winnipeg, calgary, edmonton, quebec city, hudson bay,
  new england, appalachia, great plains, midwest, deep south, mojave, mojave desert, death valley, grand canyon, yellowstone, yosemite, niagara falls, long island, staten island, bronx, harlem, wall street, broadway, times square, central park, ellis island, alcatraz,
  sacramento, oakland, berkeley, palo alto, mountain view, cupertino, redmond, santa monica, malibu, burbank, pasadena, long beach, tucson, albuquerque, santa fe, los alamos, roswell, el paso, san antonio, fort worth, tulsa, oklahoma city, omaha, minneapolis, saint paul, milwaukee,
  madison, indianapolis, louisville, nashville, birmingham, montgomery, savannah, charleston, richmond, norfolk, annapolis, newark, jersey city, trenton, princeton, rochester, albany, hartford, new haven, salem, anchorage, honolulu, pearl harbor, guantanamo,
  wallops island, kennedy space center, baikonur, kourou, vandenberg, houston, area 51, mount rushmore, white house, capitol, capitol hill, lincoln memorial, arlington, science museum, british museum, natural history museum, smithsonian, prado, uffizi, rijksmuseum,
  mount olympus, valhalla, asgard, avalon, camelot, atlantis, hades, tartarus, garden of eden, purgatory, xanadu, shangri la, el dorado`;

const factions = `
  nato, nasa, cia, fbi, kgb, gestapo, united nations, european union, european space agency, red cross, wehrmacht, luftwaffe, royal navy, royal air force, us army, us navy, ibm, microsoft, google, sony, nintendo, sega, bbc, cbs, nbc, abc, hbo, netflix, disney, marvel, dc comics,
  cern, esa, esro, paramount, paramount pictures, lucasfilm, bethesda, ubisoft, franciscans, dominicans, jesuits, benedictines, cistercians, templars, hospitallers,
  british museum press, roman empire, holy roman empire, byzantine empire, ottoman empire, british empire, russian empire, mughal empire, han dynasty, ming dynasty, qing dynasty, tang dynasty, kalmar union, hanseatic league, teutonic order, teutonic knights, knights templar, knights hospitaller,
  livonian order, swiss guard, church of england, catholic church, roman catholic church, orthodox church, holy see, vatican council, habsburgs, hapsburgs, bourbons, hohenzollerns, romanovs, tudors, stuarts, plantagenets, windsors, capetians, carolingians, merovingians, fugger,
  house of commons, house of lords, house of representatives, us senate, united states senate, bundestag, reichstag, duma, knesset, dail, labour party, conservative party, liberal party, democratic party, republican party, communist party, nazi party, bolsheviks, mensheviks, red army,
  imperial japanese navy, imperial japanese army, kriegsmarine, reichsmarine, waffen ss, sturmabteilung, schutzstaffel, mi5, mi6, mossad, stasi, nkvd, nsa, interpol, europol, scotland yard, east india company, dutch east india company, hudson's bay company, bank of england, admiralty,
  league of nations, warsaw pact, comecon, opec, imf, world bank, unesco, unicef, eu, ussr, arab league, african union, asean, commonwealth of nations, greenpeace, amnesty international, salvation army, boy scouts, freemasons, illuminati, rosicrucians, ku klux klan, yakuza,
  yad vashem, royal society, bauhaus, roscosmos, jaxa, spacex, blue origin, boeing, airbus, lockheed, lockheed martin, northrop, grumman, rolls royce, de havilland, messerschmitt, junkers, heinkel, dornier, sopwith, general motors, chrysler, bmw, daimler, mercedes benz, volkswagen,
  porsche, audi, fiat, ferrari, renault, peugeot, citroen, toyota, honda, nissan, mitsubishi, kawasaki, yamaha, suzuki, siemens, krupp, thyssen, bosch, philips, ferranti, marconi, ericsson, nokia, volvo, asea, general electric, westinghouse, at&t, bell labs, xerox, intel, amd, nvidia,
  facebook, twitter, youtube, twitch, electronic arts, activision, blizzard, blizzard entertainment, bioware, square enix, capcom, konami, bandai, namco, bandai namco, atari, id software, rockstar games, naughty dog, fromsoftware, cd projekt, bethesda softworks, bethesda game studios,
  obsidian, obsidian entertainment, interplay, black isle, black isle studios, lucasarts, sierra on-line, infocom, westwood studios, maxis, epic games, games workshop, wizards of the coast, tsr, white wolf, paizo, fantasy flight games, hasbro, mattel, lego, warner bros, warner brothers, universal pictures,
  columbia pictures, mgm, metro-goldwyn-mayer, 20th century fox, united artists, rko, pixar, dreamworks, studio ghibli, toei, gainax, toho, hammer films, rank organisation, pathe, gaumont, ufa, mosfilm, cinecitta, itv, channel 4, cnn, espn, nhk, tv tokyo, tv asahi, fuji tv, zdf,
  syfy, amazon studios, penguin, penguin books, random house, harpercollins, simon & schuster, pocket books, del rey, ballantine, bantam, tor books, gollancz, macmillan, faber and faber, oxford university, cambridge university, harvard, harvard university, yale university, princeton university, caltech,
  stanford university, sorbonne, eth zurich, real madrid, fc barcelona, manchester united, liverpool fc, chelsea fc, bayern munich, juventus, ajax, rangers fc, uefa, fifa, nba, nfl, beatles, the beatles, rolling stones, pink floyd, led zeppelin`;

const people = `
  herodotus, thucydides, plato, aristotle, socrates, alexander the great, philip ii of macedon, scipio, julius caesar, caesar, augustus, tiberius, caligula, claudius, nero, trajan, hadrian, marcus aurelius, aurelian, diocletian, constantine the great, justinian, attila, cicero, ovid, horace,
  livy, tacitus, pliny, pliny the elder, strabo, ptolemy, plutarch, vercingetorix, cleopatra, mark antony, jesus, jesus christ, christ, muhammad, moses, abraham, buddha, confucius, laozi, saint peter, saint paul, virgin mary, bede, alcuin, charlemagne, alfred the great, king arthur, merlin, lancelot, guinevere,
  robin hood, genghis khan, kublai khan, tamerlane, saladin, richard the lionheart, barbarossa, frederick barbarossa, william the conqueror, joan of arc, marco polo, dante, petrarch, boccaccio, chaucer, geoffrey chaucer, shakespeare, william shakespeare, marlowe, milton, john milton, cervantes, moliere, voltaire,
  rousseau, goethe, schiller, kant, hegel, marx, karl marx, nietzsche, freud, newton, isaac newton, galileo, kepler, copernicus, tycho brahe, einstein, albert einstein, leonardo da vinci, michelangelo, rembrandt, vermeer, rubens, durer, holbein, van gogh, picasso, monet, mozart, beethoven, bach,
  wagner, verdi, handel, haydn, chopin, brahms, columbus, christopher columbus, vasco da gama, magellan, francis drake, walter raleigh, james cook, captain cook, nelson, horatio nelson, wellington, napoleon, napoleon bonaparte, blucher, bismarck, metternich, talleyrand, robespierre, danton, louis xiv, louis xvi,
  marie antoinette, henry viii, anne boleyn, elizabeth i, mary stuart, oliver cromwell, cromwell, charles i, charles ii, george iii, queen victoria, catherine the great, peter the great, ivan the terrible, rasputin, lenin, trotsky, stalin, khrushchev, gorbachev, yeltsin, putin, hitler, adolf hitler, goebbels, goring,
  himmler, rommel, churchill, winston churchill, chamberlain, attlee, macmillan, thatcher, margaret thatcher, tony blair, roosevelt, franklin d roosevelt, theodore roosevelt, truman, eisenhower, kennedy, john f kennedy, nixon, reagan, clinton, obama, george washington, thomas jefferson, abraham lincoln,
  robert e lee, de gaulle, petain, mussolini, garibaldi, cavour, tito, gandhi, nehru, mao, mao zedong, deng xiaoping, chiang kai-shek, ho chi minh, hirohito, tojo, che guevara, bolivar, simon bolivar, mandela, nelson mandela, daniel defoe, jonathan swift, walter scott, charles dickens, dickens, byron,
  lord byron, keats, shelley, mary shelley, bram stoker, jules verne, h g wells, kipling, rudyard kipling, tolstoy, dostoevsky, chekhov, pushkin, ibsen, strindberg, kafka, thomas mann, brecht, james joyce, orwell, george orwell, huxley, aldous huxley, tolkien, j r r tolkien, c s lewis, lovecraft, h p lovecraft,
  edgar allan poe, mark twain, hemingway, isaac asimov, asimov, arthur c clarke, robert heinlein, frank herbert, philip k dick, ray bradbury, ursula k le guin, terry pratchett, neil gaiman, george r r martin, stephen king, agatha christie, conan doyle, sherlock holmes, daphne du maurier, j k rowling, george lucas,
  steven spielberg, stanley kubrick, alfred hitchcock, ridley scott, james cameron, martin scorsese, fritz lang, orson welles, akira kurosawa, hayao miyazaki, gene roddenberry, j j abrams, charlie chaplin, noel coward, alec guinness, laurence olivier, patrick stewart, william shatner, leonard nimoy, zeus, hera,
  athena, artemis, aphrodite, hermes, ares, poseidon, dionysus, hephaestus, odin, thor, loki, freya, freyja, balder, osiris, isis, horus, anubis, satan, lucifer, marie curie, nikola tesla, thomas edison, alexander graham bell, james watt, louis pasteur, alan turing, wernher von braun, yuri gagarin,
  neil armstrong, buzz aldrin, snorri sturluson, adam of bremen, geoffrey of monmouth`;

const works = `
  bible, old testament, new testament, quran, koran, torah, talmud, iliad, odyssey, aeneid, beowulf, divine comedy, canterbury tales, macbeth, king lear, don quixote, faust, paradise lost, robinson crusoe, gulliver's travels, frankenstein, dracula, moby dick, war and peace, les miserables, treasure island,
  alice in wonderland, the hobbit, hobbit, lord of the rings, silmarillion, nineteen eighty-four, brave new world, harry potter, a song of ice and fire, game of thrones, star trek, star wars, doctor babylon 5, battlestar galactica, stargate, the expanse, the x-files, x-files, blade runner,
  terminator, the matrix, back to the future, indiana jones, james bond, citizen kane, gone with the wind, nosferatu, the simpsons, simpsons, south park, breaking bad, final fantasy, final fantasy vii, dragon quest, legend of zelda, the legend of zelda,
  super mario, pokemon, minecraft, fortnite, world of warcraft, warcraft, starcraft, the elder scrolls, elder scrolls, skyrim, morrowind, fallout, fallout 2, fallout 3, fallout 4, fallout: new vegas, mass effect, mass effect 2, mass effect 3, dragon age, half-life, counter-strike,
  assassin's creed, grand theft auto, metal gear solid, resident evil, silent hill, dark souls, elden ring, the witcher, cyberpunk 2077, bioshock, deus ex, age of empires, dungeons & dragons, dungeons and dragons, warhammer, warhammer 40,000, magic: the gathering, call of cthulhu, shadowrun,
  new york times, the times, daily telegraph, the guardian, washington post, wall street journal, financial times, daily mail, daily mirror, le monde, le figaro, der spiegel, die zeit, pravda, izvestia, time magazine, newsweek, life magazine, the economist, new yorker, rolling stone, national geographic, new scientist,
  scientific american, hollywood reporter, tv guide, radio times, pc gamer, edge magazine, famitsu, eurogamer, ign, gamespot, kotaku, dragon magazine, white dwarf, weekly shonen jump, shonen jump, sight and sound, encyclopaedia britannica, encyclopedia britannica, domesday book,
  mona lisa, last supper, night watch, guernica, anglo-saxon chronicle, prose edda, poetic edda, nibelungenlied, song of roland, communist manifesto, mein kampf, origin of species, on the origin of species, principia mathematica`;

const events = `
  world war i, world war ii, world war iii, world war one, world war two, first world war, second world war, great war, cold war, korean war, vietnam war, gulf war, iraq war, crimean war, boer war, civil war, american civil war, english civil war, spanish civil war, russian civil war, thirty years' war, hundred years' war,
  wars of the roses, seven years' war, great northern war, napoleonic wars, franco-prussian war, peninsular war, war of 1812, american revolution, american war of independence, french revolution, russian revolution, october revolution, industrial revolution, glorious revolution,
  counter-reformation, middle ages, dark ages, bronze age, iron age, stone age, ice age, viking age, victorian era, first crusade, second crusade, third crusade, fourth crusade, black death, great plague, spanish flu, great depression, holocaust, final solution, blitz, battle of britain,
  d-day, normandy landings, battle of the bulge, operation overlord, operation barbarossa, operation market garden, operation sea lion, dunkirk evacuation, trafalgar, waterloo, agincourt, thermopylae, pearl harbor attack, hiroshima bombing, marshall plan, berlin airlift, cuban missile crisis, watergate,
  space race, moon landing, chernobyl disaster, september 11, brexit, olympic games, olympics, summer olympics, winter olympics, world cup, fifa world cup, tour de france, super bowl, wimbledon, eurovision song contest, gamescom, comic-con, e3, new year's eve,
  thanksgiving, hanukkah, ramadan, passover, great fire of london, great schism, gunpowder plot, boston tea party, big bang, oil crisis, october crisis, nuremberg trials, yalta conference, potsdam conference, congress of vienna, treaty of versailles, treaty of rome, peace of westphalia, treaty of utrecht, peace of utrecht`;

const things = `
  playstation, playstation 2, playstation 3, playstation 4, playstation 5, xbox, xbox 360, xbox one, nintendo switch, game boy, nintendo ds, nintendo 64, super nintendo, nes, snes, mega drive, dreamcast, gamecube, amiga, commodore 64, atari 2600, zx spectrum, macintosh, iphone, ipad, linux,
  macos, ms-dos, unix, world wide web, dvd, blu-ray, vhs, cd-rom, latin, english language, esperanto, sanskrit, old norse, low german, middle low german, old english, sputnik, sputnik 1, apollo 11, voyager 1, voyager 2, hubble, hubble space telescope, black arrow, ariane, ariane 1, ariane 5, soyuz, saturn v, v-2,
  falcon 9, concorde, spitfire, lancaster bomber, boeing 737, boeing 747, douglas dc-3, dc-3, vickers viscount, excalibur, holy grail, mjolnir, ark of the covenant, true cross, crown jewels, nobel prize, nobel peace prize, pulitzer prize, hugo award, nebula award, academy award,
  golden globe, bafta, emmy, emmy award, grammy, victoria cross, iron cross, legion of honour, medal of honor, purple heart, zyklon b, agent orange, ak-47, tnt`;

const ships = `
  titanic, lusitania, mayflower, santa maria, pinta, tirpitz, graf spee, hms victory, cutty sark, mary rose, golden hind, hms bounty, hms beagle, vasa, potemkin, uss arizona, uss missouri, uss enterprise, hms dreadnought, kon-tiki,
, millennium falcon, flying dutchman, black pearl`;

const peoples = `
  romans, greeks, saxons, angles, normans, franks, goths, vandals, huns, mongols, turks, ottomans, arabs, persians, jews, celts, picts, vikings, slavs, magyars, aztecs, incas, mayans, humans, human, elves, elf, dwarves, dwarf, dwarfs, orcs, orc, goblins, trolls, hobbits, androids, cyborgs, mutants, aliens,
  dutch, french, english, germans, danes, swedes, norwegians, scots, welsh, irish, spaniards, portuguese, italians, russians, poles, hungarians, czechs, bretons, americans, british, chinese, japanese, koreans, indians`;

/** Told first is told weakest: a name in two lists is what the later list says. */
export const worldNames: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...names(people).map((name) => [name, 'character'] as const),
  ...names(works).map((name) => [name, 'work'] as const),
  ...names(events).map((name) => [name, 'event'] as const),
  ...names(things).map((name) => [name, 'technology'] as const),
  ...names(ships).map((name) => [name, 'ship'] as const),
  ...names(factions).map((name) => [name, 'faction'] as const),
  ...names(peoples).map((name) => [name, 'species'] as const),
  ...names(places).map((name) => [name, 'place'] as const),
  ...entityKinds.flatMap((kind) => names(fictionNames[kind] ?? '').map((name) => [name, kind] as const)),
]);

/** Adjectives of peoples that describe and name nothing by themselves: "a Belgian minister", "the British Blue Streak". */
export const worldAdjectives: ReadonlySet<string> = new Set(
  `european american asian african british english scottish welsh irish french german belgian dutch swiss austrian hungarian polish czech italian spanish portuguese greek
  turkish russian soviet ukrainian swedish danish norwegian finnish icelandic canadian mexican brazilian argentine chinese japanese korean indian australian egyptian roman
  byzantine ottoman persian arab arabic jewish christian catholic protestant muslim bavarian saxon prussian bohemian castilian flemish venetian genoese baltic slavic`.split(
    /\s+/,
  ),
);
