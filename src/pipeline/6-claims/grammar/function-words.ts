const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase. */
export const DETERMINERS = set(`
  the a an this that these those his her its their our my your some any no every each another both all several many few
  most more either neither much such what whose half
`);

export const POSSESSIVE_PRONOUNS = set('his her its their our my your whose');

export const PREPOSITIONS = set(`
  of in on at by for with from to into onto over under against between among amid about across after before during
  since until till through throughout toward towards within without behind below beneath beside besides beyond near despite
  except inside outside off out up down upon via like unlike as than around along alongside past amongst aboard
  atop versus vs following including concerning regarding worth
`);

/** Prepositions of two words and more, as they are matched and shown. */
export const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['together', 'with'],
  ['along', 'with'],
  ['because', 'of'],
  ['out', 'of'],
  ['such', 'as'],
  ['on', 'behalf', 'of'],
  ['ahead', 'of'],
  ['instead', 'of'],
  ['as', 'well', 'as'],
  ['due', 'to'],
  ['thanks', 'to'],
  ['prior', 'to'],
  ['in', 'front', 'of'],
  ['in', 'response', 'to'],
  ['in', 'place', 'of'],
  ['in', 'support', 'of'],
  ['in', 'protest', 'against'],
  ['in', 'addition', 'to'],
  ['as', 'part', 'of'],
  ['as', 'for'],
  ['at', 'the', 'hands', 'of'],
  ['at', 'the', 'expense', 'of'],
  ['with', 'the', 'help', 'of'],
  ['with', 'the', 'support', 'of'],
  ['in', 'protest', 'at'],
  ['in', 'protest', 'over'],
  ['in', 'cooperation', 'with'],
  ['in', 'collaboration', 'with'],
  ['in', 'partnership', 'with'],
  ['in', 'coordination', 'with'],
  ['in', 'conjunction', 'with'],
  ['in', 'favour', 'of'],
  ['in', 'favor', 'of'],
  ['in', 'opposition', 'to'],
  ['in', 'tandem', 'with'],
  ['in', 'concert', 'with'],
  ['in', 'league', 'with'],
  ['in', 'association', 'with'],
  ['in', 'alliance', 'with'],
  ['in', 'cahoots', 'with'],
  ['in', 'consultation', 'with'],
  ['hand', 'in', 'hand', 'with'],
  ['hand', 'in', 'glove', 'with'],
  ['side', 'by', 'side', 'with'],
  ['shoulder', 'to', 'shoulder', 'with'],
  ['with', 'the', 'assistance', 'of'],
  ['thanks', 'to'],
  ['by', 'order', 'of'],
  ['under', 'the', 'command', 'of'],
  ['belonging', 'to'],
];

/** Prepositions that lead to those who do it as well. */
export const BESIDE: readonly string[] = ['together with', 'along with', 'alongside'];

export const MODALS = set("will would can could may might must shall should ought 'll ’ll wo ca 'd ’d");
export const BE = set("be am is are was were been being 'm 're ’m ’re");
/** Those that agree with a subject; "'s" may be "has" or show whose something is as well. */
export const FINITE_BE = set("am is are was were 's 'm 're ’s ’m ’re");
export const HAVE = set("have has had having 've ’ve");
export const DO = set('do does did');
export const GET = set('get gets got gotten getting');
export const NEGATORS = set("not n't n’t never neither nor hardly barely");

export const RELATIVES = set('who whom which whose where');
export const SUBORDINATORS = set(`
  that if whether when whenever because although though while whereas unless once lest why how
`);
export const CONDITIONALS = set('if unless whether');
export const CONJUNCTIONS = set('and or but nor yet &');

export const SUBJECT_PRONOUNS = set('i you he she it we they who this that these those there');
export const OBJECT_PRONOUNS = set('me him her us them whom himself herself itself themselves each');

/** Adverbs that stand between the parts of a clause and change nothing of who did what; words in -ly are added by rule. */
export const ADVERBS = set(`
  also then later earlier now today yesterday tomorrow tonight again still already just only soon once ever here there too even
  however meanwhile instead therefore thus further furthermore moreover first last twice never always often sometimes together jointly
  separately abroad home ahead away back personally allegedly reportedly formally briefly publicly privately repeatedly
  recently previously currently formerly finally eventually initially immediately directly officially strongly sharply openly
  effectively indeed nonetheless nevertheless otherwise apparently perhaps maybe far long well hard very quite almost nearly about
  roughly afterwards thereafter beforehand overnight elsewhere
`);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'family ally rally reply supply apply assembly italy july daily weekly monthly early friendly likely only fly rely bully imply comply multiply jelly belly deadly',
);

/** Adverbs that make a statement a charge. */
export const ALLEGING_ADVERBS = set('allegedly reportedly purportedly supposedly apparently');
export const DOUBTING_ADVERBS = set('probably possibly perhaps maybe potentially presumably conceivably');

/** Words that count those of whom some are named: "freed seven Swedes", where "friends, including Ann Lee" may be anybody. */
export const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds several many numerous various'.split(' '),
);
