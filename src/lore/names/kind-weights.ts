/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted as docs/adr/0007-a-fitted-guess-of-kinds.md says; not to be edited by hand.
 */
const table = `
a=bracket 3 1 -1 -1 0 0 1 -1 | a=comma -1 0 4 -3 -1 -2 1 2 | a=many 3 8 -4 1 -3 -4 -1 0 | a=quote -1 0 -1 -1 -1 0 -3 8
a=where -3 -3 -3 19 -3 -3 -3 -3 | a=which 3 -2 -4 -1 5 -2 5 -4 | a=who 5 2 8 -3 0 -4 -4 -4 | a=within -1 0 1 3 -2 -3 5 -3 | a=year -1 0 0 0 0 1 -1 2
ap=character -4 -4 21 -3 -3 -3 -1 -4 | ap=event -3 -4 -1 -4 -3 21 -3 -3 | ap=faction 22 -7 -1 -8 -3 -3 0 0 | ap=place 0 0 -4 10 -3 1 0 -3
ap=ship -3 -3 -3 -3 18 -3 -3 -3 | ap=species -3 18 -3 -3 -3 -3 -3 -3 | ap=technology -4 -3 -2 0 -3 -3 19 -3 | ap=work -3 -3 -3 -3 -3 -3 -3 19
apbare=character -1 3 1 -1 -1 -1 -2 1 | apbare=event 1 0 1 0 0 0 0 -1 | apbare=faction 0 1 -1 -1 0 2 -1 1 | apbare=place -2 1 -3 0 -1 4 1 0
apbare=species -1 3 -1 0 0 0 0 0 | apbare=technology -1 0 -2 2 0 -1 3 0 | apbare=work -1 0 1 0 0 -1 -1 1 | app=event -1 0 -1 0 0 3 -1 0
app=group 0 2 0 -1 -1 -1 0 0 | app=person -1 0 -1 -1 -1 0 -1 5 | app=tool 0 0 -1 -1 1 0 1 0 | app=work 0 0 0 0 0 0 0 1 | at=start 9 2 5 -7 -3 -5 0 0
attributive 5 3 3 -7 -1 -5 2 0 | b=Article -6 -2 -2 -2 -2 -7 -5 27 | b=a 1 7 -6 -4 5 -1 3 -5 | b=aboard -3 -3 -3 -3 18 -3 -3 -3
b=above -1 0 -1 1 0 0 0 0 | b=after -1 0 4 -1 -2 0 -1 1 | b=against 4 0 0 -3 0 0 -1 0 | b=an -1 1 -1 -1 0 0 0 3 | b=and 5 0 6 -2 2 -3 -6 -2
b=as -1 0 5 -2 0 0 -2 -1 | b=at 4 -3 -9 10 -3 5 -4 1 | b=because 0 0 0 1 0 0 0 0 | b=before 0 0 -1 -1 0 2 0 0 | b=between 2 -1 1 0 0 0 -1 0
b=by 9 -3 10 -6 -4 -2 -1 -4 | b=called -1 -1 -1 -2 0 2 5 0 | b=comma -2 -5 3 -1 2 -3 3 2 | b=for 2 -1 -2 -3 -1 -1 4 0 | b=from 5 -1 -3 10 -3 -2 -3 -2
b=his -2 0 -2 -3 -1 0 4 5 | b=in -12 -1 -2 8 0 4 -7 10 | b=into -1 0 -2 3 0 0 0 0 | b=named 0 0 1 -1 0 0 1 0 | b=near -3 -2 -3 17 -2 -2 -2 -2
b=new -1 0 0 0 0 0 0 0 | b=of 2 0 1 11 -2 -4 -3 -4 | b=off -1 0 -1 4 0 0 0 0 | b=on -2 0 -3 10 -1 -1 -1 -1 | b=over -2 0 -4 7 -1 -1 2 -2
b=quote 0 0 -1 -1 0 0 -2 5 | b=that -3 0 3 -1 -1 0 3 0 | b=the 4 2 -7 -2 3 3 0 -4 | b=to 1 -1 6 6 -3 -2 0 -7 | b=toward 0 0 1 0 0 0 0 0
b=under -2 0 8 -2 -1 0 -1 -1 | b=when -2 0 4 -2 0 0 1 0 | b=where -4 0 4 0 5 0 -2 -1 | b=which -1 0 2 -1 0 0 0 0 | b=with -2 3 5 -5 -1 0 -2 3
bare:more-common -2 -1 -3 -3 4 -2 -2 8 | bare:more-commons -2 0 3 -2 0 -1 -2 3 | bare:more-mixed -3 0 5 0 -1 -1 -3 4
bare:more-strange -1 0 -1 1 -1 0 5 -1 | bare:one-common 4 -4 -2 -1 2 -3 3 1 | bare:one-commons 1 -2 -2 1 -1 0 4 0
bare:one-strange 0 2 4 4 -5 2 -4 -3 | bare:one-stranges -1 9 1 -3 0 -1 -3 -2 | bare:two-common 2 -2 -7 -1 4 4 3 -2
bare:two-commons 1 0 -1 -3 0 0 0 4 | bare:two-mixed 4 -1 0 6 0 -3 -2 -5 | bare:two-mixeds 5 0 -2 -1 -1 -1 4 -3 | bare:two-strange -4 -1 8 2 0 -2 -2 0
bare:two-stranges 0 0 6 -4 0 0 -1 -1 | bias 3 -19 6 10 0 -6 2 5 | bk=character 0 -3 20 -6 0 -2 -6 -4 | bk=event 0 -2 -3 -3 -2 14 -3 -2
bk=faction 17 -3 -3 -4 -3 -2 1 -2 | bk=place -1 -2 1 10 -2 -1 -2 -2 | bk=ship -3 -2 -4 -3 21 -2 -2 -4 | bk=technology -3 -2 -6 0 -3 -2 18 -3
bk=work -2 -2 -4 -2 -2 -2 -4 19 | bv=event -2 -1 -1 4 -2 7 -2 -2 | bv=group 10 -1 -4 -3 2 -1 -2 -1 | bv=person -1 -1 6 -1 -1 -1 0 -1
bv=place -6 -1 -2 13 -3 -2 3 -2 | bv=tool -3 -1 0 4 -1 -1 4 -2 | bv=work -2 -1 -1 -2 -1 -1 -2 10 | by=group 17 0 -4 -2 -2 -1 -3 -4
by=person -5 1 12 -2 -2 -2 -3 -1 | by=x -2 2 -1 -3 -2 -2 6 3 | form=caption 7 -2 -3 -4 7 -3 -5 2 | form=infobox -1 -4 1 3 -3 -2 8 -3
form=item -3 4 1 -2 8 -2 -3 -2 | form=row -1 5 -8 -1 3 -1 4 -1 | hint=character 2 -3 15 -3 -3 -3 -3 -3 | hint=faction 8 6 2 -1 -4 -3 -3 -4
hint=place -1 -3 -4 15 -3 -3 0 -3 | hint=ship -3 -3 -3 -3 19 -3 -3 -3 | hint=species -3 18 -3 -3 -3 -3 -3 -3 | hint=technology -3 -3 -3 -5 -3 -3 22 -3
hint=work -3 -3 -3 -3 -3 -3 -3 19 | is=character 0 0 15 -3 -3 -3 -3 -3 | is=event -3 -3 -3 -3 -3 22 -3 -3 | is=faction 22 -4 -3 -1 -3 -4 -4 -4
is=place -4 -3 -3 19 -3 -3 -3 1 | is=ship -3 -3 -3 -3 22 -3 -3 -3 | is=species -3 22 -3 -3 -3 -3 -3 -3 | is=x 1 -1 -3 3 -1 0 2 -1
item=character -3 -3 18 -3 -3 -3 -3 -3 | item=ship -3 -3 -3 -3 18 -3 -3 -3 | item=technology -3 -3 -2 -3 1 -3 15 -3
list=character -3 -1 22 -4 -4 -3 -3 -5 | list=event -3 -3 -3 -3 2 18 -6 -3 | list=faction 18 -3 -7 -1 2 -3 -3 -3 | list=ship -3 -3 -3 -3 21 -3 -4 -3
list=technology -4 -3 -3 -3 0 -3 20 -4 | list=work 1 -3 -3 -4 -3 -6 -3 22 | n=against 2 0 0 -3 2 1 0 -1 | n=and -1 3 3 1 3 -5 -2 -3
n=are 1 -2 -1 1 0 0 -1 3 | n=as -3 1 -2 4 2 0 -1 0 | n=at -1 2 5 -4 -4 1 6 -4 | n=by 1 -1 -2 2 -2 0 -3 4 | n=for 1 1 -1 1 -1 1 -1 -1
n=from -3 0 1 3 -1 -1 4 -2 | n=had -1 1 7 1 -1 -3 -2 -1 | n=has 2 0 0 -2 0 2 -1 -1 | n=have 1 -1 0 0 0 0 0 0 | n=in 3 -5 2 6 -2 -1 -3 1
n=into -1 0 -1 -3 0 0 7 0 | n=is -4 1 0 1 -1 -1 2 1 | n=of -2 5 1 -3 -2 6 -3 0 | n=on -2 0 -2 2 -2 -1 4 1 | n=or -1 0 -1 3 0 0 -1 0
n=that 1 0 -1 -1 0 -4 4 2 | n=to -2 -2 0 0 5 1 3 -4 | n=under 4 -2 -2 -1 1 -1 1 0 | n=was 3 -4 -3 2 3 1 -1 -1 | n=were 3 -1 -2 2 -1 -2 2 -1
n=who -2 1 -1 1 0 0 0 0 | n=with 5 0 -5 3 1 -1 -2 -1 | name:common=all 0 -5 -4 -3 -2 4 1 8 | name:common=first 1 -4 2 -1 0 3 -1 1
name:common=last 2 0 0 2 -5 3 1 -2 | name:common=none 1 -3 9 -2 6 -4 -4 -3 | name:ends=an -5 6 3 -12 0 1 -1 8 | name:ends=ans -1 12 -4 -2 -2 -1 -1 -1
name:ends=er -8 -6 9 1 1 -3 6 1 | name:ends=folk 0 4 -4 -2 -2 5 0 -1 | name:ends=ia -3 -2 -4 4 3 -1 -2 4 | name:ends=place 6 -6 -5 5 -3 -1 1 4
name:ends=s 1 2 2 0 0 -2 0 -3 | name:first=demonym 5 -1 1 1 -1 0 -2 -4 | name:first=event -3 -2 -3 -5 -3 25 -5 -4
name:first=faction 21 -2 -8 0 -3 -2 -3 -4 | name:first=place 2 -2 -4 19 -3 -1 -5 -6 | name:first=ship -3 -2 -3 -3 18 -2 -3 -2
name:first=technology -3 -2 -2 -2 -2 -2 12 1 | name:first=title -6 1 10 2 -3 2 -3 -4 | name:first=world -1 0 -2 1 -1 5 -7 4
name:given=alone -5 -1 4 -8 4 -1 7 -1 | name:given=common -4 0 12 -5 3 -1 -3 -2 | name:given=numbered -1 0 9 -4 -3 -1 2 -2
name:given=surname -7 -3 26 -6 -1 -3 -3 -5 | name:head=character -5 0 18 -1 2 -7 -4 -3 | name:head=event 2 -5 -6 -10 -5 29 -1 -4
name:head=faction 34 -5 -10 2 -7 -4 -3 -7 | name:head=ing -3 0 2 -3 -1 8 -2 -1 | name:head=owned 0 0 -4 3 -1 4 0 -2
name:head=place -6 -4 -3 27 -7 -2 -3 -1 | name:head=s -1 2 2 0 -1 -1 0 0 | name:head=ship -1 -3 -5 -3 16 -3 2 -3
name:head=species -4 24 -3 -4 -3 -4 -3 -3 | name:head=technology -7 -3 3 -4 -5 -5 23 -3 | name:head=toponym 1 0 -2 -3 -1 1 4 1
name:head=work -2 -3 -4 -3 -4 -3 -5 23 | name:numbered=digit -3 0 -5 3 3 -2 3 1 | name:numbered=roman -1 0 0 -1 3 -1 -1 2
name:ofhead=character 3 -3 16 -3 -3 -4 -3 -3 | name:ofhead=common 4 -1 -3 -5 5 -4 -2 6 | name:ofhead=event -6 -3 -4 -5 -4 25 -4 0
name:ofhead=faction 21 -4 -4 0 -5 0 -6 -3 | name:ofhead=given -3 -3 18 -3 -3 -3 -3 -3 | name:ofhead=place -4 -3 -3 27 -3 -5 -5 -4
name:ofhead=technology -4 -3 -3 -3 -3 -4 24 -3 | name:ofhead=work -7 -3 -3 -3 -3 -1 1 19 | name:ofhead=x 3 0 5 -4 0 0 -1 -2
name:one=character 3 -3 6 -3 -3 -1 3 -1 | name:one=common 0 -6 -1 -1 4 -1 3 2 | name:one=event -5 -3 0 -6 -3 22 -4 0
name:one=faction 20 -7 0 -4 -4 -3 0 -2 | name:one=place -3 -3 -1 17 -2 -2 -4 -2 | name:one=species -1 6 -1 -1 -1 -1 -1 -1
name:one=technology -5 -2 -1 5 -2 -3 10 -1 | name:one=work -2 -1 2 -1 -1 -1 -1 4 | name:shape=apostrophe -7 5 6 -1 2 -1 -3 -1
name:shape=company 6 -1 -5 0 0 0 0 0 | name:shape=digits -7 0 -7 1 1 -2 17 -3 | name:shape=epithet -3 -1 4 1 -1 0 -3 3
name:shape=initial 0 0 1 -1 0 0 0 0 | name:shape=letters 18 -3 -5 -11 -3 -1 7 -2 | name:shape=particle 1 0 0 0 0 -2 -2 3
name:shape=phrase -2 0 -2 -6 -1 5 -1 7 | name:shape=prefix -1 -1 -3 -2 13 -1 -3 -2 | name:size=1 -1 11 -2 2 1 -5 -1 -6 | name:size=2 0 -6 4 1 0 -1 3 0
name:size=3 -3 -5 -1 1 2 3 2 2 | name:size=4 4 -1 0 -3 -2 2 -4 5 | name:world=character -6 -4 22 -4 1 -3 -4 -3
name:world=event -4 -3 -4 -7 -3 27 -3 -3 | name:world=faction 30 -4 -7 -4 -3 -3 -4 -3 | name:world=place -6 -7 -10 33 -2 1 -6 -3
name:world=ship -3 -3 -3 -3 18 -3 -3 -3 | name:world=species 1 16 -3 -3 -3 -3 -3 -3 | name:world=technology -5 -3 -6 -5 -3 -3 28 -3
name:world=work -4 -3 -7 -3 -3 -3 -3 25 | named=character 1 -3 16 -3 -3 -3 -3 -3 | named=event -3 -3 -3 -3 -3 20 -3 -3
named=faction 17 0 -3 -3 -3 -3 -3 -3 | named=place -3 -3 -3 18 -3 0 -3 -3 | named=technology -4 -3 -3 2 -3 -3 16 -3 | named=x 2 -4 -2 -2 -2 6 5 -3
nk=character 3 6 1 -2 -2 -1 -3 -2 | nk=event 5 0 -2 -2 0 1 -1 -1 | nk=faction 0 1 0 0 0 0 0 0 | nk=place 0 -1 0 4 -2 -1 -1 0
nk=ship 1 2 0 0 -2 0 -1 0 | nk=technology -5 8 -4 -5 -2 0 10 -1 | nk=work -2 -1 0 2 -1 -1 -1 5 | nk=x -2 1 5 -1 0 -1 -6 4
of=event 0 -2 -1 -1 -1 8 -1 -1 | of=group 5 1 -1 -1 -1 -1 -1 -1 | of=kcharacter 5 -3 2 -5 3 -4 3 -2 | of=kevent -2 -2 3 -2 -2 8 -2 -1
of=kfaction 2 -2 1 3 -3 1 -2 -1 | of=kplace -2 3 -1 8 -2 -3 -1 -1 | of=kship 0 -1 -1 -1 5 -1 -1 -1 | of=kspecies 1 5 -1 -1 -1 -2 -1 -1
of=ktechnology -1 1 -1 0 -1 -1 4 -1 | of=kwork -1 0 2 -2 -1 -1 -1 5 | of=person -2 0 9 -4 -1 -1 -1 -1 | of=place -3 4 -5 9 -1 -1 -1 -1
of=realm 4 0 -2 3 -1 -1 -1 -1 | of=ship -3 -2 -3 -3 18 -2 -2 -3 | of=tool -1 2 -1 -1 -1 -1 4 -1 | of=work -2 -1 -3 -2 -1 -1 0 10
own=character -1 -1 6 -1 -1 -1 -2 1 | own=event -1 -1 -1 -1 -1 6 -1 -1 | own=group 6 -1 -1 -1 -1 -1 -1 -1 | own=person -4 -2 14 -2 -2 -1 -2 -2
own=place -1 -1 1 4 -1 -1 -1 -1 | own=ship 0 -2 -1 -1 6 -1 0 -1 | own=species -1 6 -1 -1 -1 -1 -1 -1 | own=work -1 -1 1 -1 -1 -1 -1 5
own=x 3 -2 -2 3 1 -1 -1 -1 | pass=event -1 -1 -1 -1 -1 8 -1 -1 | pass=group 8 -4 -1 1 -1 -1 -1 -1 | pass=person -2 0 8 -2 -1 -1 -2 -1
pass=place -3 -1 -3 3 4 -1 3 -1 | pass=ship -1 -1 -1 -1 7 -1 -1 -1 | pass=tool 1 -1 -3 3 -2 -1 5 -2 | pass=work -2 -1 -1 -1 -2 -1 -1 9
pass=x 3 -1 0 -3 1 -1 2 -1 | pre=character -2 -2 16 -2 -2 -2 -3 -3 | pre=place -2 -2 -2 9 -2 -2 3 -2 | pre=ship -2 -2 -2 -2 14 -2 -2 -2
pre=technology 0 -2 -5 -3 2 -2 13 -2 | pre=work -2 -2 -2 -2 -2 -2 -2 14 | rank=1 -5 -5 25 -4 -4 -3 -4 0 | the -2 1 -9 0 2 9 1 -2
the:more-common 8 -1 -2 -4 -3 5 2 -5 | the:more-commons 3 -1 -1 3 -2 -4 3 -1 | the:more-mixed -4 -2 -3 0 4 8 -3 0
the:more-mixeds 4 0 -1 -1 -1 0 -1 -1 | the:more-strange 0 0 1 0 1 0 -1 -1 | the:one-common -5 -1 7 0 -2 4 -3 1 | the:one-commons 2 2 -2 0 1 -2 -1 0
the:one-strange -8 4 -6 4 8 -3 3 -2 | the:one-stranges 7 2 -2 -3 -3 -2 0 0 | the:two-common -4 -2 8 0 -4 1 1 0 | the:two-commons -7 2 -2 6 -2 1 1 0
the:two-mixed -2 -2 -3 1 -2 1 4 2 | the:two-mixeds 1 2 -1 -1 -1 1 -2 1 | the:two-strange 0 -1 -1 -4 7 -2 -2 3 | the:two-stranges 4 -1 -1 0 -1 0 0 0
the=aboard -3 -3 -3 -3 16 -3 1 -3 | the=after -3 2 -1 -3 -1 11 -3 -2 | the=against 0 3 3 -2 1 -2 -3 -1 | the=and -2 0 0 0 3 -4 5 -2
the=around -1 0 0 1 0 0 0 0 | the=as 0 2 3 1 -3 6 -7 -2 | the=at -1 -1 -2 2 -2 13 -4 -5 | the=before -1 0 0 0 -1 2 1 0 | the=between 1 0 -1 1 0 0 0 0
the=beyond 0 0 0 1 0 0 0 0 | the=but -1 -1 4 2 -2 0 -2 0 | the=by 6 7 -3 -4 -4 -2 4 -3 | the=called 2 -1 -1 -3 0 4 -1 -1
the=during -3 0 -1 -1 -1 7 -1 -1 | the=for 5 -3 -1 3 -2 -2 0 -1 | the=from -2 1 -2 9 -4 0 -3 0 | the=in -9 -2 -3 6 0 0 -3 11
the=into 0 0 0 -3 0 0 0 3 | the=near 0 -1 0 2 0 0 -1 0 | the=of 4 0 -2 2 4 -1 -5 -2 | the=off -1 0 0 0 0 2 0 0 | the=on 0 -1 -2 6 3 -3 -2 -1
the=over -2 0 -1 3 0 -1 1 -1 | the=since 1 -1 -1 -1 0 3 0 0 | the=than 1 0 0 0 0 0 0 0 | the=that 1 0 0 -1 0 -1 -1 2
the=through -2 -1 -1 1 -1 2 3 -2 | the=to 7 -2 -1 -2 3 -7 -3 6 | the=under -1 0 0 0 0 2 0 0 | the=upon -1 -1 6 -1 -1 -1 -3 2
the=when -2 2 4 -5 1 3 -1 -2 | the=with 0 7 2 -5 -5 -6 9 -2 | thek=character -1 -1 4 -1 -1 -1 0 -1 | thek=event 3 -3 -1 -2 -1 5 1 -2
thek=faction 3 -1 -1 1 2 -1 -1 -3 | thek=place -2 1 -1 2 -1 0 1 -1 | thek=work -4 -1 -1 -1 -1 -1 -2 11 | thev=event -1 -1 -2 -3 -1 4 5 -1
thev=group 10 -4 4 -1 -2 -4 -2 -2 | thev=person 0 3 3 -3 -1 0 0 -1 | thev=place -2 -1 -1 8 -3 0 -2 1 | thev=tool 0 -1 -2 -3 -2 -2 12 -2
v=ed 2 0 3 -8 -1 1 -1 4 | v=event -2 0 5 -3 -3 9 -3 -2 | v=group 9 -4 3 -4 0 -2 -2 -1 | v=person -1 -1 7 -4 1 -2 -4 4 | v=place -1 -2 2 2 3 -1 -2 -1
v=ship -5 -1 5 -6 11 -2 1 -2 | v=tool 0 -4 0 -5 -1 -1 11 -1 | v=work -3 -2 0 1 3 -1 -3 4 | vote:character 1 6 10 -7 -2 -5 -4 0
vote:event -4 4 0 -3 -1 7 -2 -1 | vote:faction 5 15 -2 -5 -4 -5 -2 -2 | vote:place 0 -3 -7 13 -4 5 -1 -3 | vote:ship -4 1 -5 -6 18 -1 1 -3
vote:species 6 17 -4 -8 -3 -5 -2 -1 | vote:technology -5 -2 2 4 -2 -2 7 -2 | vote:work -2 -1 -7 -3 1 -1 -2 16 | with=character 0 0 8 0 -3 0 -1 -4
with=event 7 -2 0 5 -5 5 -4 -6 | with=faction 3 0 -1 1 -3 3 -2 -1 | with=place 1 3 -4 10 1 -3 -2 -5 | with=ship -4 2 -4 0 15 -1 -4 -4
with=species -4 12 5 1 -3 -5 -4 -2 | with=technology -3 3 0 1 -3 -5 12 -4 | with=work -2 -1 3 -8 -6 1 1 13 | withv=event 0 1 -4 3 -5 7 2 -5
withv=group 4 6 3 0 -1 1 -9 -4 | withv=person -4 2 0 0 -4 4 3 -2 | withv=place 1 -4 3 2 3 1 -1 -4 | withv=ship -1 2 2 3 3 -1 -4 -3
withv=tool 4 1 0 0 -1 -5 4 -2 | withv=work 2 -6 -1 0 -4 -3 4 8`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
