/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted as docs/adr/0007-a-fitted-guess-of-kinds.md says; not to be edited by hand.
 */
const table = `
a=bracket 3 2 -2 -2 0 -1 1 -2 | a=comma -1 0 4 -3 -1 -2 2 2 | a=many 3 7 -5 2 -3 -4 -1 1 | a=quote -1 0 -1 -1 -1 0 -4 9
a=where -3 -3 -3 20 -3 -3 -3 -3 | a=which 4 -2 -5 -1 6 -3 6 -6 | a=who 7 3 7 -4 1 -5 -4 -5 | a=within -2 1 1 4 -3 -3 6 -4 | a=year -1 0 0 0 0 1 -1 3
ap=character -4 -4 22 -3 -3 -3 -1 -5 | ap=event -3 -5 1 -4 -3 21 -4 -3 | ap=faction 23 -8 -1 -9 -3 -4 1 0 | ap=place 0 1 -2 7 -4 2 0 -3
ap=ship -3 -3 -3 -3 18 -3 -3 -3 | ap=species -3 19 -3 -3 -3 -3 -3 -3 | ap=technology -4 -4 -2 0 -4 -3 20 -3 | ap=work -3 -3 -3 -3 -3 -3 -3 19
apbare=character -1 4 1 -1 -1 -1 -2 2 | apbare=event 2 0 0 0 0 0 -1 -1 | apbare=faction 0 1 -2 -2 -1 3 -1 1 | apbare=place -3 1 -4 0 -1 6 1 0
apbare=species -1 4 -1 0 0 0 0 0 | apbare=technology -1 0 -3 2 0 -1 4 0 | apbare=work -2 0 2 0 0 -1 -1 2 | app=event -1 0 -1 0 0 4 -1 0
app=group 0 3 0 -1 -1 -1 0 0 | app=person -1 0 -1 -1 -2 0 -2 6 | app=tool 0 0 -1 -1 2 0 1 0 | app=work 0 0 0 0 0 0 0 1 | at=start 10 1 6 -7 -3 -6 -1 0
attributive 5 4 3 -8 -1 -5 3 -1 | b=Article -8 -3 -2 -2 -2 -9 -5 30 | b=a 1 9 -7 -5 6 -1 3 -7 | b=aboard -3 -3 -3 -3 18 -3 -3 -3
b=above -1 0 0 2 0 0 0 0 | b=after -1 0 6 -2 -2 0 -1 1 | b=against 6 0 0 -4 -1 0 -1 0 | b=an -1 1 -2 -1 0 0 -1 4 | b=and 5 0 8 -3 3 -4 -8 -1
b=as -1 0 7 -3 0 0 -2 -1 | b=at 5 -4 -12 10 -3 7 -5 2 | b=because -1 0 0 1 0 0 0 0 | b=before -1 0 -1 -1 0 3 0 0 | b=between 3 -1 0 0 0 0 -1 0
b=by 11 -3 11 -7 -4 -2 0 -4 | b=called -1 -2 -1 -3 0 2 6 0 | b=comma -2 -6 4 -1 3 -3 3 2 | b=for 3 -1 -2 -3 -1 -1 6 -1 | b=from 6 -1 -3 11 -4 -2 -4 -3
b=his -2 0 -3 -4 -1 0 5 6 | b=in -14 0 -2 10 1 5 -8 9 | b=into -1 0 -2 4 0 0 0 0 | b=named -1 -1 2 -1 0 0 1 0 | b=near -3 -2 -4 18 -2 -2 -2 -2
b=new -1 1 0 0 0 0 0 0 | b=of 3 1 2 12 -4 -5 -3 -5 | b=off -2 0 -1 5 0 0 0 0 | b=on -2 -1 -4 11 -1 -2 -1 -2 | b=over -2 0 -5 8 -1 -1 3 -2
b=quote 0 0 -1 -2 0 -1 -3 6 | b=that -5 1 3 -1 -1 0 4 0 | b=the 5 2 -7 -2 3 3 -1 -4 | b=to 2 -1 7 8 -4 -3 0 -9 | b=toward 0 0 1 0 0 0 0 0
b=under -2 -1 10 -3 -1 -1 -1 -1 | b=when -2 0 5 -3 0 0 1 -1 | b=where -5 -1 5 0 6 -1 -3 -2 | b=which -1 0 3 -1 0 0 0 0 | b=with -2 3 7 -7 -2 0 -2 3
bare:more-common -2 -1 -3 -3 5 -3 -2 8 | bare:more-commons -2 0 4 -2 -1 -1 -2 4 | bare:more-mixed -3 0 6 0 -2 -2 -4 5
bare:more-strange -1 0 -1 1 -2 0 6 -1 | bare:one-common 4 -5 -2 -1 3 -3 3 1 | bare:one-commons 1 -2 -3 1 -1 0 5 0
bare:one-strange 0 1 4 4 -5 3 -4 -4 | bare:one-stranges -1 11 1 -4 0 -1 -4 -2 | bare:two-common 2 -3 -8 -1 4 4 4 -2
bare:two-commons 1 0 -2 -3 0 -1 0 4 | bare:two-mixed 5 0 1 7 -1 -3 -3 -6 | bare:two-mixeds 6 -1 -3 -1 -1 -1 5 -4
bare:two-strange -5 -2 8 3 0 -2 -2 1 | bare:two-stranges 0 0 7 -6 -1 0 -1 -1 | bias 3 -21 6 10 0 -7 3 6 | bk=character 2 -3 22 -9 1 -2 -7 -4
bk=event 1 -2 -3 -3 -2 14 -3 -2 | bk=faction 18 -4 -4 -5 -3 -2 2 -2 | bk=place -1 -3 3 9 -3 -1 -2 -2 | bk=ship -3 -3 -5 -1 21 -2 -2 -5
bk=technology -3 -3 -7 2 -3 -2 19 -3 | bk=work -3 -2 -5 -4 -2 -2 -5 22 | bv=event -3 -1 -1 6 -2 7 -3 -3 | bv=group 12 -1 -5 -4 3 -1 -2 -1
bv=person -1 -1 7 -2 -1 -1 0 -1 | bv=place -8 -1 -3 15 -3 -2 4 -2 | bv=tool -3 -1 0 5 -2 -1 4 -2 | bv=work -2 -1 -1 -2 -1 -1 -3 11
by=group 18 1 -5 -2 -2 -2 -4 -5 | by=person -6 2 14 -3 -2 -2 -3 -1 | by=x -3 3 -2 -3 -3 -3 7 4 | form=caption 8 -3 -3 -4 8 -4 -5 2
form=infobox -1 -5 1 4 -3 -2 9 -3 | form=item -4 5 1 -3 9 -2 -3 -3 | form=row 0 5 -10 -1 5 -1 4 -2 | hint=character 3 -4 14 -3 -3 -3 -3 -3
hint=faction 7 6 3 0 -4 -3 -4 -4 | hint=place -1 -3 -4 15 -3 -3 2 -3 | hint=ship -3 -3 -3 -4 21 -3 -3 -3 | hint=species -3 18 -3 -3 -3 -3 -3 -3
hint=technology -3 -3 -4 -6 -3 -3 23 -3 | hint=work -3 -3 -3 -3 -3 -3 -3 19 | is=character 2 1 13 -3 -3 -3 -3 -3 | is=event -3 -3 -3 -3 -3 22 -3 -3
is=faction 21 -4 -3 0 -3 -4 -4 -4 | is=place -4 -3 -3 18 -3 -3 -3 2 | is=ship -3 -3 -3 -3 22 -3 -3 -3 | is=species -4 22 -3 -3 -3 -3 -3 -3
is=x 1 -2 -4 4 -1 0 2 -1 | item=character -3 -3 18 -3 -3 -3 -3 -3 | item=ship -3 -3 -3 -3 18 -3 -3 -3 | item=technology -3 -3 -2 -3 2 -3 14 -3
list=character -3 0 24 -4 -5 -3 -4 -5 | list=event -4 -3 -3 -3 4 18 -7 -3 | list=faction 18 -4 -8 0 3 -3 -3 -3 | list=ship -3 -3 -3 -3 22 -3 -4 -3
list=technology -4 -3 -4 -4 1 -3 21 -4 | list=work 2 -3 -4 -5 -3 -7 -3 23 | n=against 2 0 -1 -4 2 1 0 -1 | n=and -1 3 4 2 3 -6 -3 -3
n=are 0 -3 -1 1 0 0 -1 4 | n=as -4 1 -2 5 2 -1 -1 0 | n=at -1 3 5 -4 -5 2 7 -6 | n=by 2 -2 -2 2 -2 1 -4 5 | n=for 0 1 -1 1 -1 2 -1 -1
n=from -4 0 0 4 -1 -1 5 -3 | n=had -2 1 10 2 -2 -4 -3 -2 | n=has 3 0 0 -3 -1 2 -1 -1 | n=have 2 -1 0 0 0 0 0 0 | n=in 3 -6 3 6 -3 -1 -4 1
n=into -1 0 -2 -4 -1 0 9 -1 | n=is -5 2 0 1 -1 -1 2 2 | n=of -3 6 2 -4 -2 5 -4 0 | n=on -2 0 -2 2 -2 -2 4 2 | n=or -1 0 -2 4 0 0 -1 0
n=that 1 0 -1 -1 0 -4 5 2 | n=to -2 -3 0 0 6 1 3 -6 | n=under 5 -2 -2 -2 2 -1 1 -1 | n=was 1 -5 -2 2 3 1 1 -1 | n=were 3 -2 -2 3 -1 -2 2 -1
n=who -3 2 0 1 0 0 0 0 | n=with 6 1 -5 3 0 -2 -3 -1 | name:common=all 0 -5 -4 -3 -2 4 1 9 | name:common=first 0 -4 2 -1 -1 4 0 1
name:common=last 2 1 0 2 -5 3 1 -2 | name:common=none 2 -4 10 -2 7 -5 -5 -4 | name:ends=an -5 7 0 -14 0 2 -1 11
name:ends=ans -1 14 -5 -2 -3 -1 -1 -1 | name:ends=er -10 -8 10 2 2 -4 7 2 | name:ends=folk -1 4 -5 -3 -2 8 0 -1 | name:ends=ia -4 -2 -5 4 5 -1 -2 5
name:ends=place 8 -7 -8 6 -4 -1 2 4 | name:ends=s 1 1 2 1 1 -2 0 -4 | name:first=demonym 7 -1 2 1 -1 0 -3 -5
name:first=event -3 -2 -4 -6 -4 27 -5 -4 | name:first=faction 23 -2 -9 1 -3 -2 -4 -4 | name:first=place 4 -2 -5 20 -4 0 -6 -7
name:first=ship -3 -2 -4 -3 20 -2 -3 -2 | name:first=technology -7 -2 -3 -2 -2 -2 16 1 | name:first=title -7 2 10 6 -8 3 -3 -4
name:first=world -1 0 -2 2 0 7 -10 6 | name:given=alone -6 -1 7 -10 6 -2 8 -1 | name:given=common -5 0 15 -8 4 -1 -3 -3
name:given=numbered -2 0 12 -6 -4 0 2 -3 | name:given=surname -8 -3 28 -7 0 -3 -3 -5 | name:head=character -5 1 18 -1 3 -7 -4 -4
name:head=event 2 -6 -7 -11 -6 32 0 -4 | name:head=faction 36 -5 -12 3 -8 -3 -3 -8 | name:head=ing -2 0 3 -3 0 5 -2 -1
name:head=owned 0 0 -4 2 -1 5 0 -3 | name:head=place -6 -5 -3 28 -7 -2 -3 -1 | name:head=s -2 2 2 -1 -1 -1 0 0 | name:head=ship 0 -3 -5 -3 16 -3 3 -4
name:head=species -4 26 -3 -5 -3 -4 -4 -3 | name:head=technology -8 -3 4 -3 -6 -5 24 -3 | name:head=toponym 2 0 -3 -4 -2 2 4 1
name:head=work -2 -3 -4 -3 -4 -3 -6 24 | name:numbered=digit -3 0 -6 4 4 -2 3 1 | name:numbered=roman -1 -1 -1 -2 4 -1 -1 2
name:ofhead=character 4 -3 15 -3 -3 -4 -3 -3 | name:ofhead=common 4 -1 -4 -6 6 -4 -2 8 | name:ofhead=event -7 -3 -4 -5 -4 27 -5 1
name:ofhead=faction 21 -4 -5 1 -5 1 -4 -4 | name:ofhead=given -3 -3 18 -3 -3 -3 -3 -3 | name:ofhead=place -4 -3 -3 29 -4 -5 -5 -5
name:ofhead=technology -4 -3 -3 -3 -4 -4 25 -4 | name:ofhead=work -9 -3 -3 -4 -3 -1 1 22 | name:ofhead=x 5 0 6 -6 0 -1 -1 -3
name:one=character 3 -4 6 -4 -4 -1 5 -1 | name:one=common 0 -6 -1 -2 5 -2 3 2 | name:one=event -6 -3 0 -6 -4 26 -5 0
name:one=faction 22 -8 1 -4 -5 -3 0 -2 | name:one=place -4 -3 -1 20 -2 -2 -5 -2 | name:one=species -1 7 -1 -1 -1 -1 -1 -1
name:one=technology -6 -2 -1 6 -3 -4 11 -2 | name:one=work -2 -1 3 -1 -1 -1 -1 4 | name:shape=apostrophe -9 6 7 -1 3 -1 -3 -2
name:shape=company 7 -1 -6 0 0 0 0 0 | name:shape=digits -8 0 -9 2 2 -2 20 -3 | name:shape=epithet -3 -1 5 2 -1 1 -5 2
name:shape=initial 0 0 1 0 0 0 0 0 | name:shape=letters 21 -3 -6 -14 -3 -1 9 -2 | name:shape=particle 2 -1 0 -1 -1 -2 -2 3
name:shape=phrase -2 0 -2 -7 -1 6 -2 8 | name:shape=prefix 0 -2 -3 -3 14 -1 -3 -2 | name:size=1 0 13 -2 2 1 -5 -2 -6 | name:size=2 0 -6 4 1 -1 -1 3 0
name:size=3 -3 -6 -1 2 2 3 1 2 | name:size=4 3 -2 0 -4 -3 2 -2 5 | name:world=character -7 -5 24 -4 3 -3 -4 -3
name:world=event -4 -3 -4 -7 -4 29 -3 -3 | name:world=faction 32 -5 -8 -5 -4 -3 -4 -4 | name:world=place -7 -8 -11 35 -1 3 -7 -4
name:world=ship -3 -3 -3 -3 18 -3 -3 -3 | name:world=species 2 16 -3 -3 -3 -3 -3 -3 | name:world=technology -6 -3 -7 -6 -3 -3 31 -3
name:world=work -4 -3 -8 -3 -3 -3 -4 27 | named=character 2 -4 16 -3 -3 -3 -3 -3 | named=event -4 -3 -3 -3 -3 21 -3 -3
named=faction 16 1 -3 -3 -3 -3 -3 -3 | named=place -3 -3 -3 19 -3 1 -3 -4 | named=technology -4 -3 -4 4 -3 -3 15 -3 | named=x 3 -6 -1 -3 -3 6 6 -2
nk=character 3 7 2 -3 -2 -1 -4 -2 | nk=event 6 0 -2 -2 0 1 -1 -2 | nk=faction 0 1 0 0 0 0 0 0 | nk=place 1 -2 0 5 -2 -1 -1 0
nk=ship 1 3 0 0 -2 0 -1 0 | nk=technology -6 9 -5 -6 -3 0 12 -1 | nk=work -2 -2 0 3 -1 -2 -2 5 | nk=x -2 1 5 1 0 -1 -7 3
of=event 0 -2 -1 -1 -1 8 -1 -1 | of=group 5 2 -1 -2 -2 -1 -1 -1 | of=kcharacter 6 -4 1 -6 4 -4 5 -2 | of=kevent -2 -3 4 -3 -2 9 -2 -1
of=kfaction 2 -2 -1 5 -3 3 -2 -2 | of=kplace -2 4 -1 10 -6 -3 -2 -1 | of=kship 0 -1 -1 -1 5 -1 -1 -1 | of=kspecies 1 5 -1 -1 -1 -2 -1 -1
of=ktechnology -1 1 -1 0 -1 -1 4 -1 | of=kwork -1 0 3 -2 -1 -1 -1 5 | of=person -3 1 10 -5 -1 -1 -1 -1 | of=place -3 6 -7 9 -1 -1 -2 -1
of=realm 5 0 -2 2 -1 -2 -1 -1 | of=ship -4 -2 -4 -4 22 -2 -3 -3 | of=tool -1 2 -1 -1 -1 -1 4 -1 | of=work -2 -1 -3 -2 -1 -1 0 11
own=character -1 -1 6 -1 -1 -1 -3 1 | own=event -1 -1 -1 -1 -1 6 -1 -1 | own=group 6 -1 -1 -1 -1 -1 -1 -1 | own=person -5 -2 16 -2 -2 -1 -2 -2
own=place 0 -1 2 4 -1 -1 -1 -1 | own=ship 0 -2 -1 -2 6 -1 0 -1 | own=species 0 6 -1 -1 -1 -1 -1 -1 | own=work -1 -1 2 -1 -1 -1 -1 5
own=x 4 -3 -3 3 2 -1 -2 -1 | pass=event -2 -1 -1 -1 -2 8 -1 -1 | pass=group 7 -5 -1 3 -1 -1 -1 -1 | pass=person -2 1 10 -2 -2 -1 -3 -1
pass=place -3 -2 -4 2 6 -1 4 -1 | pass=ship -1 -1 -1 -1 7 -1 -1 -1 | pass=tool 2 -1 -5 5 -2 -1 4 -2 | pass=work -2 -1 -1 -1 -2 -2 -1 10
pass=x 0 -1 3 -6 1 -2 7 -2 | pre=character -2 -2 17 -3 -2 -2 -3 -3 | pre=place -2 -2 -2 9 -2 -2 5 -2 | pre=ship -2 -2 -2 -2 14 -2 -2 -2
pre=technology 1 -2 -6 -3 3 -2 12 -2 | pre=work -2 -2 -2 -2 -2 -2 -2 14 | rank=1 -6 -6 26 -4 -4 -3 -4 1 | the -2 1 -9 0 2 9 1 -2
the:more-common 9 -1 -2 -4 -4 6 1 -5 | the:more-commons 4 -1 -1 3 -3 -4 3 -1 | the:more-mixed -4 -3 -3 0 5 9 -5 0
the:more-mixeds 2 0 -1 -1 -1 0 3 -1 | the:more-strange 0 0 1 0 1 0 -1 -1 | the:one-common -6 -1 8 1 -3 4 -3 0 | the:one-commons 2 3 -3 -1 2 -2 -2 1
the:one-strange -8 4 -7 4 9 -3 3 -2 | the:one-stranges 9 3 -2 -3 -4 -2 0 -1 | the:two-common -5 -2 9 0 -4 1 1 0 | the:two-commons -8 3 -2 7 -2 1 2 0
the:two-mixed -3 -2 -3 1 -2 0 4 3 | the:two-mixeds 1 2 -2 -1 -1 2 -3 2 | the:two-strange 0 -1 -1 -5 8 -2 -2 3 | the:two-stranges 5 -1 -1 -1 -1 0 -1 0
the=aboard -3 -3 -3 -3 16 -3 2 -3 | the=after -3 2 -2 -4 -1 14 -4 -2 | the=against 0 4 4 -3 2 -2 -4 -1 | the=and -2 0 0 1 3 -5 5 -2
the=around -1 0 0 1 0 0 0 0 | the=as 0 2 5 1 -4 8 -9 -3 | the=at -1 -1 -2 4 -2 15 -6 -7 | the=before -1 0 -1 0 -1 3 1 0
the=between 1 0 -1 1 0 -1 -1 0 | the=beyond 0 0 0 1 0 0 0 0 | the=but -1 -2 6 3 -3 0 -3 0 | the=by 7 8 -3 -5 -5 -3 5 -4
the=called 3 -1 -1 -4 0 5 -1 -1 | the=during -4 0 -1 -1 -1 8 -1 -1 | the=for 7 -4 -1 4 -2 -2 -1 -1 | the=from -2 1 -2 11 -5 0 -3 1
the=in -10 -3 -4 7 0 0 -4 13 | the=into 0 0 0 -4 0 0 0 5 | the=near -1 -1 0 3 0 0 -1 0 | the=of 4 0 -2 3 4 -1 -6 -2 | the=off -2 0 0 0 0 2 0 0
the=on 0 -2 -3 8 4 -3 -3 -1 | the=over -3 1 -1 4 0 -1 2 -1 | the=since 1 -1 -1 -1 -1 3 0 0 | the=than 1 0 0 0 0 0 0 0 | the=that 2 0 -1 -1 -1 -1 -1 3
the=through -3 -1 -1 1 -1 3 4 -3 | the=to 8 -2 -2 -2 4 -9 -4 7 | the=under -1 0 0 0 0 2 0 0 | the=upon -2 -1 8 -1 -1 -1 -5 2
the=when -2 2 5 -7 2 4 -2 -2 | the=with 0 9 3 -6 -6 -8 11 -2 | thek=character -1 -1 4 -1 -1 -1 0 -1 | thek=event 3 -3 -1 -3 -1 5 2 -2
thek=faction 2 -1 -1 1 4 -1 -1 -3 | thek=place -2 2 -1 1 -1 0 1 -1 | thek=work -4 -1 -1 -1 -1 -1 -2 11 | thev=event -1 -2 -2 -3 -1 4 6 -1
thev=group 11 -5 5 0 -2 -4 -3 -2 | thev=person 0 4 2 -4 -1 0 0 -1 | thev=place -2 -2 -2 9 -5 0 -2 3 | thev=tool 0 -1 -2 -3 -2 -2 13 -2
v=ed 2 0 4 -10 -2 2 -1 5 | v=event -3 -1 6 -3 -4 10 -4 -3 | v=group 10 -5 4 -5 1 -3 -2 0 | v=person 0 -1 7 -5 3 -3 -5 6 | v=place -2 -2 2 1 4 -1 -2 -1
v=ship -6 -1 5 -7 12 -2 1 -3 | v=tool 1 -5 0 -7 -1 -1 14 -1 | v=work -3 -2 1 2 4 -1 -4 3 | vote:character 1 7 10 -7 -2 -6 -5 0
vote:event -4 5 0 -2 -1 6 -2 -1 | vote:faction 5 16 -2 -5 -5 -5 -2 -2 | vote:place 0 -3 -6 13 -5 5 -1 -3 | vote:ship -6 1 -6 -2 17 -1 0 -4
vote:species 7 18 -4 -9 -4 -5 -3 -1 | vote:technology -6 -3 3 5 -3 -2 8 -2 | vote:work -2 -1 -8 -4 2 -1 -2 17 | with=character 0 0 8 1 -3 0 -1 -4
with=event 8 -2 -1 6 -6 6 -5 -7 | with=faction 3 0 -1 0 -4 3 -2 -1 | with=place 1 3 -4 11 0 -3 -3 -6 | with=ship -5 3 -4 1 16 -1 -5 -4
with=species -4 14 7 2 -4 -6 -5 -3 | with=technology -3 4 0 1 -3 -6 13 -5 | with=work -2 -1 3 -10 -7 1 1 14 | withv=event 0 1 -5 4 -5 8 2 -5
withv=group 4 7 3 0 -1 2 -10 -5 | withv=person -5 2 0 0 -4 4 4 -1 | withv=place 1 -5 2 2 4 1 -1 -5 | withv=ship -1 2 2 3 4 0 -6 -4
withv=tool 4 1 -1 0 -1 -5 4 -2 | withv=work 2 -8 -1 1 -5 -3 5 9`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
