/**
 * Our own list of irregular English verbs, one a line: base form, then its other forms that rules do not yield. A form that
 * two verbs share belongs to the line that news means more often ("found" is find, "fell" fall, "left" leave).
 */
export const IRREGULAR_VERBS = `
be am is are was were been being 's 'm 're ’s ’m ’re art ai
have has had 've ’ve having
do does did done doing
go goes went gone
say says said
add added adding
err erred erring
agree agreed
disagree disagreed
free freed freeing
guarantee guaranteed
referee refereed
decree decreed
arise arose arisen
awake awoke awoken
bear bore borne born
beat beats beaten
become became
begin began begun beginning
bend bent
bet bets betting
bid bids bidding
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasts
build built
burn burnt
burst bursts
buy bought
cast casts
catch caught
choose chose chosen choosing
cling clung
come came coming
cost costs
creep crept
cut cuts cutting
deal dealt
dig dug digging
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven driving
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flew flown flies
forbid forbade forbidden forbidding
forecast forecasts
foresee foresaw foreseen
forget forgot forgotten forgetting
forgive forgave forgiven forgiving
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen freezing
get got gotten getting
give gave given giving
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden hiding
hit hits hitting
hold held
hurt hurts
input inputs
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left leaving
lend lent
let lets letting
lie lain lying
light lit
lose lost losing
make made making
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset offsets offsetting
outdo outdid outdone
overcome overcame overcoming
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
overturn overturned
partake partook partaken
pay paid
plead pled
prove proven proving
put puts putting
quit quits quitting
read reads
rebuild rebuilt
redo redid redone
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
rid rids ridding
ride rode ridden riding
ring rang rung
rise rose risen rising
run ran running
see saw seen
seek sought
sell sold
send sent
set sets setting
sew sewn
shake shook shaken
shed sheds shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shuts shutting
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid sliding
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun spinning
split splits splitting
spoil spoilt
spread spreads
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank
strike struck stricken striking
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum swimming
swing swung
take took taken taking
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrusts
tread trod trodden
undergo underwent undergone undergoes
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
upset upsets upsetting
wake woke woken
wear wore worn
weave wove woven
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written writing
die died dies dying
tie tied ties tying
vie vied vies vying
can could ca
will would wo 'll ’ll
shall should sha
may might
`;

/** Our own list of irregular noun plurals: singular, plural. */
export const IRREGULAR_NOUNS = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
life lives
knife knives
leaf leaves
half halves
shelf shelves
thief thieves
wolf wolves
loaf loaves
calf calves
self selves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
emphasis emphases
parenthesis parentheses
axis axes
oasis oases
diagnosis diagnoses
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
datum data
memorandum memoranda
referendum referenda
stadium stadia
curriculum curricula
fungus fungi
alumnus alumni
nucleus nuclei
stimulus stimuli
spokesman spokesmen
spokeswoman spokeswomen
chairman chairmen
chairwoman chairwomen
congressman congressmen
congresswoman congresswomen
policeman policemen
policewoman policewomen
fisherman fishermen
gunman gunmen
businessman businessmen
businesswoman businesswomen
fireman firemen
serviceman servicemen
airman airmen
statesman statesmen
salesman salesmen
sportsman sportsmen
cameraman cameramen
militiaman militiamen
tribesman tribesmen
clergyman clergymen
sportswoman sportswomen
lawman lawmen
frenchman frenchmen
englishman englishmen
dutchman dutchmen
irishman irishmen
`;
