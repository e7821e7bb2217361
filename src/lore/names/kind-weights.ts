/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted as docs/adr/0007-a-fitted-guess-of-kinds.md says; not to be edited by hand.
 */
const table = `
a=bracket -3 1 2 0 -2 -3 2 2 | a=class -2 -1 -2 -3 13 -1 -2 -2 | a=comma -2 0 2 -3 -1 -1 3 3 | a=many -1 9 0 -2 -3 -2 -1 0
a=player -4 -3 21 -3 -3 -3 -3 -3 | a=quote -3 0 -3 2 -2 -2 -3 11 | a=quoted 0 -1 -3 -4 -1 -2 -2 13 | a=where -3 -3 -2 19 -3 -4 -3 -1
a=which 5 -1 -5 -1 3 -2 2 -2 | a=who 6 2 7 -3 2 -4 -4 -6 | a=within 2 1 -1 2 -1 -3 5 -5 | a=year -2 0 2 0 -1 2 -1 1
ap=character -5 -4 17 -5 3 -4 -1 0 | ap=event -3 -4 1 -4 -3 23 -3 -6 | ap=faction 22 -5 -3 -7 -5 -4 4 -1 | ap=place 0 -1 -3 11 -4 1 0 -4
ap=ship -3 -4 -3 -3 19 -3 -3 -3 | ap=species -3 20 -3 -4 -3 -3 -3 -3 | ap=technology -6 -3 -4 -1 2 -3 17 -2 | ap=work -3 -3 -3 -3 -3 -3 -4 20
apbare=character 1 2 1 -3 3 -1 -3 0 | apbare=event 2 0 0 0 0 0 -1 -1 | apbare=faction 0 0 1 1 -1 3 -1 -3 | apbare=place -2 1 1 -2 -2 1 0 3
apbare=ship 0 0 0 1 0 0 0 0 | apbare=species -1 4 -2 0 0 0 0 0 | apbare=technology 1 -2 -2 5 -2 -1 3 -2 | apbare=work -1 0 0 0 -1 -1 -1 4
app=event -1 0 -1 0 0 4 -1 -1 | app=group 4 3 0 -2 -1 -1 -1 -1 | app=person -2 0 0 -1 -2 0 -1 5 | app=ship 0 0 -1 0 1 0 0 0
app=tool -1 0 -1 1 0 0 1 0 | app=work 0 0 -2 0 0 0 0 2 | at=start 10 0 4 -5 -2 -7 1 -2 | attributive 3 5 0 -6 -1 -5 2 1
b=Article -4 -4 -4 -1 -3 -7 -5 28 | b=a 1 9 -8 -3 4 -1 2 -5 | b=aboard -3 -3 -3 -3 18 -3 -3 -3 | b=above 0 0 0 1 0 0 0 0 | b=after -1 -1 4 -1 -2 0 0 0
b=against 4 0 1 -4 0 0 0 0 | b=an -1 1 -1 -1 0 0 0 3 | b=and 2 -2 5 -2 4 -2 -7 3 | b=as -1 0 4 -1 -1 1 -1 -1 | b=at 5 -4 -9 11 -3 5 -5 -2
b=before -1 0 1 -1 0 3 -1 0 | b=below -1 0 -1 4 0 -1 0 0 | b=beneath -1 0 -1 5 0 0 -1 -1 | b=between 2 -1 -1 1 0 0 -1 0 | b=by 12 -4 9 -8 -6 -2 -1 0
b=called -1 -2 -3 -1 -1 3 5 -1 | b=comma -2 -1 0 -4 1 -5 8 4 | b=during -1 0 2 -2 0 2 -1 0 | b=for 4 1 -1 -3 -1 -1 4 -4
b=from 5 -3 -6 11 -2 -1 -2 -2 | b=his -2 4 -6 -5 -1 0 3 8 | b=in -12 2 0 6 0 0 -6 10 | b=including -1 0 0 1 0 0 0 0 | b=into 3 -3 -1 2 0 0 0 0
b=named -1 -1 4 -1 -1 0 0 -1 | b=near -2 -2 -3 15 -2 -2 -2 -2 | b=new 4 -3 -1 -2 2 0 -1 0 | b=of 3 1 1 8 -1 -5 -4 -4 | b=off -2 0 4 0 0 0 -1 -1
b=on -3 -1 -9 10 3 5 -4 -1 | b=or 2 -1 -2 3 0 0 -1 0 | b=over -1 0 -4 7 0 -1 2 -2 | b=quote 0 0 -3 -3 -1 -1 -1 9 | b=that -3 0 1 0 -1 0 3 -1
b=the 0 0 -6 2 2 3 1 -1 | b=to 1 -2 5 3 -3 -2 1 -3 | b=toward 0 0 1 -1 0 0 0 0 | b=under -2 -1 9 -3 0 -1 -1 -1 | b=until -1 -1 1 0 0 0 0 0
b=when -2 0 3 -2 1 0 1 0 | b=where -4 3 4 -1 5 -1 -4 -2 | b=which -1 -1 2 1 0 0 0 -1 | b=whose 0 0 -2 -1 0 0 3 0 | b=with -3 0 3 -3 -1 0 -2 5
bare:more-common -2 -1 -5 -5 2 -1 0 12 | bare:more-commons 1 0 4 -1 -1 -1 -1 -1 | bare:more-mixed -4 -1 7 -2 2 0 -5 4
bare:more-mixeds 1 0 0 0 0 0 0 0 | bare:more-strange 0 0 1 0 -1 0 4 -3 | bare:more-stranges -1 0 -2 4 0 0 0 0 | bare:one-common 2 0 -1 -2 3 -4 2 0
bare:one-commons -2 -1 -4 1 -1 0 6 2 | bare:one-strange 0 0 6 5 -7 2 -2 -4 | bare:one-stranges -2 10 1 -1 0 -1 -5 -1
bare:two-common 1 -2 -7 1 3 3 1 -1 | bare:two-commons 0 0 1 -3 -1 1 0 2 | bare:two-mixed 5 -2 2 7 -1 -4 -2 -5 | bare:two-mixeds 5 -1 -2 -2 -1 -1 7 -6
bare:two-strange -5 -1 9 3 -3 -2 -2 2 | bare:two-stranges 0 0 2 -2 -1 0 -2 2 | bias 3 -15 8 10 -6 -5 4 2 | bk=character 2 0 12 -6 0 -1 -4 -3
bk=event 0 -1 0 -1 -3 12 -5 -3 | bk=faction 12 -2 -1 -2 -2 -2 0 -2 | bk=place -2 -2 0 11 -2 -1 -2 -2 | bk=ship -2 -2 -3 -1 15 -2 -1 -2
bk=species -2 12 1 -2 -2 -2 -2 -2 | bk=technology -3 -2 -3 0 -2 -2 13 0 | bk=work -2 -2 -4 -2 -2 -2 -2 17 | bv=event -2 -1 -1 3 -2 8 -2 -2
bv=group 11 -1 -2 -6 2 -1 -2 -2 | bv=person -1 -1 6 -2 -1 -1 1 -1 | bv=place -4 -5 0 10 -2 -2 2 -1 | bv=tool -2 -1 0 4 -1 -1 4 -3
bv=work -2 -1 -1 -3 -1 -2 -3 13 | by=group 16 1 -5 2 -3 -2 -4 -5 | by=person -6 1 13 -6 4 -2 -3 -1 | by=x -3 1 1 -4 -2 -1 5 3
desc=character -4 -1 20 -6 0 -2 -5 -3 | desc=event 0 -3 0 -1 -3 17 -6 -3 | desc=faction 16 -3 -2 -3 -3 -3 0 -3 | desc=place -2 -3 0 15 -3 -1 -3 -3
desc=ship -3 -3 -4 -2 20 -3 -2 -3 | desc=species -3 16 0 -3 -3 -3 -3 -3 | desc=technology -3 -3 -2 -1 -3 -3 17 -3 | desc=work -3 -3 -5 -3 -3 -3 -3 22
form=caption 5 -6 2 -2 9 -3 -14 9 | form=infobox 3 -6 -3 3 -2 -3 7 0 | form=item -4 -5 6 -7 8 -2 -4 8 | form=row -1 7 -10 -3 5 -2 3 0
hint=character 0 -3 17 -3 -3 -3 -3 -3 | hint=event -3 -3 -3 -1 -3 17 -3 -3 | hint=faction 5 7 4 -1 -4 -3 -4 -4 | hint=place 0 -3 -3 14 -3 -3 1 -3
hint=ship -3 -3 -3 -4 21 -3 -3 -3 | hint=species -3 18 -3 -3 -3 -3 -3 -3 | hint=technology -4 -3 -4 -6 0 -3 23 -3 | hint=work -3 -3 1 -3 -3 -3 -1 14
is=character 1 0 15 -3 -3 -3 -3 -3 | is=event -3 -3 -3 -3 -3 22 -3 -3 | is=faction 24 -4 -4 -3 -3 -4 -3 -4 | is=place -3 -3 -3 19 -3 -3 -3 0
is=ship -3 -3 -3 -3 22 -3 -3 -3 | is=species -4 23 -3 -3 -3 -3 -3 -3 | is=x 2 1 -2 -2 -1 0 2 0 | item=character -3 -3 18 -3 -3 -3 -3 -3
item=ship -3 -3 -3 -3 18 -3 -3 -3 | item=technology -3 -3 -3 -3 1 -3 15 -3 | list=character -1 0 19 -3 -3 -3 -3 -5 | list=event -3 -3 -2 -3 1 18 -6 -3
list=faction 18 -3 -7 0 1 -1 -3 -4 | list=place -4 -3 -6 21 -3 -3 -3 0 | list=ship -3 -3 -4 -3 22 -3 -4 -4 | list=technology -4 -3 -4 -4 5 -3 17 -5
list=work 2 -2 -2 -4 -3 -6 -3 19 | n=against 2 1 -1 -3 1 1 1 -2 | n=and 0 0 3 3 6 -4 -3 -5 | n=are 1 -2 -2 1 0 0 -1 3 | n=as -4 -1 4 2 2 -1 -2 0
n=at 2 1 4 3 -4 -1 2 -6 | n=by -2 -1 0 5 -2 -1 -3 4 | n=could -1 1 0 0 0 0 0 0 | n=during 1 0 0 0 0 0 0 0 | n=for -2 1 0 5 0 0 -5 0
n=from -5 5 -2 -1 -1 -2 6 0 | n=had 0 1 6 1 -1 -3 -2 -1 | n=has 2 0 0 -2 -1 1 -1 -1 | n=have 1 -2 3 -1 0 0 0 0 | n=in 2 -6 -1 12 -3 -1 -2 -1
n=into -3 0 -1 -4 0 0 9 -1 | n=is -6 0 -1 2 0 1 1 3 | n=near -1 0 0 1 0 0 0 0 | n=of -1 2 5 -4 -2 4 -2 -2 | n=on -1 -1 -1 2 -2 -2 4 0
n=or -1 0 -1 3 0 0 -1 0 | n=that 3 3 -3 -2 -1 -4 3 0 | n=to -3 0 1 -1 -1 2 6 -5 | n=under 5 -2 -3 -2 3 0 0 -1 | n=was 4 -6 -3 -1 1 -1 3 2
n=were 2 -1 -2 2 0 -2 1 1 | n=which 0 -1 0 2 0 0 0 0 | n=who -2 3 -1 1 0 0 0 0 | n=with 4 1 -5 5 0 -1 -2 -1 | n=would 0 1 0 0 0 0 0 0
name:begins=character 0 0 3 -1 0 0 0 -1 | name:begins=faction 3 0 -1 -2 2 2 -2 -2 | name:begins=place 4 -1 -5 1 0 3 -5 3
name:begins=ship 0 0 0 -1 3 -1 -1 0 | name:begins=species 5 -1 2 -6 1 0 -1 0 | name:begins=technology 2 0 0 -1 0 0 0 0
name:begins=work -2 -1 -2 -2 -1 -2 -2 12 | name:closes=character 1 0 0 0 0 -1 0 1 | name:closes=event -1 0 0 0 0 2 0 0
name:closes=faction 4 -1 0 -2 0 -1 0 -1 | name:closes=place -1 2 -5 7 -2 0 -5 3 | name:closes=ship -1 0 0 0 3 0 0 -1
name:closes=species 3 1 -1 -1 -1 -1 -1 0 | name:closes=technology 0 0 -1 0 0 0 4 -2 | name:closes=work -1 0 0 0 0 0 0 1
name:common=all 0 -4 -5 -6 0 5 1 9 | name:common=first 0 -3 0 1 -2 3 -1 1 | name:common=last 2 -2 -2 1 1 3 1 -3
name:common=none 3 -3 8 -1 4 -4 -4 -3 | name:ends=an -3 10 3 -13 1 2 0 2 | name:ends=ans 4 6 -3 -4 -1 -1 0 -1 | name:ends=er -8 -7 9 0 -1 -4 4 7
name:ends=folk -2 9 -4 -5 -2 5 0 -2 | name:ends=ia -3 -2 -4 3 3 -1 -1 5 | name:ends=place 8 -6 -10 8 -4 -1 0 5 | name:ends=s 1 2 1 2 -1 -1 -1 -4
name:first=demonym 11 -1 -3 0 -1 -1 -3 -3 | name:first=event -3 -2 -4 -5 -3 26 -5 -4 | name:first=faction 22 -2 -8 -1 -3 0 -3 -5
name:first=place 3 -2 -5 13 -4 -2 -5 2 | name:first=ship -3 -2 -3 -3 17 -2 -2 -2 | name:first=technology -6 -2 -3 2 -2 -2 14 0
name:first=title -6 1 14 2 -7 3 -4 -3 | name:first=world -1 0 -2 1 0 4 -6 4 | name:given=alone -5 -3 6 -7 4 -1 8 -2
name:given=common -7 0 21 -9 2 -1 -3 -3 | name:given=numbered -3 0 9 -3 -1 -1 1 -2 | name:given=surname -5 -3 26 -7 -1 -3 -4 -4
name:head=character -1 -4 17 -4 5 -8 -5 -1 | name:head=event 0 -5 -7 -12 -6 31 -2 0 | name:head=faction 32 -5 -10 3 -8 -5 -4 -2
name:head=ing -2 0 2 -2 -1 4 -2 1 | name:head=owned 1 0 -5 0 -2 3 1 2 | name:head=place -4 -5 -4 25 -1 -3 -5 -2 | name:head=s 1 5 -2 1 -2 2 -4 -1
name:head=ship -2 -3 -6 -3 17 -3 3 -4 | name:head=species -4 23 -3 -4 -3 -3 -3 -3 | name:head=technology -6 -5 1 -2 -2 -1 22 -7
name:head=toponym 1 0 -2 -3 -2 1 4 2 | name:head=work 6 -3 -8 -4 -4 0 -8 23 | name:numbered=digit -4 0 -1 4 1 -2 4 -1
name:numbered=roman -1 -1 1 -3 4 -3 -3 6 | name:ofhead=character 6 -3 20 -6 -4 -5 -3 -4 | name:ofhead=common 2 1 -4 -3 3 0 -4 5
name:ofhead=event -8 -3 -5 -6 -4 28 -5 4 | name:ofhead=faction 22 -4 -5 2 -5 0 -3 -6 | name:ofhead=given -3 -3 15 -3 -3 -3 -3 0
name:ofhead=place -5 -3 -4 31 -4 -7 -5 -4 | name:ofhead=technology -4 -3 -3 0 -3 -4 22 -4 | name:ofhead=work -7 -3 -4 -3 -3 -2 1 22
name:ofhead=x 3 0 4 -1 0 -1 -1 -3 | name:one=character 1 1 7 -5 -4 -2 3 -1 | name:one=common 0 -2 -1 -1 2 0 2 0 | name:one=event -6 -4 1 -8 -5 23 -4 2
name:one=faction 22 -10 -1 -3 -6 -4 0 1 | name:one=place -4 -3 -1 18 -2 -2 -3 -2 | name:one=species -1 6 -1 -1 -1 -1 -1 -1
name:one=technology -4 -4 -1 4 -3 1 8 -1 | name:one=work -2 -1 2 -1 -1 -1 -1 4 | name:shape=apostrophe -7 3 7 -3 3 -1 -1 -1
name:shape=company 6 0 -5 0 0 0 0 0 | name:shape=digits -9 -1 -7 1 0 -2 16 2 | name:shape=epithet -2 -1 8 -5 -2 4 -4 2
name:shape=initial 0 0 1 0 0 0 0 0 | name:shape=letters 19 -4 -8 -14 -2 -1 7 4 | name:shape=particle 0 0 0 0 1 -1 -2 3
name:shape=phrase -2 0 -1 -4 -1 5 -2 5 | name:shape=prefix 0 -1 -4 -3 15 -1 -4 -2 | name:shape=registry -1 0 -1 -1 3 0 0 0
name:shape=subtitle -4 -3 -4 -3 -3 0 -3 19 | name:size=1 -1 12 -1 2 1 -5 -2 -7 | name:size=2 -1 -6 3 4 -1 -2 3 -1 | name:size=3 -2 -5 1 0 1 3 1 1
name:size=4 4 -2 -3 -5 -1 3 -2 7 | name:world=character -4 -6 29 -10 1 -3 -4 -3 | name:world=event -4 -3 -4 -7 -3 27 -3 -2
name:world=faction 30 -5 -8 -6 -3 -3 -6 1 | name:world=place -6 -5 -13 32 -2 1 -7 1 | name:world=ship -4 -3 -5 -4 27 -3 -4 -4
name:world=species 6 27 -8 -6 -6 -3 -6 -4 | name:world=technology -6 -3 -6 -6 -3 -3 30 -4 | name:world=work -6 -3 -6 -5 -3 -4 -5 33
named=character 2 -4 16 -3 -3 -3 -3 -3 | named=event -4 -3 -3 -3 -3 21 -3 -3 | named=faction 18 -2 -3 -2 -3 -3 -3 -3
named=place -4 -3 -3 19 -3 1 -3 -3 | named=technology -4 -3 -3 3 -3 -3 15 -3 | named=work -2 -3 -3 -3 -3 -3 -3 17 | named=x 0 -3 -1 -2 -3 5 6 -2
nk=character 3 7 0 -3 -2 -1 -2 -2 | nk=event 9 -3 0 -1 0 -4 0 -1 | nk=faction 1 3 -2 -2 0 0 -1 0 | nk=place -1 0 -1 2 -1 0 -1 1
nk=ship 3 -2 0 2 -2 0 0 -1 | nk=technology -1 6 -1 -6 -2 0 7 -2 | nk=work -1 -1 0 1 -1 -1 -1 4 | nk=x -2 3 6 1 1 -2 -9 2
of=event -1 -1 0 -2 -1 7 -1 0 | of=group 12 1 -4 -3 -2 -2 -2 -1 | of=kcharacter 1 -3 -2 -5 1 -3 2 8 | of=kevent -7 -3 5 3 -2 8 -4 -1
of=kfaction 4 -2 3 1 -4 0 1 -2 | of=kplace -3 3 -1 11 -4 -3 -2 -2 | of=kship 1 -1 -1 -2 5 -1 -1 -1 | of=kspecies 4 4 -4 2 -1 -3 -1 -1
of=ktechnology -1 0 0 1 -1 -1 3 -1 | of=kwork -1 0 2 -3 -1 -1 -1 5 | of=person -2 -1 12 -5 -1 -1 -1 -1 | of=place -5 3 -1 8 -1 -1 -2 -1
of=realm 1 6 -2 1 -1 -2 -1 -2 | of=ship -3 -2 -4 -5 21 -2 -2 -3 | of=tool -1 0 -1 -1 -1 -1 5 -1 | of=work -2 -1 -3 0 -1 -1 0 8
own=character -2 -1 0 5 -1 -1 -2 1 | own=event 0 -1 -1 -1 -1 6 -1 -1 | own=faction 7 -1 -1 -1 -1 -1 -1 -1 | own=group 7 -1 -1 -1 -1 -1 -1 -1
own=person -4 -1 11 -2 2 -2 -2 -2 | own=place -1 -1 0 5 -1 -1 0 -1 | own=ship -1 -3 0 -1 7 -1 0 -1 | own=species -1 6 -1 -1 -1 -1 -1 -1
own=work -1 -1 6 -2 -1 -1 -1 2 | own=x -1 -2 10 -1 1 -2 -3 -2 | part=before:character 0 0 2 0 0 0 -1 0 | part=before:event -3 5 -5 4 0 -1 -2 2
part=before:faction 10 2 -1 -5 -4 -1 -2 1 | part=before:place 3 0 2 -1 -1 0 -2 -1 | part=before:ship 1 -1 0 0 0 0 0 0
part=before:technology 0 -1 5 0 0 0 -1 -4 | part=before:work 0 0 0 1 0 0 0 -1 | part=of:event 0 -2 -3 11 -4 0 -1 -1
part=of:faction -2 -3 -2 8 0 0 0 0 | part=of:place -1 0 -1 2 0 0 0 0 | part=of:technology 0 0 2 0 0 0 -1 0 | pass=event -2 -1 -1 -1 -3 6 -1 3
pass=group 11 -3 -1 -2 -1 -2 -1 -1 | pass=person -1 1 10 -4 -1 -1 -2 -1 | pass=place -3 -2 -2 2 5 -1 3 -2 | pass=ship -2 0 -1 -1 8 -1 -1 -1
pass=tool 2 -1 -4 2 -2 -1 6 -2 | pass=work -2 -1 -2 -2 -1 -2 -1 11 | pass=x -4 -1 2 -1 1 1 4 -2 | pre=character -4 1 18 -4 -3 -3 -3 -2
pre=event -2 -2 -7 -2 4 13 -2 -2 | pre=faction 15 -3 -2 -2 -2 -2 -2 -2 | pre=place 1 -2 -3 10 -2 -2 2 -3 | pre=ship -2 -2 -2 -2 16 -2 -4 -2
pre=species -2 13 -2 -2 -2 -2 -2 -2 | pre=technology -1 -2 -4 -3 1 -3 15 -2 | pre=work -2 -2 -2 -2 -2 -2 -2 14 | rank=1 -7 -6 16 -3 4 -3 -4 3
the 1 0 -11 -2 6 9 0 -3 | the:more-common 8 -2 -2 -5 -4 5 4 -4 | the:more-commons 4 -2 -1 3 -2 -6 2 2 | the:more-mixed -4 0 -2 0 3 7 -4 0
the:more-mixeds 1 -1 -1 2 -1 2 0 -2 | the:more-strange 0 0 1 0 1 0 -1 -1 | the:one-common -4 -6 7 0 1 3 -3 2 | the:one-commons 3 6 -5 -2 0 2 -2 -2
the:one-strange -7 4 -4 2 9 -3 3 -3 | the:one-stranges 7 0 0 0 -4 -3 0 -1 | the:two-common -6 -3 8 3 -2 3 1 -4 | the:two-commons -6 5 -2 5 -2 1 -2 0
the:two-mixed 0 -2 -4 1 2 0 2 1 | the:two-mixeds 0 3 -1 -2 -2 0 -2 5 | the:two-strange -1 -1 0 -7 7 -2 2 3 | the:two-stranges 6 -1 -4 -1 0 0 -1 0
the=aboard -3 -3 -3 -3 16 -3 1 -3 | the=after -2 1 -1 -4 -1 13 -2 -2 | the=against 1 0 2 -1 1 -1 -1 -1 | the=and -2 1 -1 3 6 -6 4 -4
the=around -1 0 0 1 0 0 1 0 | the=as 0 2 3 -1 -3 9 -7 -3 | the=at -1 -1 -1 2 -2 12 -4 -4 | the=because 1 0 0 -1 0 0 0 0
the=before 2 -1 -1 -1 -2 2 1 -1 | the=between 2 0 -1 0 0 0 0 0 | the=beyond 0 0 0 1 0 0 0 0 | the=but 0 -2 4 2 -2 0 -1 -1
the=by 7 9 -3 -6 -1 -3 3 -7 | the=called 3 0 0 -4 0 4 -1 -1 | the=during -2 0 -1 -1 -1 8 -1 -2 | the=for 2 -4 -2 1 -4 -2 1 9
the=from 1 1 -2 10 -4 -1 -3 -2 | the=in -11 -4 1 3 0 -1 0 11 | the=into 0 0 0 -1 0 -1 1 2 | the=near -1 1 0 1 0 0 0 0 | the=of 2 1 -3 7 2 -2 -4 -2
the=off 0 -1 0 1 0 2 0 -1 | the=on 2 -2 -3 6 3 -2 -3 -2 | the=over -2 2 -1 2 -1 -1 1 -1 | the=since 1 -2 -1 0 0 3 0 0 | the=that 0 2 -1 -2 -1 -1 -1 3
the=through -1 -1 -1 1 -1 2 3 -2 | the=to 6 0 -2 3 2 -8 -4 3 | the=under 2 0 0 -1 0 1 0 0 | the=until -1 0 0 0 0 1 0 0 | the=upon -1 0 5 -2 -1 -2 0 1
the=when 3 -4 3 -3 1 2 0 -2 | the=where -3 3 2 0 -1 0 0 -1 | the=which 0 -1 2 -1 2 -1 -1 -1 | the=while 1 0 0 0 0 0 0 0
the=with 3 5 -1 -3 -4 -6 7 -3 | thek=character -1 -1 4 -1 -1 -1 0 -1 | thek=event 4 -3 -1 -2 -2 5 2 -2 | thek=faction 3 -1 -1 0 4 -1 -1 -2
thek=place -1 1 -1 2 -2 0 1 0 | thek=species -1 6 -1 -1 -1 -1 -1 -1 | thek=technology -1 -1 -1 -1 -1 -1 5 -1 | thek=work -3 -1 -1 -1 -1 -2 -1 11
thev=event -2 -2 -3 -5 -3 11 6 -1 | thev=group 12 -4 5 0 -3 -3 -4 -2 | thev=person -1 4 3 -5 -1 1 1 -1 | thev=place -1 1 -2 5 -4 0 0 0
thev=tool 1 -1 -2 -6 -3 -2 15 -2 | thev=work -1 -1 -1 -1 -1 -2 1 6 | v=ed 3 2 1 -9 -3 3 -2 4 | v=event -5 -1 5 -7 -1 14 -4 -1
v=group 10 -2 3 -6 0 -2 -2 -1 | v=person 2 -2 11 -1 0 -2 -3 -4 | v=place 1 -3 2 1 4 -1 -2 -1 | v=ship -5 -3 8 -7 12 -1 0 -3
v=tool 1 -4 2 -6 -2 -1 11 -1 | v=work -1 -3 2 -1 3 -1 -3 4 | vote:character 1 5 11 -8 3 -4 -5 -2 | vote:event -4 5 0 -1 -2 7 -2 -2
vote:faction 8 12 0 -6 -5 -4 -4 -1 | vote:place 0 -4 -7 12 -7 5 -3 3 | vote:ship -2 -2 -4 -3 16 -1 1 -4 | vote:species 7 13 -4 -6 -4 -4 -3 1
vote:technology -6 -3 1 1 3 -2 6 -1 | vote:work -2 -4 0 -6 -1 -2 2 13 | with=character -2 4 6 -1 -3 -2 -1 -1 | with=event 6 -3 1 0 2 3 -6 -3
with=faction 2 0 0 0 1 0 -4 -1 | with=place 3 2 -1 8 1 -5 -5 -4 | with=ship -2 0 -7 1 18 -1 -4 -5 | with=species -4 14 5 3 -5 -4 -4 -5
with=technology -2 0 2 1 -2 -4 14 -9 | with=work -3 -3 1 -9 1 -2 -2 18`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
