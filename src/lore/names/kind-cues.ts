/** Words beside a name that tell what it may be, by the place they stand in. Each list is one cue of kind-features.ts. */

const byWord = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([cue, list]) =>
      list
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [word, cue] as const),
    ),
  );

/** Words before a name that are cues by themselves. */
export const leadWords: ReadonlySet<string> = new Set(
  `the a an in on at near from to into onto of by with without and or as for against under aboard between among during after before since until over
  through throughout across within outside inside toward towards upon off beyond around via behind past above below along beneath his her its their this that new called
  named when while where if but because although whose which who than like including named nicknamed codenamed`.split(
    /\s+/,
  ),
);

/** Words after a name that are cues by themselves. */
export const nextWords: ReadonlySet<string> = new Set(
  `and or of in at on who which where that from to under against with into by as during for near was were is are had has have will would could`.split(
    ' ',
  ),
);

/** Verbs and the like right before a name, which they act upon. */
export const verbsBefore = byWord({
  person: `married marry kill kills killed shot murdered executed crowned hired promoted persuaded convinced told asked arrested imprisoned poisoned stabbed beheaded
    wounded rescued befriended challenged appointed elected succeeded met freed saved helped sent taught trained betrayed exiled introduced loved interviewed cast knighted
    assassinated kidnapped nominated replaced contacted warned summoned ordered confronted informed`,
  place: `invaded invade invades reached reach visited visit colonised colonized colonise protect defend defended besieged besiege sacked annexed stormed left leave occupied conquered
    rebuilt settled entered enter fortified liberated bombarded liberate conquering raided crossed explored plundered evacuated shelled northern southern eastern western upper lower central
    captured took retook burned destroyed recaptured`,
  group: `joined join joins founded formed led leads lead leading established disbanded commanded commands allied dissolved abolished opposed fought fights defeated served merged overthrew
    represented funded infiltrated organised organized headed heads supported reorganised rejoined ruled`,
  event: `survived signed sign signs won lost ended began sparked celebrated attended witnessed ratified concluded launched caused violated triggered prevented negotiated
    broke commemorated started accepted`,
  ship: `sank boarded commissioned scuttled rammed salvaged piloted captained hijacked refitted steered flew`,
  tool: `used uses use using built builds build invented designed developed installed fired wielded wields carried steal stole stolen activated forged created creates wore wears drives drove
    repaired tested powered employ employs employed wielding deployed recovered`,
  work: `wrote published read directed aired edited illustrated painted composed penned translated released writing titled entitled premiered`,
});

/** "X of NAME": what stands before the "of". */
export const heads = byWord({
  place: `orbit city town planet moon island continent village river ruins gates walls streets port harbour harbor shores coast outskirts surface skies siege sack province
    county district parish market world colony settlement inhabitants university bay isle gulf shore bishopric mines north south east west edge center centre middle corner`,
  realm: `king queen emperor duke count earl prince princess governor mayor lord lady invasion conquest capital kingdom bishop archbishop abbot fall rulers ruler duchess margrave
    merchants towns citizens side people throne parts provinces borders border lands territory economy`,
  group: `member members leader leaders founder founders agent agents army armies soldiers ranks head commander chief knights director chairman president forces troops allies officers
    warriors headquarters flag hands remnants remains rest branch division half bulk master council`,
  event: `end outbreak aftermath beginning course height veteran veterans survivors start eve terms signing days day events result heroes hero time period victims casualties`,
  person: `son daughter death reign wife brother sister help leadership grandson granddaughter murder accession coronation marriage execution birth mother father
    descendant friend widow nephew niece cousin name son assassination life followers clone court army portrait`,
  work: `author edition episode volume writer director publication version release chapter pages editor events plot novelization adaptation sequel`,
  tool: `use development power inventor effects design prototype range creation`,
  ship: `crew captain hull deck bridge launch commander wreck command loss decks`,
});

/** Verbs a name is the subject of. */
export const verbsAfter = byWord({
  person: `said says marries married dies died learned discovers discovered wrote told asked refused refuses argued claimed betrayed betrays studied born abdicated resigned persuaded
    believed explains explained revealed drowned begged stole lived retired inherited vanished escaped realized knew wanted hoped taught swore vowed hid walked rode spoke speaks
    returned returns decides decided tried attempted led leads commanded orders ordered proclaimed declared became becomes succeeded served used wears wore fled reigned ruled
    confesses loved loves thinks dreamed suffered painted invented designed wields trained`,
  group: `conquered annexed signed fought allied seceded withdrew attacked invaded colonised colonized colonized agreed joined expanded controlled controls dominated operates operated produced
    occupied demanded recruited launched consists consisted elected adopted funded employs employed maintained believe worship evolved captured owned published developed`,
  place: `fell lies lay stands stood prospered surrendered held capitulated grew flourished contains contained orbits borders bordered exports hosted`,
  event: `began ended broke took lasted erupted resulted marked raged saw followed brought led happened occurred started caused left killed opened established recognised recognized restored
    gave guaranteed forced created swallowed`,
  ship: `docked sailed sank carried crashed fired departed arrived anchored entered flew ran rammed landed exploded encountered`,
  tool: `uses used allows allowed works powered powers enables doubles raises fires shoots emits contains replaces replaced fired failed surveyed`,
  work: `tells told describes depicts appeared appears features ran introduced received premiered contains won sold stars remains`,
});

/** Participles after "was" or "were". */
export const passives = byWord({
  person: `born killed appointed elected executed married succeeded crowned arrested promoted imprisoned buried exiled educated shot wounded murdered beheaded hired rescued raised knighted
    stabbed forced betrayed named ordered told kidnapped assassinated tried slain hanged revealed played portrayed cloned`,
  place: `besieged founded settled sacked occupied rebuilt located annexed colonised colonized conquered inhabited burned liberated evacuated renamed razed plundered situated destroyed
    surrounded ruled bombed stormed divided fortified`,
  group: `formed established disbanded dissolved led created abolished reorganised reorganized merged based organized organised defeated driven expelled wiped divided allied descended enslaved`,
  event: `fought signed held won ended ratified concluded lost called caused celebrated negotiated agreed remembered known`,
  ship: `launched commissioned laid sunk scuttled captured decommissioned refitted boarded crippled lost ambushed armed lent towed`,
  tool: `built invented designed developed used installed introduced stolen activated forged placed powered operated carried cancelled fitted`,
  work: `published written released directed broadcast aired adapted translated produced edited painted printed banned reprinted developed`,
});

/** What belongs to a name: "NAME's reign". */
export const belongings = byWord({
  person: `wife husband son daughter father mother brother sister reign death life childhood body heir uncle aunt nephew niece cousin throne coronation tomb lover counterpart
    grandfather friend aide widow head decision orders flagship name hammer memoirs`,
  place: `walls harbour harbor streets orbit surface shores gates inhabitants citizens capital coast moons population king queen sun atmosphere ruler`,
  ship: `crew captain hull bridge engines decks deck reactor voyage`,
  group: `leader leaders members headquarters fleet army forces founder agents soldiers shipyard territory borders space government senate influence`,
  event: `end aftermath outbreak`,
});

/** Participles before "by NAME". */
export const deedsBy = byWord({
  person: `written directed painted composed illustrated edited commanded led headed killed designed invented drawn played voiced portrayed captained piloted designed succeeded
    chaired discovered created penned hosted proposed founded poisoned stabbed married shot slain taught defended preceded told`,
  group: `published developed produced owned bought acquired funded released licensed sponsored operated manufactured distributed occupied enslaved annexed inhabited attacked
    invaded hired used recognised recognized approved abolished contested colonised colonized`,
});
