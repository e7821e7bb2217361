import type { EntityKind } from '../model.ts';

/** What everybody knows, folded: names that texts use without saying what they are. */

const names = (list: string): string[] =>
  list
    .split(/[\s,]*,[\s,]*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const places = `
  earth, mars, venus, mercury, jupiter, saturn, uranus, neptune, pluto, luna, titan, europa, ganymede, callisto, io, ceres, triton, proxima centauri, alpha centauri, milky way, solar system,
  europe, asia, africa, america, north america, south america, central america, latin america, australia, antarctica, oceania, middle east, far east, scandinavia, balkans, caribbean, siberia, iberia,
  atlantic ocean, pacific ocean, indian ocean, arctic ocean, atlantic, pacific, arctic, mediterranean, mediterranean sea, baltic sea, north sea, black sea, red sea, english channel, rhine, danube, thames, seine, volga, nile, alps, himalayas, andes, pyrenees, rocky mountains,
  england, scotland, wales, ireland, great britain, britain, united kingdom, france, germany, west germany, east germany, italy, spain, portugal, netherlands, holland, belgium, luxembourg, switzerland, austria, hungary, poland, bohemia, czechoslovakia,
  czech republic, slovakia, slovenia, croatia, serbia, bosnia, yugoslavia, albania, greece, turkey, bulgaria, romania, moldova, ukraine, belarus, lithuania, latvia, estonia, finland, sweden, norway, denmark, iceland, greenland, russia, soviet union, georgia,
  armenia, azerbaijan, kazakhstan, uzbekistan, iran, iraq, persia, syria, lebanon, israel, palestine, jordan, egypt, libya, tunisia, algeria, morocco, sudan, ethiopia, kenya, uganda, tanzania, nigeria, ghana, congo, angola, zambia, zimbabwe, rhodesia,
  south africa, madagascar, saudi arabia, arabia, yemen, oman, kuwait, qatar, afghanistan, pakistan, india, bangladesh, sri lanka, ceylon, nepal, tibet, china, mongolia, korea, north korea, south korea, japan, taiwan, hong kong, vietnam, laos, cambodia, thailand, burma,
  myanmar, malaysia, malaya, singapore, indonesia, philippines, new zealand, canada, united states, united states of america, mexico, guatemala, honduras, nicaragua, panama, cuba, haiti, jamaica, colombia, venezuela, brazil, peru, bolivia, chile, argentina, uruguay,
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
  north carolina, south carolina, north dakota, south dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, tennessee, texas, utah, vermont, west virginia, wisconsin, wyoming, visby, lubeck, pentagon, kremlin, louvre`;

const factions = `
  nato, nasa, cia, fbi, kgb, gestapo, united nations, european union, european space agency, red cross, wehrmacht, luftwaffe, royal navy, royal air force, us army, us navy, ibm, microsoft, google, sony, nintendo, sega, bbc, cbs, nbc, abc, hbo, netflix, disney, marvel, dc comics,
  cern, esa, esro, paramount, paramount pictures, lucasfilm, bethesda, ubisoft, franciscans, dominicans, jesuits, benedictines, cistercians, templars, hospitallers`;

const peoples = `
  romans, greeks, saxons, angles, normans, franks, goths, vandals, huns, mongols, turks, ottomans, arabs, persians, jews, celts, picts, vikings, slavs, magyars, aztecs, incas, mayans, humans, human, elves, elf, dwarves, dwarf, dwarfs, orcs, orc, goblins, trolls, hobbits, androids, cyborgs, mutants, aliens,
  dutch, french, english, germans, danes, swedes, norwegians, scots, welsh, irish, spaniards, portuguese, italians, russians, poles, hungarians, czechs, bretons, americans, british, chinese, japanese, koreans, indians`;

export const worldNames: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...names(factions).map((name) => [name, 'faction'] as const),
  ...names(peoples).map((name) => [name, 'species'] as const),
  ...names(places).map((name) => [name, 'place'] as const),
]);

/** Adjectives of peoples that describe and name nothing by themselves: "a Belgian minister", "the British Blue Streak". */
export const worldAdjectives: ReadonlySet<string> = new Set(
  `european american asian african british english scottish welsh irish french german belgian dutch swiss austrian hungarian polish czech italian spanish portuguese greek
  turkish russian soviet ukrainian swedish danish norwegian finnish icelandic canadian mexican brazilian argentine chinese japanese korean indian australian egyptian roman
  byzantine ottoman persian arab arabic jewish christian catholic protestant muslim bavarian saxon prussian bohemian castilian flemish venetian genoese baltic slavic`.split(
    /\s+/,
  ),
);
