/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted as docs/adr/0007-a-fitted-guess-of-kinds.md says; not to be edited by hand.
 */
const table = `
a=bracket 3 1 -1 -1 0 -1 1 -1 | a=comma -2 0 4 -2 -1 -2 2 2 | a=many 4 8 -4 1 -3 -4 -1 0 | a=quote -2 0 -1 -2 -1 0 -3 9
a=where -3 -3 -3 19 -3 -3 -3 -3 | a=which -1 -2 -4 -1 4 -2 5 0 | a=who 5 1 10 -5 0 -4 -3 -4 | a=within -1 0 1 3 -2 -3 4 -3 | a=year -1 0 0 0 0 1 -1 2
ap=character -4 -3 20 -3 -3 -3 -1 -4 | ap=event -3 -4 0 -4 -3 21 -4 -3 | ap=faction 21 -6 -1 -6 -3 -3 0 0 | ap=place 0 0 -1 7 -3 1 0 -3
ap=ship -3 -3 -3 -3 18 -3 -3 -3 | ap=species -3 19 -3 -3 -3 -3 -3 -3 | ap=technology -3 -3 -4 1 -3 -3 19 -3 | ap=work -3 -3 -3 -3 -3 -3 -3 19
apbare=character 0 3 2 -3 -1 -1 -2 1 | apbare=event 1 0 1 0 0 0 0 -1 | apbare=faction -1 1 -1 -1 0 1 -1 1 | apbare=place -1 1 -3 2 -1 0 1 1
apbare=species -1 3 -1 0 0 0 0 0 | apbare=technology -1 0 -2 1 0 -1 3 0 | apbare=work -1 0 1 0 0 -1 -1 1 | app=event -1 0 -1 0 0 3 -1 0
app=group 0 2 0 -1 -1 -1 0 0 | app=person -1 0 0 -1 -1 0 -2 4 | app=tool 0 0 -1 -1 2 0 1 0 | app=work 0 0 0 0 0 0 0 1 | at=start 8 2 4 -6 -3 -5 0 0
attributive 4 3 3 -6 -1 -5 2 -1 | b=Article -7 -3 -2 1 -2 -4 -5 21 | b=a 1 7 -6 -4 5 -1 3 -5 | b=aboard -3 -3 -3 -3 18 -3 -3 -3
b=above -1 0 -1 1 0 0 0 0 | b=after -1 0 4 -1 -1 0 -1 1 | b=against 3 0 1 -2 0 0 0 0 | b=an -1 1 -1 -1 0 0 -1 3 | b=and 2 0 8 -1 -1 -2 -6 -1
b=as -1 0 5 -2 0 0 -2 -1 | b=at 6 -3 -9 9 -3 2 -4 2 | b=because 0 0 0 1 0 0 0 0 | b=before 0 0 -1 -1 0 3 0 0 | b=between -1 0 1 1 0 0 -1 0
b=by 6 -3 11 -5 -3 -2 0 -4 | b=called -1 -2 -1 -2 0 2 5 0 | b=comma -1 -5 3 -2 3 -2 2 2 | b=for 2 -1 -1 -3 -1 0 4 -1 | b=from 6 -1 -3 5 -2 -1 -3 -2
b=his -2 0 -2 -3 -1 0 4 5 | b=in -10 0 -3 10 0 2 -5 6 | b=into -1 0 -2 3 0 0 0 0 | b=named 0 0 1 -1 0 0 1 0 | b=near -3 -2 -3 16 -2 -2 -2 -2
b=of 2 -3 2 11 -2 -3 -3 -4 | b=off -1 0 -1 3 0 0 0 0 | b=on -1 0 -3 9 -1 -1 -1 -1 | b=over -1 0 -5 6 -1 -1 2 -1 | b=quote 0 0 -1 -1 0 0 -2 5
b=that -3 0 3 -2 0 0 2 0 | b=the 4 3 -7 -2 2 3 -1 -3 | b=to -2 -1 5 6 -3 -2 -1 -3 | b=under -2 -1 7 -2 -1 0 -1 -1 | b=when -2 0 4 -2 0 0 1 0
b=where -3 -1 4 0 5 0 -2 -1 | b=which -1 0 2 -1 0 0 0 0 | b=with -1 3 6 -7 -1 1 -2 2 | bare:more-common -1 -1 -2 -3 3 -2 -2 8
bare:more-commons -2 0 2 -1 -1 -1 -1 4 | bare:more-mixed -2 0 5 -1 -1 -1 -3 4 | bare:more-strange -1 0 -1 1 -1 0 5 -1
bare:one-common 3 -4 -2 -3 3 -2 4 1 | bare:one-commons 0 -2 -2 1 -1 0 4 0 | bare:one-strange 0 2 5 6 -6 -1 -4 -2
bare:one-stranges 0 8 1 -3 0 -1 -3 -2 | bare:two-common 1 -2 -6 -2 4 3 3 0 | bare:two-commons 2 0 -1 0 0 0 0 0 | bare:two-mixed 5 -1 -1 6 0 -2 -2 -5
bare:two-mixeds 3 0 0 -1 -1 -1 4 -3 | bare:two-strange -4 -1 6 2 0 -1 -2 1 | bare:two-stranges 1 0 4 -4 0 0 0 -1 | bias 4 -18 5 9 -1 -8 3 5
bk=character 0 -3 19 -8 0 -2 -4 -3 | bk=event 0 -2 -3 -3 -2 14 -3 -2 | bk=faction 17 -3 -3 -3 -3 -2 1 -2 | bk=place -1 -2 1 10 -2 -1 -2 -2
bk=ship -3 -2 -3 -3 19 -2 -2 -4 | bk=technology -3 -2 -6 0 -3 -2 18 -3 | bk=work -2 -2 -4 -2 -2 -2 -4 18 | bv=event -2 -1 -1 4 -2 7 -3 -2
bv=group 9 -1 -4 -2 2 -1 -2 -1 | bv=person -1 -1 6 -1 -1 -1 0 -1 | bv=place -5 -1 -3 13 -3 -1 3 -2 | bv=tool -2 -1 0 2 -1 -1 5 -2
bv=work -1 -1 -1 -2 -1 -1 -2 10 | by=group 17 0 -4 -2 -2 -1 -3 -5 | by=person -4 0 12 -2 -2 -2 -3 -1 | by=x -2 3 -1 -3 -2 -2 5 3
form=caption 8 -3 -3 -3 7 -3 -5 2 | form=infobox 0 -5 1 2 -3 -2 8 -2 | form=item -5 3 1 -2 8 -2 -2 -2 | form=row 0 6 -8 -2 3 -1 3 0
hint=character 2 -3 15 -3 -3 -3 -3 -3 | hint=faction 9 5 2 -2 -4 -3 -3 -4 | hint=place 0 -3 -4 15 -3 -3 0 -3 | hint=ship -3 -3 -3 -3 19 -3 -3 -3
hint=species -3 18 -3 -3 -3 -3 -3 -3 | hint=technology -3 -3 -3 -4 -3 -3 20 -3 | hint=work -3 -3 -3 -3 -3 -3 -3 19
is=character 0 0 15 -3 -3 -3 -3 -3 | is=event -3 -3 -3 -3 -3 22 -3 -3 | is=faction 22 -4 -3 -1 -3 -4 -3 -4 | is=place -4 -3 -3 19 -3 -3 -3 0
is=ship -3 -3 -3 -3 22 -3 -3 -3 | is=species -3 22 -3 -3 -3 -3 -3 -3 | is=x 1 -1 -3 2 -1 0 2 -1 | item=character -3 -3 18 -3 -3 -3 -3 -3
item=ship -3 -3 -3 -3 18 -3 -3 -3 | item=technology -3 -3 -2 -3 1 -3 15 -3 | list=character -2 -1 21 -4 -4 -3 -3 -4
list=event -3 -3 -3 -3 2 18 -6 -3 | list=faction 14 -3 -4 -1 2 -3 -3 -3 | list=ship -3 -3 -3 -3 21 -3 -4 -3 | list=technology -4 -3 -4 -3 0 -3 20 -4
list=work 0 -2 -3 -4 -3 -6 -3 21 | n=against 2 0 0 -3 2 1 0 -1 | n=and -1 3 4 0 3 -4 -2 -2 | n=are 1 -2 -1 1 0 0 -1 3 | n=as -2 1 -2 5 -1 0 -1 0
n=at -7 2 7 -3 -4 2 7 -4 | n=by 1 -1 -2 2 -1 1 -3 5 | n=for 0 1 0 1 -1 1 -1 0 | n=from -3 0 -2 4 -1 -1 4 -2 | n=had -1 0 7 1 -1 -3 -3 -1
n=has 2 0 0 -2 0 2 0 -1 | n=have 1 -1 0 0 0 0 0 0 | n=in 2 -5 2 5 -2 -1 -3 1 | n=into -1 0 -2 -3 0 0 7 -1 | n=is -3 1 0 2 -1 0 2 -1
n=of -2 4 1 -3 -2 3 -2 0 | n=on -2 0 -2 2 -2 -1 3 1 | n=or -1 0 -1 3 0 0 -1 0 | n=that 2 0 -1 -1 0 -4 4 2 | n=to -2 -3 0 0 4 2 3 -4
n=under 4 -2 -2 -1 1 -1 1 0 | n=was 2 -3 0 1 3 -1 -1 -1 | n=were 4 -2 -2 2 -1 -2 2 -1 | n=who -2 1 -1 1 0 0 0 0 | n=with 6 -1 -4 3 1 -1 -2 -1
name:common=all 0 -5 -4 -4 -1 5 2 7 | name:common=first 2 -4 1 -1 1 2 -1 1 | name:common=last 1 0 0 1 -4 3 1 -2
name:common=none 3 -3 9 -2 4 -3 -3 -4 | name:ends=an -4 4 0 -7 0 2 -1 6 | name:ends=ans -3 12 -4 -1 -2 -1 -1 -1 | name:ends=er -8 -6 7 1 1 -2 5 2
name:ends=folk 1 4 -3 -1 -1 0 1 -1 | name:ends=ia -3 -2 -3 2 4 0 -2 4 | name:ends=place 7 -5 -7 6 -3 0 1 1 | name:ends=s 2 2 1 -3 1 -1 0 -3
name:first=demonym 5 -1 1 1 -1 0 -2 -3 | name:first=event -3 -2 -3 -5 -3 25 -4 -6 | name:first=faction 21 -2 -7 0 -3 -2 -3 -4
name:first=place 2 -2 -4 19 -3 0 -5 -6 | name:first=ship -3 -2 -3 -3 18 -2 -3 -2 | name:first=title -6 1 10 3 -3 0 -2 -4
name:first=world -1 0 -2 2 -1 5 -7 4 | name:given=alone -4 -1 5 -8 4 -1 6 -1 | name:given=common -3 0 11 -5 4 -1 -3 -2
name:given=numbered -2 0 10 -5 -2 0 2 -2 | name:given=surname -7 -3 28 -5 -3 -3 -2 -5 | name:head=character -7 0 19 -1 2 -6 -4 -2
name:head=event 2 -5 -6 -10 -6 31 -4 -2 | name:head=faction 33 -5 -11 1 -7 -3 -3 -6 | name:head=ing -1 0 3 0 0 0 -1 0
name:head=owned 0 0 -4 2 -1 4 0 -1 | name:head=place -6 -4 -4 27 -6 -4 -2 -1 | name:head=s -3 2 2 1 0 0 0 -1 | name:head=ship -1 -3 -5 -3 16 -3 2 -3
name:head=species -4 24 -3 -4 -3 -3 -3 -3 | name:head=technology -8 -3 4 -2 -5 -6 22 -2 | name:head=toponym 1 0 -2 -3 -1 1 3 1
name:head=work -6 -3 -4 -3 -3 -2 -4 25 | name:numbered=digit -3 0 -5 3 3 -2 3 1 | name:numbered=roman -2 0 1 -1 2 -1 -1 2
name:ofhead=character 2 -3 16 -3 -3 -4 -3 -3 | name:ofhead=common 1 -1 -3 -5 4 -2 -1 7 | name:ofhead=event -6 -3 -3 -4 -4 28 -4 -4
name:ofhead=faction 22 -4 -4 1 -4 -3 -5 -2 | name:ofhead=given -3 -3 18 -3 -3 -3 -3 -3 | name:ofhead=place -4 -3 -3 27 -3 -5 -5 -4
name:ofhead=technology -4 -3 -3 -3 -3 -4 24 -3 | name:ofhead=work -7 -3 -3 -3 -3 -2 1 20 | name:ofhead=x 3 0 4 -4 0 0 -1 -2
name:one=character 2 -3 6 -4 -3 -1 3 -1 | name:one=common 1 -6 -2 -1 4 0 3 1 | name:one=event -5 -3 0 -6 -3 20 -4 0
name:one=faction 20 -6 -4 -3 -3 -2 0 -2 | name:one=place -4 -3 -1 18 -2 -2 -4 -2 | name:one=species -1 6 -1 -1 -1 -1 -1 -1
name:one=technology -5 -2 -1 5 -2 -3 10 -1 | name:one=work -2 -1 2 -1 -1 -1 -1 4 | name:shape=apostrophe -7 5 6 -1 3 -1 -3 -1
name:shape=company 6 -1 -4 0 0 0 0 0 | name:shape=digits -7 0 -7 1 1 -2 17 -3 | name:shape=epithet -3 0 4 1 -1 2 -3 1
name:shape=initial 0 0 1 0 0 0 0 0 | name:shape=letters 17 -3 -5 -11 -3 -1 7 -2 | name:shape=particle 0 -1 1 0 0 -1 -2 3
name:shape=phrase -2 0 -1 -5 -1 4 -1 7 | name:shape=prefix -1 -2 -2 -2 12 -1 -3 -2 | name:size=1 0 11 -2 2 1 -6 -1 -5
name:size=2 -1 -6 4 1 -1 -1 3 0 | name:size=3 -3 -5 -2 2 2 3 2 2 | name:size=4 5 -1 0 -5 -2 4 -4 4 | name:world=character -5 -4 21 -4 2 -3 -4 -3
name:world=event -4 -3 -4 -7 -3 28 -3 -3 | name:world=faction 29 -4 -7 -4 -3 -3 -4 -4 | name:world=place -10 -6 -9 38 0 -3 -5 -5
name:world=ship -3 -3 -3 -3 18 -3 -3 -3 | name:world=species -1 18 -3 -3 -3 -3 -3 -3 | name:world=technology -5 -3 -6 -5 -3 -3 28 -3
name:world=work -4 -3 -7 -3 -3 -3 -3 25 | named=character 1 -3 16 -3 -3 -3 -3 -3 | named=event -3 -3 -3 -3 -3 20 -3 -3
named=faction 17 0 -3 -3 -3 -3 -3 -3 | named=place -3 -3 -3 18 -3 1 -3 -3 | named=technology -4 -3 -3 2 -3 -3 16 -3 | named=x 3 -4 -1 -2 -2 3 5 -2
nk=character 3 5 1 -2 -2 -1 -3 -1 | nk=event 5 0 -2 -1 0 1 -1 -1 | nk=faction 0 1 0 0 0 0 0 0 | nk=place 1 1 0 1 -1 -1 -1 0
nk=ship 0 3 0 0 -1 0 -1 0 | nk=technology -5 8 -4 -5 -2 0 9 -1 | nk=work -2 -1 0 2 -1 -1 -1 5 | nk=x -1 0 4 1 1 1 -8 2
of=event 0 -2 -1 -1 -1 8 -1 -1 | of=group 5 1 -1 -1 -1 -1 -1 -1 | of=kcharacter 4 -3 2 -5 4 -3 3 -1 | of=kevent -1 -2 4 -1 -2 6 -2 -1
of=kfaction 2 -2 0 5 -3 2 -2 -1 | of=kplace -2 3 -1 8 -3 -3 -1 -1 | of=kship 0 -1 -1 -1 5 -1 -1 -1 | of=kspecies 1 5 -1 -1 -1 -2 -1 -1
of=ktechnology -1 1 -1 0 -1 -1 4 -1 | of=kwork -1 0 2 -2 -1 -1 -1 5 | of=person -2 0 8 -3 -1 -1 -1 -1 | of=place -2 0 -3 10 -1 -1 -1 -1
of=realm 4 0 -2 3 -1 -1 -1 -1 | of=ship -3 -2 -3 -3 18 -2 -2 -2 | of=tool -1 2 -1 -1 -1 -1 4 -1 | of=work -2 -1 -3 -2 -1 -1 0 10
own=character -1 -1 6 -1 -1 -1 -2 1 | own=event -1 -1 -1 -1 -1 6 -1 -1 | own=group 6 -1 -1 -1 -1 -1 -1 -1 | own=person -4 -2 14 -2 -2 -1 -2 -2
own=place -1 -1 1 4 -1 -1 -1 -1 | own=ship 0 -2 -1 -2 6 -1 0 -1 | own=species -1 6 -1 -1 -1 -1 -1 -1 | own=work -1 -1 2 -1 -1 -1 -1 5
own=x 3 -2 -2 2 2 -1 -1 0 | pass=event -1 -1 -1 -1 -2 8 -1 -1 | pass=group 7 -4 -1 2 -1 -1 -1 -1 | pass=person -1 1 9 -2 -1 -1 -2 -1
pass=place -2 -1 -4 3 4 -1 3 -1 | pass=ship -1 -1 -1 -1 7 -1 -1 -1 | pass=tool 1 -1 -4 4 -2 -1 5 -2 | pass=work -2 -1 -1 -1 -2 -1 -1 9
pass=x 1 -2 4 -5 1 -1 3 -1 | pre=character -2 -2 16 -2 -2 -2 -2 -3 | pre=place -2 -2 -2 10 -2 -2 3 -2 | pre=ship -2 -2 -2 -2 14 -2 -2 -2
pre=technology 0 -2 -4 -3 2 -2 12 -2 | pre=work -2 -2 -2 -2 -2 -2 -2 14 | rank=1 -5 -5 24 -4 -4 -3 -4 0 | the -1 1 -8 1 2 8 1 -3
the:more-common 5 -1 -2 -3 -3 5 2 -4 | the:more-commons 3 -1 -1 3 -2 -2 2 -3 | the:more-mixed -2 -2 -3 -1 4 7 -3 0
the:more-mixeds 4 0 -1 -1 -1 0 -1 0 | the:more-strange 0 0 1 0 1 0 -1 -1 | the:one-common -5 0 5 2 -2 5 -3 -1 | the:one-commons 2 1 -2 -1 2 -1 -1 1
the:one-strange -7 5 -6 3 9 -4 2 -2 | the:one-stranges 6 2 -1 -2 -3 -1 0 0 | the:two-common -3 -2 7 0 -3 0 1 0 | the:two-commons -5 2 -2 3 -2 1 1 1
the:two-mixed -1 -2 -3 1 -1 -1 4 3 | the:two-mixeds -2 2 -1 0 0 1 -2 2 | the:two-strange 1 -1 1 -3 4 -2 -1 2 | the:two-stranges 4 -1 -1 -1 -1 0 -1 0
the=aboard -3 -3 -3 -3 16 -3 1 -3 | the=after -3 2 -1 -3 -1 11 -3 -2 | the=against 0 3 3 -2 1 -2 -3 -1 | the=and -1 0 0 0 2 -4 5 -2
the=around -1 0 0 1 0 0 0 0 | the=as 0 2 -2 2 -2 6 -5 -1 | the=at -1 -1 -2 0 -1 14 -4 -5 | the=before -1 0 0 0 -1 2 1 0 | the=between 1 0 -1 1 0 0 0 0
the=beyond 0 0 0 1 0 0 0 0 | the=but -1 -1 4 2 -2 0 -2 0 | the=by 7 4 -2 -4 -4 -2 4 -3 | the=called 2 -1 0 -3 0 4 -1 -1
the=during -2 0 0 -1 -1 6 -1 -1 | the=for 5 -3 -1 3 -1 -2 0 -1 | the=from -2 1 -2 9 -4 0 -3 0 | the=in -8 -3 -3 4 1 1 -2 10
the=into 0 0 0 -3 0 0 0 4 | the=near -1 -1 0 2 0 0 -1 0 | the=of 4 0 -1 3 5 -1 -4 -6 | the=on 0 0 -2 7 1 -2 -2 -1 | the=over -2 1 -1 3 0 0 0 0
the=since 0 -1 0 -1 0 3 0 0 | the=than 1 0 0 0 0 0 0 0 | the=that 1 0 0 -1 0 -1 -1 3 | the=through -2 -1 -1 0 -1 3 3 -1 | the=to 6 -1 -1 -2 3 -6 -3 5
the=under -1 0 0 0 0 2 0 0 | the=upon -2 -1 6 -1 -1 -1 -3 2 | the=when -1 2 5 -3 -1 -1 0 -1 | the=with -1 6 2 -4 -5 -6 9 -2
thek=character -1 -1 4 -1 -1 -1 0 -1 | thek=event 2 -2 -1 -2 -1 5 0 -1 | thek=faction 3 -1 -1 1 2 -1 -1 -2 | thek=place -2 1 -1 3 -1 0 -1 -1
thek=work -4 -1 -1 -1 -1 -1 -2 12 | thev=event -4 -1 -2 -3 -1 8 2 0 | thev=group 10 -4 4 0 -2 -4 -3 -2 | thev=person 0 3 3 -3 -1 0 0 -1
thev=place -2 -1 -1 8 -3 0 -2 2 | thev=tool -1 -1 -2 -3 -2 -2 12 -2 | v=ed 4 3 5 -9 -2 0 0 -1 | v=event -4 0 4 0 -3 7 -2 -2
v=group 11 -3 3 -6 0 -2 -2 -1 | v=person -1 0 6 -4 2 -2 -4 3 | v=place -1 -2 1 2 3 -1 -2 -1 | v=ship -3 -1 4 -5 8 -1 1 -2
v=tool 0 -4 0 -5 -1 -1 11 -1 | v=work -2 -2 1 1 3 -1 -3 4 | vote:character 1 6 10 -7 -2 -4 -5 0 | vote:event -3 4 0 -3 -1 7 -2 -1
vote:faction 5 14 -2 -5 -4 -4 -3 -1 | vote:place -1 -4 -3 12 -5 5 -1 -3 | vote:ship -4 0 -5 -6 18 0 1 -3 | vote:species 5 16 -4 -6 -3 -4 -3 0
vote:technology -5 -2 3 4 -2 -1 6 -2 | vote:work -2 -1 -7 -3 1 -1 -2 15 | with=character 1 -1 9 0 -4 0 -1 -5 | with=event 7 -2 -1 5 -4 4 -4 -5
with=faction 2 -1 -2 0 -3 5 -2 1 | with=place 2 2 -3 9 1 -3 -3 -5 | with=ship -3 3 -3 0 12 -3 -4 -3 | with=species -4 12 5 1 -3 -4 -4 -2
with=technology -2 2 -1 0 -3 -4 12 -3 | with=work -2 -1 3 -9 -6 1 0 14 | withv=event -1 1 -4 4 -3 7 2 -6 | withv=group 5 5 4 -2 -2 3 -8 -4
withv=person -5 0 0 1 -4 5 4 -1 | withv=place 1 -3 2 1 4 -1 -1 -3 | withv=ship -3 3 3 3 2 0 -4 -3 | withv=tool 5 -3 0 -2 1 -4 5 -2
withv=work 1 -7 -2 0 -4 -3 4 10`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
