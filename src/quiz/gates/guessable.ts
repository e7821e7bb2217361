import { nameAsked } from '../answers/initial.ts';
import { gate } from './gate.ts';

/** What anyone would type who is told its first letter: lands and peoples of our own world, and what everyone knows of a few stories. */

const lands =
  /^(?:Afghanistan|Albania|Algeria|Argentina|Australia|Austria|Bangladesh|Belgium|Bolivia|Brazil|Bulgaria|Cambodia|Canada|Chile|China|Colombia|Croatia|Cuba|Czechoslovakia|Denmark|Ecuador|Egypt|Estonia|Ethiopia|Finland|Ghana|Greece|Greenland|Hungary|Iceland|India|Indonesia|Iran|Iraq|Israel|Italy|Jamaica|Japan|Jordan|Kenya|(?:North |South )?Korea|Kuwait|Latvia|Lebanon|Libya|Lithuania|Malaysia|Malta|Mexico|Mongolia|Morocco|Nepal|(?:The )?Netherlands|New Zealand|Nigeria|Norway|Pakistan|Panama|Peru|(?:The )?Philippines|Poland|Portugal|Romania|Russia|Saudi Arabia|Scandinavia|Serbia|Singapore|South Africa|Soviet Union|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Thailand|Tunisia|Turkey|Ukraine|USSR|USA|Venezuela|Vietnam|Yemen|Yugoslavia|Zimbabwe)$/;

const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)$/;

const known =
  /^(?:Europeans?|Africans?|Asians?|Americans?|Romans?|British|English|(?:Shia|Sunni) Islam|New Year's(?: Day| Eve)?|Adriatic(?: Sea)?|(?:St|Saint) Mark|Hanseatic League|French(?:men)?|Spanish|Spaniards|Portuguese|Germans?|Russians?|Chinese|Japanese|Italians?|Dutch|Greeks?|Celts?|Vikings?|Christians?|Christianity|(?:Roman )?Catholic(?:s|ism)?|(?:Roman Catholic |Catholic )Church|(?:Greek |Eastern |Russian )?Orthodox|Protestants?|Protestantism|Islam|Judaism|Buddhism|Hinduism|Muslims?|Hindus?|Jews|Nazis?|Confederates|Allies|Allied Powers|Axis|(?:West|North|East|Southern|Central) Africa|English Channel|(?:Nobel )?(?:Peace )?Prize|Easter(?: Sunday)?|Christmas|Medici|Middle Ages|Renaissance|Andes|Alps|Himalayas?|Kashmir|Golden Gate(?: Bridge)?|Oxford|Black Death|Attila|Mecca|Huns?|Angola|Manhattan|Holy Land|Jerusalem|Constantinople|(?:Spanish )?Armada|(?:U\.?S\.? |United States )?Congress|Vatican|Stalin|Hitler|Napoleon(?: Bonaparte)?|Versailles|West Indies|Middle East(?:ern)?|(?:East|South|Southeast) Asia|French Revolution|Ragnar[oö]k|Great Britain|British Empire|Cold War|(?:First|Second) World War|World War (?:I|II|One|Two)|Great War|(?:British )?Royal Navy|Royal Air Force|Queensland|New South Wales|Tasmania|UNESCO|NATO|NASA|FBI|CIA|BBC|United Nations|League of Nations|Sahara|(?:American |English )?Civil War|American Revolution(?:ary War)?|Bible|God|Jesus(?: Christ)?|London|Paris|Rome|Chicago|Lake Michigan|Washington,? D\.?C\.?|J\. ?R\. ?R\. Tolkien|Tolkien|George R\. ?R\. Martin|(?:The )?Wall|Middle-earth|Hogwarts|J\. ?K\. Rowling|Jedi (?:Order|Knights?|Masters?|(?:High )?Council)|Han Solo|(?:Wookiee )?Chewbacca|R2-D2|C-3PO|(?:The )?Rebellion|(?:The )?Rebels?|(?:The )?Resistance|One Ring|Millennium(?: Falcon)?|Obi-Wan Kenobi|Yoda|Anakin Skywalker|(?:The )?Empire|Ewoks?|Jedi|(?:The )?Force|(?:First |Second )?Death Star|Darth Vader|(?:Jedi )?Luke Skywalker|Frodo(?: Baggins)?|Gollum|Harry Potter|Star (?:Wars|Trek)|Doctor Who|Time Lords?|TARDIS|Daleks?|Cybermen|(?:Great|Town|City) Hall|Throne Room|Council Chamber|Geralt(?: of Rivia)?)$/;

/** Of a text that nobody prepared, whose answers are typed by their first letter. */
export const notForAnyone = gate('guessable', ({ candidate }, ground) => {
  if (ground.isPrepared(candidate.fact.article)) return null;
  const written = nameAsked(candidate).replace(/^the /i, '');
  const names = [written, candidate.key.replace(/^the /i, '')];
  return names.some((name) => lands.test(name) || states.test(name) || known.test(name))
    ? 'anyone could guess it'
    : null;
});

/** Who wrote, directed or published the work that a text is about, and which series it is of. */
const credits =
  /\b(?:written|directed|composed|produced|edited|illustrated|published|narrated|created) (?:and \p{Ll}+ )?by\b|\bepisode of\b.*\bseries\b|\b(?:premiered|aired|released) (?:on|in)\b/iu;

export const noCatalogue = gate('catalogue', ({ candidate: { fact, sentences } }, ground) =>
  !ground.isPrepared(fact.article) &&
  ground.subjectOf(fact.article)?.kind === 'work' &&
  credits.test(sentences[0]?.text ?? '')
    ? 'it is what a catalogue has'
    : null,
);

const goods =
  /\b(?:action figures?|figurines? (?:set|line)|Hasbro|Kenner|minifigures?|LEGO set|toy line|Funko|merchandise)\b/;

/** What is sold of a story, by whom and since when. */
export const noGoods = gate('merchandise', ({ candidate: { fact, stem } }, ground) =>
  !ground.isPrepared(fact.article) && goods.test(stem) ? 'it is what a shop has' : null,
);
