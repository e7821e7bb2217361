/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted by a multinomial logistic regression over names of articles labelled by hand, with
 * a Gaussian prior around what each cue is named for ("is=place" speaks for places). Not to be edited by hand.
 */
const table = `
a=bracket 0 1 1 0 0 0 0 -1 | a=comma -3 1 4 -1 -1 -2 2 2 | a=many 3 8 -4 0 -3 -4 -1 1 | a=quote -3 0 -1 -2 0 0 -3 9 | a=where -3 -3 -3 19 -3 -3 -3 -3
a=which -1 -2 -4 0 5 -1 3 0 | a=who 4 1 11 -6 0 -4 -4 -4 | a=within 1 1 2 0 -2 -3 4 -2 | a=year -1 0 0 0 0 0 -1 2
ap=character -3 -4 20 -3 -3 -3 -1 -4 | ap=event -3 -4 -3 -3 -3 21 -3 -3 | ap=faction 19 -5 -2 -5 -3 -3 0 -1 | ap=place 1 0 -1 8 -3 -2 0 -3
ap=ship -3 -3 -3 -3 18 -3 -3 -3 | ap=species -3 19 -3 -3 -3 -3 -3 -3 | ap=technology -4 -3 -4 1 -3 -3 18 -3 | ap=work -3 -3 -3 -3 -3 -3 -3 19
apbare=character 0 2 2 -3 -1 -1 -2 1 | apbare=event 0 0 1 0 0 0 0 0 | apbare=faction 0 1 0 -2 -1 1 -1 1 | apbare=place -1 1 -2 1 -1 1 1 1
apbare=species -1 1 0 0 0 0 0 0 | apbare=technology 0 0 -1 2 0 0 0 0 | apbare=work -1 0 1 0 0 0 -1 1 | app=event -1 0 -1 0 0 3 0 0
app=group -1 2 0 0 -1 0 0 0 | app=person -1 0 -1 -1 -1 0 -2 5 | app=tool 0 0 -1 -1 2 0 0 0 | app=work 0 0 0 0 0 0 0 1 | at=start 6 1 5 -7 -3 -4 1 1
attributive 3 3 4 -5 -1 -5 2 -3 | b=Article -8 -2 -2 0 -2 -4 -5 22 | b=a 1 6 -5 -4 4 -1 2 -4 | b=aboard -3 -3 -3 -3 18 -3 -3 -3
b=above 0 0 -1 1 0 0 0 0 | b=after -1 0 4 -1 -1 0 -1 1 | b=against 0 0 2 -1 0 0 0 0 | b=an -1 1 -1 -1 0 0 -1 3 | b=and 0 1 7 1 0 -2 -6 -1
b=as -1 0 6 -2 0 0 -2 -1 | b=at 6 -2 -6 10 -3 2 -4 -3 | b=because 0 0 0 1 0 0 0 0 | b=before 0 0 -1 -1 0 3 0 0 | b=by 4 -2 11 -4 -3 -1 1 -6
b=called -1 -2 -1 -2 0 2 5 0 | b=comma 0 -4 1 -2 3 -2 3 2 | b=for -2 0 -1 0 0 0 4 0 | b=from 5 -1 -3 5 -2 -1 -3 -1 | b=his -1 0 -2 -3 -1 0 4 5
b=in -10 0 -2 9 0 2 -6 6 | b=into -1 0 -2 3 0 0 0 0 | b=named 0 0 1 -1 0 0 1 0 | b=near -2 -2 -3 16 -2 -2 -2 -2 | b=of 3 -3 1 11 -1 -3 -3 -5
b=off 0 0 -1 2 0 0 0 0 | b=on -1 0 -3 8 -1 -1 -1 -1 | b=over -1 0 -1 3 0 -1 2 -1 | b=quote 0 0 -1 -1 0 0 -2 5 | b=that -3 0 3 -2 0 0 2 0
b=the 5 3 -9 -1 2 3 0 -3 | b=to -1 -1 3 6 -3 -1 0 -3 | b=toward 0 0 1 0 0 0 0 0 | b=under -2 -1 8 -2 -1 0 -1 -1 | b=when -2 0 3 -2 0 0 2 0
b=where -3 -1 3 0 5 0 -3 -1 | b=which -1 0 3 -1 0 0 0 0 | b=with -2 3 7 -7 -1 0 -1 1 | bare:more-common 0 -1 -2 -3 4 -2 -2 6
bare:more-commons -2 0 2 -1 -1 -1 -1 4 | bare:more-mixed -4 0 5 0 -2 0 -3 5 | bare:more-strange -1 0 -1 1 -1 0 4 -1
bare:one-common 5 -4 0 -5 4 -3 2 1 | bare:one-commons 1 -2 -2 1 -1 0 4 0 | bare:one-strange 0 1 5 6 -6 0 -3 -3
bare:one-stranges 0 8 2 -3 -1 -1 -4 -1 | bare:two-common 1 -2 -7 -2 4 3 3 1 | bare:two-commons 2 0 -1 0 0 0 0 0 | bare:two-mixed 5 -1 -1 6 -2 -2 -2 -3
bare:two-mixeds 1 0 1 -2 -1 -1 5 -3 | bare:two-strange -4 -1 6 2 1 -1 -2 0 | bare:two-stranges 1 0 4 -4 0 0 0 0 | bias 4 -17 4 10 -1 -8 4 4
bk=character -3 -2 21 -7 0 -2 -3 -3 | bk=event 0 -2 -3 -3 -2 14 -3 -2 | bk=faction 18 -3 -3 -3 -2 -2 -2 -2 | bk=place 0 -3 1 9 -2 -1 -2 -2
bk=ship -3 -2 -4 -3 20 -2 -2 -4 | bk=technology -3 -2 -6 0 -3 -2 19 -3 | bk=work -2 -2 -4 -2 -2 -2 -4 18 | bv=event -2 -1 -1 4 -2 7 -3 -2
bv=group 9 -1 -4 -2 2 -1 -2 -1 | bv=person -1 -1 6 -2 -1 -1 1 -1 | bv=place -4 -1 -4 11 -2 -1 3 -2 | bv=tool -1 -1 0 -1 -1 -1 6 -1
bv=work -2 -1 -1 -1 -1 -1 -2 10 | by=group 16 0 -4 -2 -2 -1 -3 -5 | by=person -3 0 11 -2 -2 -2 -2 0 | by=x -1 3 -1 -1 -2 -2 5 -1
form=caption 7 -2 -3 -3 8 -3 -4 0 | form=infobox -1 -6 -2 2 -2 -1 10 -1 | form=item -3 2 1 -2 7 -1 -2 -1 | form=row -5 6 -6 -2 4 -1 4 0
hint=character 2 -3 15 -3 -3 -3 -3 -3 | hint=faction 10 4 1 -2 -4 -3 -2 -4 | hint=place -5 -3 -5 20 -3 -3 1 -3 | hint=ship -3 -3 -3 -3 19 -3 -3 -3
hint=species -3 18 -3 -3 -3 -3 -3 -3 | hint=technology -3 -3 -3 -3 -3 -3 20 -3 | hint=work -3 -3 -3 -3 -3 -3 -3 19
is=character -4 1 19 -3 -3 -3 -3 -3 | is=event -3 -3 -3 -3 -3 22 -3 -3 | is=faction 23 -4 -3 -2 -3 -4 -4 -4 | is=place -4 -3 -3 19 -3 -3 -3 1
is=ship -3 -3 -3 -3 22 -3 -3 -3 | is=species -3 22 -3 -3 -3 -3 -3 -3 | is=x -1 -2 -2 4 -1 0 2 -1 | item=character -3 -3 18 -3 -3 -3 -3 -3
item=ship -3 -3 -3 -3 18 -3 -3 -3 | item=technology -3 -3 -2 -3 1 -3 15 -3 | list=character -1 -3 20 -3 -3 -3 -3 -4
list=event -3 -3 -3 -3 3 17 -6 -3 | list=faction 14 -3 -3 -1 2 -3 -3 -3 | list=ship -3 -3 -3 -3 18 -3 -3 -3 | list=technology -3 -3 -3 -3 0 -3 19 -4
list=work 0 -2 -4 -4 -3 -5 -3 22 | n=against -1 0 0 -1 2 1 1 -1 | n=and -1 3 3 0 3 -4 -3 -2 | n=are 1 -2 -1 1 0 0 -1 3 | n=as -1 2 -1 2 -1 0 0 0
n=at -5 -2 8 -3 -3 2 6 -3 | n=by 3 -2 -2 3 -1 0 -3 3 | n=for 0 1 0 1 -1 1 -1 0 | n=from -2 0 -1 4 -1 -1 2 -2 | n=had -1 1 7 0 -1 -2 -3 -1
n=has 2 0 0 -2 -1 2 -1 -1 | n=have 1 -1 0 0 0 0 0 0 | n=in 0 -5 -2 7 -1 -1 -2 3 | n=into -1 0 -2 -3 0 0 7 0 | n=is -2 1 0 1 -1 0 2 0
n=of 0 4 1 -3 -2 2 -2 0 | n=on 1 1 0 2 -2 -3 2 -1 | n=that 2 0 -2 -1 0 -4 3 2 | n=to -3 -3 1 0 3 1 3 -3 | n=under 2 -2 -1 -1 1 -1 2 0
n=was 0 -3 -1 3 3 0 -1 -1 | n=were 4 -2 -2 1 -1 -2 2 -1 | n=who 0 0 -1 1 0 0 0 0 | n=with 6 -1 -5 3 0 -1 -1 -1 | name:common=all 0 -5 -4 -4 -2 5 1 9
name:common=first 1 -3 1 -1 2 1 -3 2 | name:common=last 0 0 1 -1 -3 3 2 -1 | name:common=none 2 -3 9 -1 5 -3 -3 -6 | name:ends=an -4 4 1 -7 0 2 -2 6
name:ends=ans -2 12 -4 -1 -2 -1 -1 -1 | name:ends=er -7 -5 5 1 -2 -1 6 3 | name:ends=folk 1 2 -2 0 -1 0 1 0 | name:ends=ia -3 -2 -3 2 3 0 -2 4
name:ends=place 1 -5 -2 6 -3 0 2 2 | name:ends=s 2 2 2 -3 0 -1 0 -2 | name:first=demonym 6 -1 0 1 -1 0 -2 -3
name:first=event -3 -2 -3 -5 -3 25 -3 -6 | name:first=faction 21 -2 -6 -1 -3 -1 -3 -4 | name:first=place -1 -2 -4 19 -3 0 -4 -5
name:first=ship -3 -2 -3 -3 18 -2 -3 -2 | name:first=title -5 1 11 2 -2 0 -3 -4 | name:first=world 0 0 -1 5 0 3 -6 -1
name:given=alone -4 -1 6 -6 3 -1 6 -2 | name:given=common -2 0 9 -5 4 -1 -3 -2 | name:given=surname -6 -3 28 -6 -3 -3 -3 -4
name:head=character -9 -2 23 -5 0 -6 -2 -1 | name:head=event 1 -5 -6 -10 -6 30 -4 -2 | name:head=faction 32 -5 -11 1 -7 -2 -3 -5
name:head=ing 0 0 2 0 0 0 -1 0 | name:head=owned 0 0 -4 3 -2 4 0 -1 | name:head=place -6 -4 -4 27 -6 -6 -1 -1 | name:head=s -4 2 1 -1 0 0 1 0
name:head=ship -3 -3 -4 -3 16 -3 2 -3 | name:head=species -4 23 -3 -4 -3 -3 -3 -3 | name:head=technology -8 -3 2 -2 -6 -6 23 -1
name:head=toponym 1 0 -2 -2 -1 1 2 0 | name:head=work -4 -3 -5 -1 -3 -3 -4 22 | name:numbered=digit -3 0 -4 3 3 -1 3 1
name:numbered=roman 0 0 0 3 -2 -1 0 1 | name:ofhead=character 2 -3 16 -3 -3 -3 -3 -3 | name:ofhead=common 2 -1 -3 -5 4 -3 0 6
name:ofhead=event -5 -3 -3 -5 -4 27 -4 -3 | name:ofhead=faction 22 -3 -4 -1 -4 -1 -5 -3 | name:ofhead=given -3 -3 18 -3 -3 -3 -3 -3
name:ofhead=place -6 -3 -3 27 -3 -4 -4 -4 | name:ofhead=technology -4 -3 -3 -4 -4 -4 24 -3 | name:ofhead=work -6 -3 -3 -3 -3 -1 1 20
name:ofhead=x -1 0 5 -1 0 0 0 -2 | name:one=character 2 -3 7 -4 -3 -1 3 -1 | name:one=common 1 -7 0 -2 1 0 4 3 | name:one=event -5 -3 0 -6 -3 19 -4 0
name:one=faction 21 -6 -4 -4 -3 -2 0 -2 | name:one=place -3 -3 -1 17 -2 -2 -5 -2 | name:one=species -1 6 -1 -1 -1 -1 -1 -1
name:one=technology -5 -2 -1 4 -2 -3 10 -1 | name:one=work -2 -1 2 -1 -1 -1 -1 4 | name:shape=apostrophe -6 4 7 -2 2 -1 -3 -1
name:shape=digits -6 0 -6 1 1 -2 14 -3 | name:shape=epithet -2 0 4 0 -1 3 -4 1 | name:shape=initial 0 0 1 0 0 0 0 0
name:shape=letters 17 -3 -4 -11 -3 -1 6 -1 | name:shape=particle 1 -1 0 0 0 -1 -2 3 | name:shape=phrase -1 0 -1 -2 -1 -1 -1 7
name:shape=prefix 1 -2 -3 -2 11 -1 -3 -2 | name:size=1 0 11 -3 1 2 -5 -1 -5 | name:size=2 0 -5 5 1 -2 0 3 -2 | name:size=3 -3 -5 -1 0 2 3 2 3
name:size=4 3 -1 -1 -1 -2 2 -4 5 | name:world=character -5 -4 22 -4 1 -3 -4 -3 | name:world=event -4 -3 -3 -7 -3 26 -3 -3
name:world=faction 28 -4 -7 -4 -3 -3 -3 -3 | name:world=place -10 -6 -8 37 0 -3 -5 -5 | name:world=ship -3 -3 -3 -3 18 -3 -3 -3
name:world=species -3 19 -3 -3 -3 -3 -3 -3 | name:world=technology -4 -3 -6 -5 -3 -3 27 -3 | name:world=work -4 -3 -5 -3 -3 -3 -4 23
named=character 1 -4 16 -3 -3 -3 -3 -3 | named=event -3 -3 -3 -3 -3 21 -3 -3 | named=faction 17 0 -3 -3 -3 -3 -3 -3
named=place -3 -3 -3 16 -3 1 -3 -3 | named=technology -4 -3 -3 2 -3 -3 16 -3 | named=x 2 -4 -1 0 -2 2 5 -2 | nk=character 3 5 1 -2 -2 -1 -3 -1
nk=event 4 0 -2 -1 0 1 0 0 | nk=faction 0 1 0 0 0 0 0 0 | nk=place -1 1 0 2 -1 0 -1 1 | nk=ship 0 2 1 0 -1 0 -1 0
nk=technology -4 9 -6 -5 -2 0 10 -1 | nk=work -1 -1 0 2 -1 -1 -1 3 | nk=x -1 0 4 1 1 1 -9 3 | of=event -1 -2 -1 -1 -1 8 -1 -1
of=group 5 1 -1 -1 -1 -1 -1 -1 | of=kcharacter 6 -5 3 -6 4 -3 3 -1 | of=kevent -1 -2 -1 -1 -1 7 -1 -1 | of=kfaction 2 -2 0 4 -3 2 -2 -1
of=kplace -2 3 -1 8 -3 -3 -2 -1 | of=kship 0 -1 -1 -1 5 -1 -1 -1 | of=kspecies 1 5 -1 -1 -1 -2 -1 -1 | of=ktechnology -1 1 -1 0 -1 -1 4 -1
of=kwork -1 0 2 -2 -1 -1 -1 5 | of=person -2 0 9 -4 -1 -1 -1 -1 | of=place -2 0 -4 10 -1 -1 -1 -1 | of=realm 4 -1 -1 2 -1 -1 -1 -1
of=ship -3 -2 -2 -3 16 -2 -2 -2 | of=tool -1 2 -1 -1 -1 -1 4 -1 | of=work -1 -1 -1 -1 -1 -1 0 7 | own=character -1 -1 5 -1 -1 -1 -1 0
own=event -1 -1 -1 -1 -1 6 -1 -1 | own=group 6 -1 -1 -1 -1 -1 -1 -1 | own=person -4 -2 12 -1 -2 -1 -2 -2 | own=place -1 -1 1 5 -1 -1 -1 -1
own=ship -1 -2 -1 -1 6 -1 1 -1 | own=work -1 -1 1 -1 -1 -1 -1 5 | own=x 1 -2 -2 2 2 0 -1 0 | pass=event -1 -1 -1 -1 -2 8 -1 -1
pass=group 7 -4 -1 1 -1 -1 -1 -1 | pass=person -1 0 7 -1 -1 -1 -2 -1 | pass=place -2 -1 -4 3 4 -1 3 -1 | pass=ship -1 -1 -1 -1 7 -1 -1 -1
pass=tool 1 -1 -4 3 -1 -1 4 -2 | pass=work -2 -1 -1 -1 -2 -1 -1 9 | pass=x 1 0 1 -3 1 -1 3 -1 | pre=character -2 -2 16 -2 -2 -2 -2 -3
pre=place -2 -2 -2 10 -2 -2 2 -2 | pre=ship -2 -2 -2 -2 14 -2 -2 -2 | pre=technology 0 -2 -4 -3 2 -2 11 -2 | pre=work -2 -2 -2 -2 -2 -2 -2 14
rank=1 -6 -5 23 -1 -4 -3 -4 0 | the -2 1 -9 2 3 8 2 -3 | the:more-common 3 -1 -2 0 -3 4 2 -3 | the:more-commons 4 -1 -1 2 -2 -1 3 -3
the:more-mixed -2 -2 -2 -1 4 5 -3 2 | the:more-mixeds 4 0 -1 -1 -1 0 -1 0 | the:more-strange 0 0 1 0 1 0 -1 0 | the:one-common -6 0 3 2 -1 5 -3 0
the:one-commons 2 -1 -2 -1 2 -1 0 1 | the:one-strange -7 5 -7 3 9 -4 4 -3 | the:one-stranges 5 3 -1 -3 -3 -1 0 0 | the:two-common -3 -2 8 -2 -4 0 0 2
the:two-commons -5 2 -2 3 -2 1 1 1 | the:two-mixed -1 -2 -2 2 0 0 3 0 | the:two-mixeds -2 2 -1 1 -1 1 -2 2 | the:two-strange 1 -1 2 -2 4 -1 -1 -1
the:two-stranges 4 -1 -1 -1 -1 0 0 0 | the=aboard -3 -3 -4 -3 16 -3 2 -3 | the=after -3 1 -1 -4 -1 11 -3 -1 | the=against 0 2 3 -1 1 -1 -3 -1
the=and -1 -1 0 -1 2 -3 5 -1 | the=around -1 0 0 1 0 0 0 0 | the=as 1 2 -1 2 -2 4 -5 0 | the=at -1 -1 -2 0 -2 13 -5 -2 | the=before -1 0 0 0 -1 2 1 0
the=between 1 0 -1 1 0 0 0 0 | the=beyond 0 0 0 1 0 0 0 0 | the=but -1 -1 0 3 -1 0 0 0 | the=by 6 4 -2 -5 -4 -2 4 -2 | the=called 0 -1 0 -2 0 4 0 0
the=during -2 0 0 -1 -1 5 -1 0 | the=for 5 -3 0 2 -2 -2 0 -1 | the=from -2 0 -1 9 -4 1 -2 0 | the=in -8 -2 -2 5 1 0 -2 8 | the=into 0 0 0 -3 0 0 0 4
the=of 4 1 -4 4 4 -1 -3 -5 | the=on 0 -1 -2 7 0 -2 -2 -1 | the=over -2 1 0 3 0 0 -1 0 | the=since 0 -1 0 -1 0 3 0 0 | the=than 1 0 0 0 0 0 0 0
the=that 1 1 0 -1 -1 0 0 0 | the=through -2 -1 -1 0 -1 4 3 -1 | the=to 5 -2 -1 2 3 -6 -3 1 | the=under 0 0 0 1 0 0 0 0
the=upon -2 -1 5 -1 -1 -1 -3 2 | the=when -3 4 5 -3 -2 -1 0 -1 | the=with -2 6 -1 -4 -4 -4 10 -2 | thek=character -1 -1 4 -1 -1 -1 0 -1
thek=event 2 -2 -1 -1 -1 5 0 -1 | thek=faction 3 -1 -1 0 2 -1 -1 -2 | thek=place -1 1 -1 3 -1 0 -1 -1 | thek=work -3 -2 -1 -1 -1 -1 -2 11
thev=event -3 -1 -2 -3 -1 8 2 0 | thev=group 9 -4 4 0 -2 -4 -2 -2 | thev=person -2 3 3 -3 -1 0 0 -1 | thev=place -3 -1 -1 8 -3 0 -1 2
thev=tool 0 -1 -2 -2 -1 -1 10 -2 | v=ed 3 4 1 -5 0 -1 1 -3 | v=event -3 0 4 -1 -3 7 -2 -2 | v=group 12 -3 0 -6 0 -2 -2 0
v=person 0 -2 7 -2 1 -2 -3 -2 | v=place 0 -2 1 2 3 -1 -2 -1 | v=ship -3 -1 4 -5 8 -1 0 -2 | v=tool -2 -1 0 -5 -1 -1 11 -1 | v=work -3 -1 0 1 3 -1 -3 5
vote:character 3 4 9 -5 -1 -4 -4 -2 | vote:event -3 5 -2 -3 -1 7 -2 -1 | vote:faction 5 13 1 -5 -4 -4 -5 -1 | vote:place -5 -4 -5 14 -4 7 0 -3
vote:ship -4 1 -6 -6 17 0 1 -3 | vote:species 3 15 0 -7 -3 -4 -3 0 | vote:technology -4 -2 1 4 -2 -1 6 -2 | vote:work -1 -1 -9 -2 2 -1 -2 14
with=character -1 1 9 -1 -3 0 -1 -4 | with=event 6 -1 -1 4 -4 5 -4 -5 | with=faction 1 -2 0 -1 -2 5 -2 1 | with=place 3 3 -5 8 2 -4 -4 -3
with=ship -6 2 -2 1 13 -4 -3 -2 | with=species -3 9 7 0 -3 -4 -4 -2 | with=technology -3 2 2 -1 -2 -4 11 -4 | with=work -3 0 3 -9 -5 1 -1 14
withv=event -2 2 -5 4 -3 6 2 -4 | withv=group 6 4 3 -3 -2 3 -8 -3 | withv=person -4 2 1 1 -3 6 2 -3 | withv=place 1 -3 5 -1 4 -3 -2 -2
withv=ship -2 2 0 4 2 0 -5 -3 | withv=tool 4 -2 3 -3 -2 -5 5 -1 | withv=work 2 -7 -3 -1 -4 -3 4 11`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
