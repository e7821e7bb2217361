/** Given names of many languages, folded: a run of two words that begins with one is most likely a person. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const givenNames = words(`
  faith dawn art guy rich pat rob bob will june april per ruby olive hope oriel
  aaron abigail abraham adam adele adolf adrian agnes ahmed aidan aiko akira alan alastair albert alberto alec alejandro aleksander alex alexander
  alexandra alexei alfonso alfred ali alice alicia alison allan allen alma alphonse alvaro amadeo amanda amelia amir amy ana anastasia anatoly anders
  andre andrea andreas andrei andres andrew andrzej andy angela angelo angus anita ann anna anne annette annie anselm ansel anthony antoine anton
  antonio antony archibald ariel arjun armand arnold artem arthur arturo asa astrid august augusta augustus aurelia aurora austin ava aya ayse
  barbara barnaby barry bartholomew basil beatrice beatrix ben benedict benjamin benny bernard bernhard bert bertha bertrand bess bessie beth betty
  bill billy bjorn blake blanche bob bobby bogdan boris brad bradley brandon brenda brendan brian bridget brigitte bruce bruno bryan caleb calvin
  cameron camille carl carla carlo carlos carmen carol caroline carter casimir cassandra catherine cathy cecil cecilia cedric celia cesar chad charles
  charlie charlotte chester chloe chris christian christina christine christoph christopher chuck claire clara clarence clarissa claude claudia
  claudio claus clement clifford clive cole colin conrad constance constantine cora corin cornelia cornelius craig crispin curtis cynthia cyril
  cyrus daisy dale damian damien dan dana daniel daniela danny daphne dario darius darren dave david dean deborah deirdre denis dennis derek
  desmond diana dick diego dieter dietrich dimitri dina dirk dmitri dmitry dolores dominic don donald donna dora doris dorothea dorothy
  doug douglas duncan dwight dylan earl ebenezer ed eddie edgar edith edmund edna eduard eduardo edward edwin egon eileen ekaterina elaine eleanor
  elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elsa elsie emeka emil emile emilia emilio emily emma
  emmanuel enid enrico enrique eric erica erich erik erin ernest ernesto ernst erwin esme esteban estelle esther ethan ethel etienne eugene eunice
  eva evan eve evelyn ewan ezra fabian fatima faye felicity felix ferdinand fergus fernando fiona fletcher flora florence frances francesca francesco
  francis francisco francois frank franklin franz fred freda frederic frederick frederik freya friedrich fritz gabriel gabriela gabrielle gareth gary
  gaston gavin gene genevieve geoffrey georg george georges georgia georgina gerald geraldine gerard gerhard german gertrude giacomo gideon gilbert giles
  gillian gina giorgio giovanni giulia giuseppe glen glenn gloria godfrey gordon grace graham greg gregor gregory greta gretchen guido guillaume gunnar
  gunther gus gustav guy gwen hal hamish hanna hannah hannes hans harald harold harriet harris harrison harry harvey hassan hazel heather hector heidi
  heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert herman hermann hilary hilda hiro hiroki hiroshi holly homer horace
  horst howard hubert hugh hugo humphrey ian ibrahim ida ignatius igor ike ilse imogen ines ingrid ingo irene irina iris irma isaac isabel isabella
  isabelle isaiah isolde ivan ivana ivar ivor ivy jack jackson jacob jacqueline jacques jadwiga jaime jake jakob jamal james jamie jan jane janet janice
  jared jasmine jason jasper javier jay jean jeanne jeff jeffrey jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jin joachim
  joan joanna joao joaquin jochen jody joe joel johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jorgen jose josef
  joseph josephine josh joshua josiah joyce juan juanita judith judy jules julia julian juliana julie juliet julio julius june junko jurgen justin
  kai karen karin karl karla kate katharina katherine kathleen kathryn katie katrina kay kaye keiko keith kelly ken kenji kenneth kevin khalid kim
  kirk kirsten klaus konrad konstantin kurt kyle lana lance lars laszlo laura lauren laurence laurent lavinia lawrence leah lee leif leila lena leo
  leon leonard leonardo leonid leopold leroy leslie lester lewis liam lidia lila lillian lily lina linda lionel lisa lloyd lois lola lorenzo loretta
  lorna lottie lou louis louisa louise lucas lucia lucian luciano lucien lucille lucius lucy ludwig luigi luis luisa luke luther lydia lynn
  mabel madeleine mae magda magdalena magnus malcolm manfred manuel marc marcel marcia marco marcos marcus margaret margarita margery margot
  marguerite maria marian marianne marie marilyn marina mario marion marisa marius marjorie mark markus marlene marsha marta martha martin martina
  marvin mary mathias mathilda matilda matt matteo matthew matthias maud maude maureen maurice mavis max maxim maximilian maxine may maya mehmet
  mei mel melanie melissa melvin mercedes meredith michael michel michele michelle miguel mike mikhail mila milan mildred miles milo milton mina
  minnie mira miranda miriam mischa misato mitchell mohamed mohammed moira molly mona monica monika morgan moritz morris moses muriel murray myra nadia
  nancy naomi natalia natalie natasha nathan nathaniel neal ned neil nell nellie nelson nicholas nick nicolas nicole nigel nikita niklas nikolai
  nils nina noah noel nora norbert norman nuno octavia odette olaf oleg olga oliver olivia olivier omar oscar osman oswald otis otto ottoline owen
  pablo paddy paolo patricia patrick patti paul paula pauline pavel pearl pedro peggy penelope penny percival percy perry peter petra phil philip
  philippe phillip phoebe phyllis pierre pieter pilar piotr polly prudence priya quentin quincy rachel radek rafael ralph ramon randall randolph raoul
  raphael rashid raul ray raymond rebecca reggie regina reginald rene renee rex rhoda ricardo richard rick rita robert roberto robin rocco rod roderick
  rodney rodrigo roger roland rolf roman romeo ron ronald rory rosa rosalie rosalind rosamund rose rosemary ross rowan roy ruben rudolf rudolph
  rufus rupert russell ruth ryan sabina sabine sabrina sadie sally salvador sam samantha samuel sandra sara sarah saul scott sean sebastian selma serena
  serge sergei sergio seth shane sharon shaun sheila shirley sidney siegfried sigmund sigrid silas silvia simon simone sofia solomon sonia
  sophia sophie spencer stan stanislav stanley stefan stella stephan stephanie stephen sterling steve steven stewart stuart sue susan susanna susannah sven
  svetlana sybil sylvia tabitha takeshi tamara tania tanya tatiana ted terence teresa terry tess thaddeus thea thelma theo theodor theodora
  theodore theresa therese thomas tilda tim timothy tina toby tobias todd tom tomas tommy tony tracy travis trevor trip tristan trudy tyler
  ulrich ulrike una ursula valentin valentina valerie vanessa vasily vera vernon veronica victor victoria viktor vince vincent viola violet virgil
  virginia vito vivian vladimir wade walker wallace walter wanda warren wayne wendell wendy werner wesley wilbur wilfred wilhelm will willem william
  willie wilma winifred winston wolfgang xavier yasmin yuki yuri yusuf yves yvonne zachary zara zelda zoe
  aarne abdul abdullah abel adeola adrien adrienne agatha agnieszka ahmad aisha akash akio alberta aldo aled alejandra aleksei alessandro alessia
  alfie alfons alistair allison alois alun alvin amadou amal amara amina amit anan ananya anastas andrej anil anjali annika anson antje antonia anwar
  anwen aoife arkady armin arne arun ashley ashok asif atsuko avery axel ayumi babak bartosz beatriz bela bengt benoit berit bernie bertil bertila
  birgit birgitta bodil borys brady brandt brannon brent brigid brigitta britta bronwyn bryn cahal caitlin callum camilla casey cassie catalina cathal
  cecile celeste cerys chandra chiara chidi ciara ciaran cillian colette colm connor corinne cormac cosimo courtney dafydd dagmar dalia danila danilo
  dara daria daryl dawit debbie declan deepak delia demetrius denise denys dermot devin dewi diarmuid dinesh dmitriy donal dorota dragan eamon ebba
  edda edvard efraim eino eirik eirlys eleni elif elin elio elke elodie emre emrys engelbert enzo eoin erlend eskil esra eszter etsuko euan eudora ewa
  fabio fabrice fatou federico feliks femi ferenc fergal fernanda filip finley fionn fionnuala fiorella folke frans freema frida frode fumiko fyodor
  gabor garrett gavril gennady geraint gertie gethin ginevra giulio goran gordana gottfried grainne greer gregorio grigor grigory grzegorz gudrun
  guillermo gustaf gwyn gwyneth gyula haakon hadrian hakon halina hamid haruki haruto harve hedda hedwig heike heikki helmuth henk henryk hideo hilde
  hubertus huw hywel ibolya idris ieuan ifor ignacio ilya imre inga inge ingeborg ingvar iolo ira irfan isadora ishaan istvan ivo iwan iwona jadranka
  jalmari jamila jana janek jarl jaroslav jasmina jelena jens jeri jerzy jiri joaquim jobst jolanta jolene joris josip jovan juhani jukka jussi kaja
  kamil karel karim karol katarina katarzyna kateryna katsuo kazimierz kazuo kees kieran kirill klara knut kofi koji kristian kristina kristof
  krzysztof ksenia kullervo kwame lajos lale lamar lasse latif leander lennart levar lidija linh lise llewellyn lorcan lorenz lotte lowri luc luca
  lucjan ludek ludmila ludvig maeve mahmoud mair mairead maja majel makoto maksim malachy malin manny manuela marcin mareike marek margit mariam
  mariko marit mateo mateusz matilde matti mattias maurizio meera megan merfyn michal mickey mieke mihai mikael mikko miklos milena milos mirko
  miroslav monique mustafa myfanwy nadezhda nana naoko naren natalya neelam neha nerys neve nia niall niamh nichelle nikhil nikola nikolas noor noriko
  nuala oisin oksana olav olena orhan orla orsolya oskar ottavio owain padraig paloma paola paulo peder pekka petar petter piet pradeep pyotr rachid
  radoslav rafal rahul rainer raisa rajesh ralf rania rasmus ravi reiko reinhard remy renata renate rhiannon rhodri rhys riccardo ro roald roisin
  ronan roxann ruairi rune ruslan ruslana ryoko saburo sachiko salma salvatore samir samira sandor sanjay santiago saoirse satoshi seamus sebastien
  selim semyon sian siddig sigrun sinan sinead siobhan slavko soren stefano steffen steinar stellan stig sunil sunita susanne svend tadeusz tadhg
  takumi tarik tariq tawny tegan teodor thora thorsten tibor timofei tiziana tomasz tomaz tomos torsten toshiro tove tristram tudur tuomas ugo umar
  uwe vaclav valery vasco vesna vidar viggo vikram vilhelm vincenzo vitaly vittorio vladislav vojtech waleed walid wenzel wiebke wil wilson wim
  wojciech wolfram xenia yakov yann yannick yara yaroslav yasmina yelena yevgeny yoko yolanda yosef youssef yukio yulia zainab zbigniew zdenek zlatan
  zofia zoltan zora zoran zoya zsolt`);
