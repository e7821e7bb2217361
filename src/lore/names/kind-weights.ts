/**
 * How much each cue of kind-features.ts speaks for each kind, in tenths, in the order of `entityKinds`: faction, species, character,
 * place, ship, event, technology, work. Fitted by a multinomial logistic regression over names of articles labelled by hand, with
 * a Gaussian prior around what each cue is named for ("is=place" speaks for places). Not to be edited by hand.
 */
const table = `
a=bracket 1 0 -1 1 0 -1 2 -2 | a=comma -4 2 6 -2 3 0 -3 -2 | a=many 6 13 -4 -1 -3 -5 -3 -3 | a=quote -1 -1 -2 2 0 0 -1 3
a=where -4 -3 -3 24 -3 -3 -3 -3 | a=which 1 -1 -3 -1 0 2 0 1 | a=who 3 -2 14 -3 -3 -3 -3 -3 | a=within 1 0 1 2 -1 -1 1 -1 | a=year -1 0 -1 -1 0 0 -1 4
ap=character -3 -3 24 -4 -3 -3 -4 -3 | ap=event -3 -4 -3 -4 -4 26 -4 -3 | ap=faction 24 -5 -5 -5 -4 -4 0 -1 | ap=place 0 0 -1 12 -5 -1 -1 -4
ap=species -5 25 -4 -5 -3 -4 -3 -1 | ap=technology -5 -4 -4 1 -4 -4 23 -3 | ap=work -3 -3 -3 -4 -3 -3 -3 24 | apbare=character 2 -1 12 -4 -3 -3 -2 -1
apbare=event 4 -1 1 0 -1 -1 -2 -1 | apbare=faction 0 -1 -1 -1 0 1 0 2 | apbare=place 0 -1 -3 3 0 0 1 0 | apbare=ship -1 0 -2 0 4 0 0 0
apbare=technology 0 -1 -1 3 0 -1 1 -1 | apbare=work 0 0 0 1 0 0 0 2 | at=start 5 -2 7 -5 0 -2 0 -2 | attributive 1 2 7 -3 4 -3 0 -8
b=Article -6 -3 -1 0 -3 -5 -4 22 | b=a 2 2 -4 -4 3 0 6 -4 | b=after -1 0 2 -2 0 0 0 3 | b=an -1 1 -2 -1 0 -1 2 3 | b=and 2 1 10 1 -3 -2 -5 -4
b=as -1 0 5 -2 -1 1 -1 -1 | b=at 6 -3 -5 14 -3 -3 -4 -3 | b=before -1 -1 0 -2 -1 6 -1 0 | b=between 1 0 -1 1 0 0 0 0 | b=but 0 0 1 0 0 0 0 0
b=by 4 -1 7 -3 -5 -2 3 -2 | b=called 0 -1 -1 -1 0 2 1 -1 | b=comma -3 1 3 -3 -1 -3 3 3 | b=for -1 -1 -2 2 -1 0 4 -1 | b=from 3 -1 -2 5 -1 -1 -3 -1
b=his -1 -1 -1 -2 -1 0 0 6 | b=in -7 -1 -4 9 -3 1 -2 7 | b=into -1 0 -1 2 0 0 0 0 | b=its 0 0 0 0 0 0 1 0 | b=named -1 -1 1 -2 -1 0 4 0
b=near -3 -2 -3 18 -3 -2 -3 -2 | b=of 2 -3 1 9 -1 -3 -3 -3 | b=off -1 0 0 2 0 0 0 0 | b=on -2 -1 -4 9 2 -1 -2 -1 | b=over -1 0 -1 -1 0 0 3 -1
b=quote 0 1 -2 -1 0 0 -1 3 | b=that -2 -1 6 0 -1 0 -2 0 | b=the 3 2 -9 1 1 3 1 -3 | b=to 2 -1 -2 5 -3 -1 2 -2 | b=toward 0 0 1 -1 0 0 0 0
b=under -1 0 2 -1 0 0 0 0 | b=when -2 0 3 -3 0 0 3 0 | b=where -3 -1 1 2 4 0 -2 -1 | b=which 0 0 1 0 0 0 0 0 | b=while 0 0 1 0 0 0 0 0
b=with -2 4 3 -2 -1 0 -2 0 | bias 2 -13 6 10 -6 -6 4 3 | bk=character -4 -3 26 -8 -2 -2 -4 -4 | bk=event 0 -3 -3 -3 -3 17 -3 -2
bk=faction 21 -4 -3 -3 -3 -3 -3 -3 | bk=place -3 -3 -3 17 -3 0 -3 -3 | bk=ship -3 -3 -5 -4 24 -3 -3 -3 | bk=technology -3 -3 -5 -1 -3 -3 21 -3
bk=work -3 -2 -4 -3 -3 -3 -3 20 | bv=event -2 0 -2 -1 -3 12 -2 -2 | bv=group 12 -1 -4 -4 2 -1 -2 -2 | bv=person -2 -1 9 -1 -1 -1 -1 -1
bv=place -5 -1 -2 12 -3 -2 3 -2 | bv=work -5 0 -3 -1 -2 2 -1 9 | by=group 16 -2 -4 -2 -2 -2 -3 -2 | by=person -4 1 14 -3 -2 -2 -3 -1
by=x -1 3 -1 -1 -1 0 2 -1 | form=caption 5 -3 -4 -3 11 -5 -6 5 | form=infobox 1 -6 2 -1 -3 -1 9 0 | form=item -1 2 -3 -2 0 1 -2 4
form=row -1 6 -9 -2 2 -1 3 2 | hint=character 0 -3 21 -4 -3 -3 -3 -3 | hint=faction 12 4 4 -2 -4 -4 -5 -4 | hint=place -5 -3 -5 27 -3 -3 -3 -3
hint=ship -3 -3 -3 -3 23 -3 -3 -3 | hint=species -3 23 -3 -3 -3 -3 -3 -3 | hint=technology -3 -3 -4 -4 -3 -3 24 -3
is=character -4 -4 28 -4 -4 -4 -4 -4 | is=faction 28 -5 -5 -3 -4 -4 -4 -3 | is=species -4 29 -4 -4 -4 -4 -4 -4 | is=x -2 1 -1 2 -1 0 0 0
list=character -3 -3 23 -3 -3 -3 -3 -3 | list=work -3 -3 -1 -4 -4 -3 -3 22 | n=against 1 -1 -1 -1 1 2 0 -1 | n=and 3 1 2 -2 3 -5 1 -2
n=are 3 -3 0 0 0 0 0 0 | n=as -1 0 1 1 -1 0 0 0 | n=at -5 -2 8 -3 -2 3 5 -4 | n=by 0 -2 -1 1 -1 0 -2 6 | n=for 2 -1 -1 2 -1 0 -1 0
n=from -3 2 -1 2 0 0 0 0 | n=had -1 1 4 1 -2 -1 -2 0 | n=has -1 0 1 0 0 0 0 0 | n=in 1 -5 -3 2 2 1 0 1 | n=into 0 0 -1 -5 0 0 7 0
n=is -5 0 1 3 -1 0 1 0 | n=of 0 4 1 -3 -1 2 -2 -1 | n=on 0 0 2 3 -2 -1 -1 -1 | n=or 0 0 0 1 0 0 0 0 | n=to -4 -2 3 2 -1 2 2 -2
n=under -1 -1 -1 -2 1 0 3 0 | n=was 4 -4 1 -1 5 1 -4 -2 | n=were 5 -1 -1 1 0 -3 -1 0 | n=who 2 0 -1 -1 0 0 0 0 | n=with 6 -1 -4 3 1 -1 -2 -1
name:common=all 2 -5 -5 -8 -5 6 2 12 | name:common=first 5 -2 -1 3 0 0 -5 0 | name:common=last 2 -3 0 -1 -2 5 1 -2
name:common=none -2 -2 6 -1 7 -3 -1 -4 | name:ends=an -4 4 0 -5 1 1 -5 7 | name:ends=ans 0 12 -3 -4 -3 -1 -2 -1 | name:ends=er -6 -4 4 3 -4 -1 7 1
name:ends=folk -1 3 -2 0 -1 0 1 0 | name:ends=ia -2 -2 -2 4 -2 0 -1 5 | name:ends=place 1 -6 -1 5 -3 2 3 -2 | name:ends=s 3 3 -6 -1 1 0 1 -1
name:first=demonym 5 -1 1 2 -1 -1 -1 -3 | name:first=event -3 -3 -3 -3 -3 21 -3 -3 | name:first=faction 17 -3 -6 4 -3 -2 -3 -5
name:first=place 0 -3 -3 19 -3 -1 -4 -6 | name:first=ship -4 -3 -3 -3 22 -3 -3 -3 | name:first=title -3 1 16 -3 -3 -1 -3 -4
name:first=world 0 0 0 0 0 1 -1 0 | name:given=alone -4 -2 8 -6 -2 -1 9 -2 | name:given=common -1 0 8 -3 0 -1 -1 -1
name:given=surname -5 -3 30 -5 -4 -4 -4 -5 | name:head=character -9 -5 28 -4 1 -5 -5 -2 | name:head=event 0 -5 -6 -9 -6 32 -7 1
name:head=faction 33 -5 -10 0 -6 -3 -4 -6 | name:head=ing 0 0 1 -1 0 0 0 0 | name:head=owned 2 0 -2 0 -1 4 0 -2
name:head=place -6 -4 -8 30 -6 -8 1 0 | name:head=s 0 -1 -1 -2 1 -2 1 4 | name:head=ship -4 -3 -5 -3 20 -3 3 -4
name:head=technology -6 -4 1 -3 -4 -6 27 -5 | name:head=toponym 2 0 -1 0 -1 -2 3 0 | name:head=work -4 -3 -4 -2 -3 -4 -4 24
name:numbered=digit -4 0 -1 0 5 -1 2 -1 | name:numbered=roman -4 -1 3 3 -2 -1 -1 3 | name:ofhead=common 1 0 -1 -4 4 -1 -1 2
name:ofhead=event -5 -4 -4 -5 -4 30 -4 -4 | name:ofhead=faction 24 -4 -4 0 -4 -5 -4 -3 | name:ofhead=given -3 -3 23 -3 -3 -3 -3 -3
name:ofhead=place -5 -4 -4 30 -4 -5 -4 -5 | name:ofhead=technology -4 -3 -3 -3 -3 -4 25 -4 | name:ofhead=work -4 -4 -4 -4 -4 0 -4 23
name:one=character 4 -2 8 -3 -2 -1 -2 -1 | name:one=common 3 -7 -1 -2 2 2 0 4 | name:one=event -1 -3 0 -6 -3 16 -3 -1
name:one=faction 22 -6 -3 -5 -3 -1 -1 -1 | name:one=place -3 -2 -2 16 -3 -2 -3 -2 | name:one=technology -5 -2 -3 4 -2 -2 12 -2
name:shape=apostrophe -4 4 6 -5 5 -1 -4 -1 | name:shape=digits -7 0 -5 -1 3 -1 13 -2 | name:shape=epithet -2 0 3 -1 -1 3 -2 0
name:shape=initial 0 0 1 0 0 0 0 0 | name:shape=letters 18 -3 -4 -11 -3 -1 4 -1 | name:shape=particle -1 0 0 1 1 -1 -1 1
name:shape=phrase -1 0 -1 -2 0 -1 -1 7 | name:shape=prefix 3 -2 -4 -2 10 -1 -2 -2 | name:size=1 0 12 -3 3 2 -7 1 -7 | name:size=2 2 -7 4 2 -4 1 3 -1
name:size=3 -2 -4 -2 -3 3 3 0 5 | name:size=4 0 -1 1 -2 -2 3 -3 4 | name:world=faction 25 -5 -3 -3 -3 -3 -3 -3
name:world=place -11 -6 -7 36 1 -4 -5 -4 | name:world=species -4 24 -4 -3 -3 -3 -3 -3 | named=character 0 -4 21 -3 -3 -3 -3 -3
named=event -4 -3 -4 -4 -4 27 -4 -4 | named=faction 22 -1 -4 -3 -3 -3 -3 -3 | named=place -5 -4 -3 22 -4 1 -4 -3
named=technology -4 -3 -4 2 -3 -3 20 -3 | named=x 1 -5 1 2 -2 4 0 -1 | nk=character 3 6 -2 -2 -2 0 -2 0 | nk=event 1 0 -1 -1 -1 3 -1 -1
nk=faction 1 -1 0 -1 -1 0 1 0 | nk=place -1 2 -1 2 -1 -1 -1 1 | nk=ship 1 0 1 0 0 0 0 0 | nk=species -1 0 0 0 0 0 0 0
nk=technology -5 5 -6 -5 -4 -1 16 -1 | nk=work -2 -1 0 5 -2 0 -1 2 | nk=x 2 3 1 -1 4 -2 -11 3 | of=event -1 -1 -1 -1 -1 8 -1 -1
of=group 7 1 -1 -2 -2 -1 -2 -1 | of=kcharacter 4 -4 4 -7 2 -2 4 -1 | of=kevent -3 1 -1 -1 -1 7 -1 -1 | of=kfaction 6 2 0 0 -2 -1 -2 -2
of=kplace -1 2 -3 11 -2 -4 -2 -1 | of=ktechnology -2 0 -1 -1 -1 0 6 -1 | of=kwork -2 -1 4 -4 -1 -1 -1 6 | of=person -1 -1 8 -2 -1 -1 -1 -1
of=place -2 0 -3 11 -1 -1 -1 -1 | of=realm 7 -2 -1 1 -1 -1 -1 -1 | of=ship -3 -2 -2 2 11 -2 -2 -2 | of=tool -3 2 -1 -1 -1 -1 7 -1
of=work -1 -1 -1 -4 -1 -1 0 10 | own=character -1 -1 7 -1 -1 -1 -1 0 | own=event -1 -1 -1 -1 -1 8 -1 -1 | own=group 8 -1 -1 -1 -1 -1 -1 -1
own=person -4 -2 15 -2 -2 -1 -2 -2 | own=place 0 -2 1 7 -1 -1 -1 -2 | own=ship -2 -2 -1 -2 8 -1 2 -1 | own=x 2 -2 -1 1 3 -1 -2 -1
pass=event -2 -1 -1 -1 -2 10 -1 -1 | pass=group 11 -5 -1 1 -1 -1 -1 -1 | pass=person -1 -1 8 -1 -2 -1 -1 -1 | pass=place 0 -2 -3 5 4 -1 -2 -1
pass=ship -1 -1 -1 -1 8 -1 -1 -1 | pass=tool 1 -1 -5 3 -2 -2 7 -2 | pass=x 1 -1 2 -5 3 0 2 -1 | pre=character -4 0 19 -3 -3 -3 -3 -3
pre=event -3 -3 -1 -3 -3 17 -3 -3 | pre=place -3 -3 -3 12 -3 -3 3 -3 | pre=ship -3 -3 -3 -3 19 -3 -3 -3 | pre=technology -3 -3 -4 -4 1 -3 18 -3
pre=work -3 -2 -3 -3 -3 -3 -3 18 | rank=1 -4 -5 26 -3 -4 -4 -5 0 | the -3 -2 -6 0 6 5 3 -3 | the=aboard -4 -4 -4 -4 19 -4 2 -3
the=after -2 1 0 -4 -1 7 -1 0 | the=against 4 2 -1 -1 -1 0 -2 0 | the=and -1 3 -3 -3 5 -3 3 0 | the=around 0 0 0 1 0 0 0 0
the=as 1 -1 -1 2 -2 8 -7 -1 | the=at -3 -1 -1 4 -1 6 -3 -1 | the=between 3 -1 0 1 -1 0 -1 0 | the=beyond -1 -1 0 3 0 0 0 0
the=but -1 -1 0 4 0 0 -1 0 | the=by 6 4 -2 -4 -3 -1 0 -1 | the=called 0 0 0 -3 -1 4 -1 0 | the=during -2 1 0 -1 0 3 0 0 | the=for 2 -4 -1 1 -2 -3 7 -1
the=from -3 2 -1 4 -2 2 -2 1 | the=in -5 -3 -1 2 3 1 0 2 | the=into 0 0 0 0 0 1 0 0 | the=near -1 -2 0 3 0 0 0 0 | the=of 4 3 -5 3 0 1 -2 -5
the=on 1 -2 0 4 -1 -1 -1 -1 | the=than 0 1 0 0 0 0 0 0 | the=that -1 6 0 -2 -2 0 0 0 | the=through -3 -1 0 1 -1 4 2 -2 | the=to 3 -1 -1 1 5 -6 -3 2
the=under 0 0 0 0 0 1 0 0 | the=upon -1 -1 6 -2 -1 -1 -2 2 | the=when -3 6 4 -3 -2 -2 1 -1 | the=while 1 0 0 0 0 0 0 0 | the=with 1 0 -1 -2 -1 -2 5 0
thek=character -1 -1 5 -1 -1 -1 0 -1 | thek=event 2 -2 -1 -1 -1 6 -1 -2 | thek=faction 4 -1 -1 0 2 -1 -1 -2 | thek=place -2 1 -1 5 -1 1 -1 -1
thek=work -4 -2 -1 -3 -2 -1 -2 16 | thev=event -3 -1 -2 -2 -1 9 2 -1 | thev=group 10 -3 5 -1 -2 -2 -5 -2 | thev=person -2 3 5 -4 -2 2 -1 -1
thev=place -2 0 -1 9 -2 -1 -2 -1 | thev=tool 3 -2 -1 -5 0 -2 10 -2 | thev=work -5 -4 -2 1 2 0 -1 8 | v=ed -2 4 5 -4 0 -3 3 -3
v=event -2 1 3 -1 -2 7 -3 -3 | v=group 10 -1 -2 -4 0 -1 -2 0 | v=person -2 1 6 -1 2 -2 -2 -2 | v=place -2 -1 -2 9 -1 0 -1 -1
v=ship -2 -2 5 -4 11 -2 -3 -2 | v=tool -2 -1 -1 -2 -1 -1 11 -2 | v=work -7 -2 1 1 4 -2 -2 8 | vote:character 5 0 10 -3 -3 -3 -4 -1
vote:event -3 5 0 -2 -2 6 -3 -2 | vote:faction 5 15 -1 -5 -5 -3 -6 -1 | vote:place -1 -5 -6 17 -4 5 -4 -3 | vote:ship -2 1 -7 -5 18 1 -1 -4
vote:species 4 17 -2 -5 -2 -4 -5 -2 | vote:technology -4 -2 1 5 -2 -2 8 -2 | vote:work -2 -1 -9 -2 -2 -2 -2 20`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter(([cue]) => cue !== undefined && cue !== '')
    .map(([cue = '', ...weights]) => [cue, weights.map((weight) => Number(weight) / 10)]),
);
