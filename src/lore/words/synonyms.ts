/**
 * Words that ask for the same thing, parted by strokes: what a question calls one way, a text often calls another. The
 * words of a group stand for each other; what follows a colon is taken for the words before it, but not for each other: an
 * emperor leads, yet is no president. A word may be in several groups; they are not joined through it.
 */
export const synonymGroups: readonly string[] = `
foe enemy adversary opponent rival / union alliance bloc partnership / installation station base outpost facility / condition state /
deliver bring take carry hand / sleep stasis freeze frozen hibernate / settlement colony / crooked dishonest scheming corrupt /
downfall fall defeat scheme capture / affair operation event / contribute supply provide give furnish send / harness use exploit employ utilise /
ascend rise accede become : assume / dream vision wish hope / slip escape avoid evade / delegate hand pass transfer give / expel clear drive evict banish /
record list register / picture depict portray illustrate / dissident separatist opposition / supremacy power empire dominance /
recommend suggest refer / trouble difficulty problem / swap exchange trade / fend repel fight / topple dethrone overthrow depose oust throne /
protect defend guard shield / assemble gather unite / command lead captain : leader commander / attack assault : against lead fight force /
dispatch send deploy / accompany escort join / damage harm hurt / punish sentence penalty / gift present give / permit allow let / grow expand increase /
pledge promise vow swear / doubt question distrust / gateway portal gate / partner ally member / vision dream /
kill murder slay assassinate execute slaughter massacre eliminate / die perish death fall : kill slay /
found establish create form formation formalise formalize institute origin originate constitute : begin start build launch set unite bring /
begin start outbreak launch initiate open commence kick inception : open set /
lead leader rule ruler govern head reign monarch sovereign preside boss : regent emperor empress king queen president chancellor chairman chief command master /
chair chairman chairperson chairwoman / rule ruler govern reign administer : regent emperor king queen /
administer govern manage run direct oversee supervise / oversee supervise direct manage govern / command captain charge commander skipper : lead /
captain skipper : command / conquer subjugate defeat annex vanquish overrun occupy invade subdue /
destroy raze ruin annihilate wreck demolish obliterate devastate wipe : sink / wreck ruin undermine spoil sabotage /
defeat beat overthrow overcome victory win topple depose dethrone oust crush rout repel stop : conquer destroy / loss defeat setback lose /
overthrow topple depose dethrone oust unseat bring / capture seize take imprison arrest captive prisoner chain catch : conquer /
lose loss defeat setback / ask request appeal demand plead petition beg call : want /
attack assault raid strike invade invasion besiege storm ambush bombard incursion onslaught : fire /
war conflict battle fight hostility campaign fighting combat clash warfare struggle / alliance ally pact union coalition partner bloc side league /
join enter member membership admit accept incorporate accede belong induct let : ally admission accession / member join belong part : incorporate /
help assist aid support assistance lend cooperate / support back side favour favor endorse : member ally / side ally support join /
discover find uncover learn locate detect discovery : reveal light / learn find discover know hear /
build construct make manufacture assemble craft forge construction : create / design draw invent devise blueprint /
write author compose pen / marry husband spouse wed marriage consort wife / son child parent father mother daughter offspring /
rename name call known formerly previously former / succeed successor replace follow inherit /
replace succeed substitute supplant : restore found overthrow / precede predecessor previous former / home homeworld live dwell inhabit reside /
homeworld home / settle colonise colonize settlement colony / capital seat / headquarters hq base seat hub /
base headquarters hub centre center : operation / flee escape leave retreat refuge hide shelter elude evade dodge away : survive avoid /
escape elude evade dodge flee survive away / hide hiding conceal refuge shelter / steal theft rob : stolen / betray traitor betrayal treachery : turn /
turn betray rebel oppose : against / free liberate release emancipate / rescue save free / save rescue protect keep /
enslave slave slavery captivity bondage : subjugate / agree accept consent accord agreement come /
agreement accord treaty pact convention truce ceasefire compact term / sign agree conclude / ceasefire truce armistice peace cease /
peace ceasefire truce armistice / end finish conclude stop cease close terminate over : defeat destroy overthrow fall / finish complete conclude end /
refuse reject deny decline / plan scheme plot intend want aim goal purpose mean idea / plot scheme plan conspire /
want wish intend seek hope desire try plan / aim goal purpose objective target mission intend / fear afraid threat danger menace /
threat danger menace hazard / weapon arm gun cannon / ship vessel starship warship flagship craft boat runabout battlecruiser cruiser /
warship ship starship battlecruiser / flagship ship / planet world moon homeworld / world planet moon / universe world dimension reality /
book novel story tale work trilogy series / novel book story / story novel tale book / mission episode quest / episode mission / film movie /
meeting summit conference council congress convention talk / summit meeting conference talk / meet summit conference gather assemble attend /
attend participate come present : diplomat / interrupt disrupt break broke halt / disrupt interrupt break /
recognise recognize acknowledge legitimate recognition / reform change / change reform alter alteration / crime justice punish /
symbol emblem logo insignia flag crest badge / status state condition /
status : relation / accuse : claim charge blame / relation relationship stand stance attitude : antagonistic friendly member warfare ally hostile supportive /
stand stance position relation : neutral support antagonistic friendly member / enemy foe adversary antagonist rival opponent : hostile /
rival enemy competitor opponent / hostile antagonistic unfriendly enemy / friend ally friendly amicable /
cause reason why motive trigger due bring : lead because / reason cause motive why ground because / accident mishap accidental /
travel journey cross go come arrive reach visit pass transport / arrive come reach appear arrival / cross travel come pass / come arrive return emerge /
return come go back / bring take carry transport / appear show emerge turn arrive / route course path way / surrender yield capitulate submit /
withdraw pull retreat leave quit withdrawal / restore reestablish reform rebuild reconstruct reinstate /
rebuild reconstruct restore rebuilding reconstruction / inspire incite provoke spark instigate stir rouse raise /
rebel rebellion revolt uprising insurrection resistance insurgent / explain explanation /
say declare state argue claim insist announce tell predict warn / claim assert insist argue declare announce state proclaim /
organise organize arrange convene hold host organiser / dispute quarrel argue disagreement contest challenge / fleet armada force ship navy /
army troop soldier force legion / force troop army fleet / power strength dominant might / power nation faction empire state government /
faction power group nation organisation / nation power people state / dominant dominate top supreme control / dominate control rule /
control dominate rule hand hold / hand control possession / region area sector space territory / territory area region space / currency money coin /
addict addiction drug dependence / technology device tech / patrol guard protect defend defence defense / 
defend protect guard defence / famous renowned known / big large great major massive huge / language speak tongue / religion god worship faith deity /
job role function duty task / role job function part position post /
office position title rank post role : emperor regent chancellor chairman minister president leader ambassador captain admiral king queen officer /
position office post role rank title : leader chairman ambassador minister chancellor /
post office position role title : chairman ambassador minister chancellor / title name office : emperor regent chancellor chairman /
rank title office : captain admiral general commander / title name / quick hasty hurry hurried hastily fast / try attempt seek sought effort endeavour /
attempt try effort seek / obtain get acquire hold procure / hold keep grip imprison / kidnap abduct / hold defend keep / last take endure / switch swap exchange trade / merge fuse combine unite /
unite unify combine merge together union join / condition price requirement demand term / ask price demand condition /
appoint elect crown choose select assume / allow let permit enable / enable allow able make let / crew aboard / aboard board crew /
teach train instruct / secret secretly covert hidden clandestine / fire shoot launch / shoot fire / cloak conceal / puppet control manipulate /
manipulate control puppet / insult derogatory slur contempt offend / master lord / admit confess concede acknowledge own /
wrong mistake err mistaken error misjudge / mistake error mistaken wrong misjudge / cautious wary suspicious distrust careful /
neutral impartial uninvolved / sacrifice life / life live / nearly almost close / often frequently repeatedly several usually commonly /
repeatedly several often again / usual common commonly typical often simply / short cut abbreviate shorten simply / special unusual mixed /
mixed mix various diverse / mix blend combine / founder establish found / arrange organise plan / reconnaissance scout recon /
drive clear expel push force / expel clear drive oust / awaken wake reawaken awake rouse revive / wake awaken / war peace /
friendship alliance friendly relation / annex invade seize incorporate / justify ground reason claim excuse / grudge hatred enmity hostility resent /
resent dislike oppose hate / hate resent enmity / kind merciful gentle benevolent / cruel brutal harsh corrupt / brutal cruel violent /
tolerant open lenient / weaken undermine expose / expose open reveal / vulnerable open unprotected expose weak attack / collapse fall end downfall /
fall collapse downfall lose / lead cause / result cause outcome consequence / victory win triumph victor defeat / win victory triumph defeat /
win regain retake recapture / retake recapture regain reclaim win / reclaim retake recover take / recover regain reclaim / warn warning alert /
prove turn reveal truth / truth reality actual truly / true truth / truth reveal / reveal show truth / show reveal tell display /
picture caption show image / successfully succeed success / fail lose beat failure defeat vain / vain fail /
surviving remaining survivor remnant survive / remaining surviving remnant / concentrate focus / focus concentrate / avoid dodge evade hide /
hunt chase pursue seek / chase hunt pursue / search seek look hunt quest / look search see / spread extend expand / extend expand spread reach /
influence power sway / influential major powerful important / important major significant key influential notable /
major main important significant large / main primary chief major principal / primary main / trip journey voyage / stay spend remain /
remain stay left / spend stay / visit come stay presence / presence visit stay / ancient old antique / old ancient antique age /
new recent newly nascent young / young new nascent newly / recent new recently / early first / former previous earlier old / final last ultimate / retrace follow trace / explain justify / strange bizarre odd peculiar unusual / easy simple / predict foresee foretell /
knowledge know / tyrant despot dictator / people race species folk / race species people / species race people / soldier troop /
leading lead chief / diplomat ambassador envoy representative / ambassador envoy diplomat representative / dignitary official ambassador staff leader /
representative delegate envoy / spy agent infiltrate / infiltrate spy penetrate / slaver slave / portal gate gateway rift doorway /
gateway portal gate / anomaly rift portal / sun star / star sun / clone copy / digitise digitize / transform become turn convert / become turn assume /
disappear vanish lost missing / damage harm hurt / hurt harm injure wound / poison toxin / explode explosion blast detonate / bomb explosive device /
wound injure / grow increase expand / increase grow rise / trade commerce merchant / sell trade buy / price cost / village town settlement / city town /
territory land / land territory / own possess have belong owner / owner own / belong member own / part member role /
celebrate celebration feast festival / cooperate collaborate together joint / joint common shared together jointly / jointly together joint /
settlement colony / worker slave labour / work labour labor mine toil job / mine dig / launch start deploy / operation mission campaign /
direct oversee lead / ban forbid prohibit / promise vow pledge swear / swear vow oath pledge / answer reply respond / respond answer reply react /
explode destroy / describe depict / call name term label dub title known / nickname deal treat handle / persuade convince /
convince persuade / heal cure treat / cure heal free / disease plague illness sickness / prison jail captive / prisoner captive / hero champion /
ghost spirit / king monarch ruler / queen monarch ruler / throne crown rule / crown throne coronation / coronation crown / noble lord aristocrat /
wizard mage sorcerer magician / magic spell sorcery / dragon wyrm / sword blade / forest wood / sea ocean / desert dune / mountain peak / river stream /
fortress castle stronghold citadel / castle fortress / religion church / harvest mine / consist comprise contain include /
include comprise contain consist / contain hold include / publish release appear print / release publish air / player game / mother parent /
father parent / sibling brother sister / brother sibling / sister sibling / heir successor / uncle relative / relative family /
massacre slaughter kill / carry perform conduct execute / capacity role / bring unite cause / lay begin found / groundwork foundation basis /
foundation groundwork basis / basis foundation base / body organisation command council agency / organisation organization body agency group /
command body / wear dress clothe uniform / uniform clothes / humiliate shame / serious heavy grave severe humiliate minor / heavy serious /
worst terrible / fate : kill die destroy capture justice surrender survive lose clone slay escape / found : discover discovery /
spend stay remain : last / meet : together / follow pursue chase seek : after / pursue : want seek look attack / tie link connect /
participate attend join fight contribute / obstruct hinder block impede thwart stonewall / prevent stop avert thwart foil /
accuse declare / path route journey way / follow retrace trace / strengthen bolster support grow / preside president / mineral crystal gem /
believe think consider view regard : argue / opinion view belief / follower supporter adherent disciple operative / slur insult derogatory /
artefact artifact relic object item treasure : orb ring crown sword / locate base situate lie : location border / observe witness see watch /
recruit enlist hire / modernise modernize update upgrade / repair fix mend / dispose remove eliminate depose rid : kill / calm soothe appease pacify /
anger rage fury wrath / immobilise immobilize paralyse stop / summon call convene / infiltrate enter sneak / board enter aboard / trap catch imprison /
remorse regret repent / monitor oversee watch / caretaker guardian keeper / react respond answer refuse / die : lose / lose : die /
enmity enemy hostility / official officer / master : puppet / control : puppet master / expel throw eject drive remove / weak vulnerable weaken /
hostility enmity / reject refuse / retake reclaim / secession withdraw / depart leave withdraw / gather meet assemble / proclaim declare announce /
collaborate ally / cooperate collaborate ally together / treason betray traitor / coup overthrow / pact alliance agree / border region straddle /
seat base headquarters / residence home / stolen steal theft / ambush attack / halt stop / cease stop end / resume begin / intervene interrupt /
envoy representative ambassador / member : include / comprise include / belong include / crew staff / staff crew personnel member / casualty lose kill /
nascent new young / cryogenic freeze cold / swear pledge / incite spark cause / trigger cause lead spark incite : begin / outcome end result /
schematic plan blueprint / plan schematic / blueprint schematic plan / message word / sympathetic support friendly / wayward lost /
isolate alone isolation / spearhead lead head / commission launch / grave serious heavy bad / run lead rule govern : leader regent / twin double counterpart / clan house family / disturb interrupt / offer call / attract pursuit pursue / attack : assassinate / trick law / motivate move / politician official ambassador staff / occupy hold territory space / tense strained / hibernation sleep / journey stasis
`
  .split('/')
  .map((group) => group.trim());
