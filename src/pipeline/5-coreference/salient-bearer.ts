import { KNOWN_BY_NAME, OFFICIALS, PARTISANS, PERSON_CLASSES, POSITIONS } from '../../language/lexicons/person-classes';
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { areOfOneTrade, TRADE_WORDS } from '../../language/lexicons/trade-words';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { type ChainDraft, isUntold, kindOf, only } from './chain-draft';
import { mainSubject } from './clause-subjects';
import { AGE } from './person-of-age';
import type { Present } from './present-mentions';
import { headOf, tokensIn } from './token-at';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Most steps up a tree. */
const MOST_STEPS = 6;

/** Nouns of kinds of body, one of which the article may leave to its reader: "Acme closed a shop. The retailer …". */
const NARROW_KINDS = wordSet('company media team armed_group government school ngo');

/** Nouns that another than the one named before often bears, as the owner, the rival and the one who sells to it. */
const OF_OTHERS = wordSet(
  'fund investor rival shareholder subsidiary affiliate unit parent division arm platform practice brand marketplace site website portal network station paper journal restaurant supermarket studio supplier contractor distributor partner force police army navy department ministry council parliament legislature authority commission',
);

/** A phrase with what stands around it. */
export interface Salience {
  readonly mention: Nominal;
  /** What is named and referred to, by sentence. */
  readonly present: ReadonlyMap<number, readonly Present[]>;
  /** Lemmas of the nouns that the article uses of a chain. */
  readonly nounsOf: (draft: ChainDraft) => ReadonlySet<string>;
  readonly isIntroduced: (mention: Nominal) => boolean;
}

/**
 * The person or body that a noun which the article has not used before refers to: the only one that its clause stands under or a sentence right
 * before puts in view ("Ann Lee joined Cork City. The striker …", "Nordfly lost money. The airline …"), where the noun stands bare and fits
 * what is told.
 */
export function salientBearer(article: Mentioned, salience: Salience): ChainDraft | undefined {
  const { mention, present, isIntroduced } = salience;
  const own = article.sentences[mention.sentence] as Sentence;
  const role = bareRole(own, mention);
  const type = isOfPeople(mention) ? 'Person' : 'Organization';
  if (
    role === undefined ||
    !(
      mention.head === 'national' ||
      PARTISANS.has(mention.head) ||
      /^[Tt]he (?:.* )?\p{Ll}[\p{L}-]*$/u.test(mention.text)
    ) ||
    mention.isPlural === true
  )
    return undefined;
  const isTold = type === 'Person' && role !== 'nsubj';
  if (type === 'Person' && isOneOfSeveral(article, salience)) return undefined;
  if ((type === 'Organization' && !isOfBodies(mention)) || isIntroduced(mention)) return undefined;
  for (let at = mention.sentence; at >= mention.sentence - MOST_BACK; at--) {
    const near = article.sentences[at];
    if (near === undefined || near.kind === 'headline' || own.paragraph - near.paragraph > 1) return undefined;
    const isOfPronoun = type === 'Person' && near !== own && hasPronounAsSubject(near);
    const named = (present.get(at) ?? []).filter(
      ({ draft, whole }) => draft.type === type && whole.start < mention.span.start,
    );
    // "Ann Lee met novelist Bo Berg. Clara Moss praised the author."
    if (named.length === 0 || (isTold && near === own && !named.some(({ draft }) => isOfClass(draft, salience))))
      continue;
    // "She replaced Bo Berg. The former judge …": of either.
    if (isOfPronoun) return undefined;
    // "Ann Lee said the banker …": of oneself one speaks otherwise.
    if (
      near === own &&
      (type === 'Person' || role !== 'nsubj' || named.some(({ whole }) => isBeside(own, whole, mention)))
    )
      return undefined;
    const one = inView(near, named, salience);
    return one !== undefined && isTold && !isOfClass(one, salience) ? undefined : one;
  }
  return undefined;
}

/** Whether the article says of the person what makes the noun fit: "the author" of a novelist. */
const isOfClass = (draft: ChainDraft, { mention: { head }, nounsOf }: Salience): boolean =>
  [...nounsOf(draft)].some(
    (noun) =>
      (classOf(noun) !== undefined && classOf(noun) === classOf(head)) || OFFICIALS.get(head)?.has(noun) === true,
  );

/** "Ann Lee met a farmer. The man …": whether somebody without a name stands before "the man", in its sentence or the one before. */
function isOneOfSeveral({ sentences }: Mentioned, { mention: { head, sentence, span }, present }: Salience): boolean {
  if (!GENERIC.has(head)) return false;
  const around = [sentence - 1, sentence];
  const known = around.flatMap((at) => present.get(at) ?? []);
  const tokens = around.flatMap((at) => sentences[at]?.tokens ?? []);
  return tokens.some(
    ({ upos, lemma, start, end, deprel }) =>
      start < span.start &&
      !known.some(({ whole }) => covers(whole, { start, end })) &&
      upos === 'NOUN' &&
      PERSON_NOUNS.has(lemma) &&
      /^(?:nsubj|i?obj|obl|nmod|conj)$/.test(deprel),
  );
}

/** Sentences back in which the one is looked for, where those between name none of its type. */
const MOST_BACK = 2;

/** Of those whom a sentence names the one that the noun fits and the sentence puts in view. */
function inView(sentence: Sentence, named: readonly Present[], { mention, nounsOf }: Salience): ChainDraft | undefined {
  const drafts = [...new Set(named.map(({ draft }) => draft))];
  const isPerson = drafts[0]?.type === 'Person';
  const fitting = drafts.filter((draft) =>
    isPerson ? fitsPerson(mention, draft, nounsOf(draft)) : fitsBody(mention, draft, nounsOf(draft)),
  );
  const one =
    only(fitting.filter((draft) => !isPerson && isOfTrade(draft, mention.head))) ??
    only(fitting.filter((draft) => isTopic(sentence, named, draft))) ??
    (drafts.length === 1 || !isPerson || NARROW.has(mention.head) ? only(fitting) : undefined);
  return named.some(({ draft, whole }) => draft === one && isInView(sentence, whole, mention)) ? one : undefined;
}

/** Nouns narrow enough to pick one of several: "King Lee met Bo Berg. The monarch …". */
const NARROW = new Set([...PARTISANS, ...wordSet('pontiff monarch lawmaker')]);

/** "Nordfly and the airline", "Bolt sued the airline": whether name and phrase hang on one word, so that they are two. */
function isBeside({ tokens }: Sentence, name: Span, { span }: Nominal): boolean {
  const [one, other] = [headOf(tokens, tokensIn(tokens, name)), headOf(tokens, tokensIn(tokens, span))];
  return one === undefined || other === undefined || tokens[one]?.head === tokens[other]?.head;
}

/** "The airline sued Aerotec. The carrier …": whether the subject of the sentence before was a noun for it already. */
function isTopic(before: Sentence, named: readonly Present[], draft: ChainDraft): boolean {
  const at = mainSubject(before);
  const subject = at === undefined ? undefined : before.tokens[at];
  return subject?.upos === 'NOUN' && named.some((one) => one.draft === draft && one.span.end === subject.end);
}

function hasPronounAsSubject(sentence: Sentence): boolean {
  const at = mainSubject(sentence);
  return at !== undefined && /^s?he$/i.test(sentence.tokens[at]?.text ?? '');
}

/** The relation of a phrase on whose noun nothing behind it hangs that would tell which one it is. */
function bareRole({ tokens }: Sentence, { span }: Nominal): string | undefined {
  const at = headOf(tokens, tokensIn(tokens, span));
  const isTold = tokens.some(
    ({ head, deprel, xpos }, index) =>
      head === at &&
      at !== undefined &&
      index > at &&
      // "the singer, whose name is Bo": says more of one who is known.
      !(tokens[at + 1]?.text === ',' && (deprel === 'acl' || xpos === 'CD')) &&
      /^(?:nmod|acl|appos|conj)/.test(deprel),
  );
  const role = at === undefined || isTold ? undefined : tokens[at]?.deprel;
  return role !== undefined && /^(?:nsubj|obj|iobj|obl|nmod)$/.test(role) ? role : undefined;
}

/** "A retailer sued. … The retailer": whether the article has brought in another without a name. It is searched once for each noun. */
export function introductions(text: string): Salience['isIntroduced'] {
  const firstEnds = new Map<string, number>();
  const firstEnd = (noun: string): number => {
    const found = new RegExp(
      `\\b(?:an?|another|one|every|each|his|her|its|their) (?:[\\p{L}-]+ ){0,3}?${noun.replace(/[^\p{L}-]/gu, '')}\\b`,
      'iu',
    ).exec(text);
    return found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length;
  };
  return ({ head, span }) => {
    const end = firstEnds.get(head) ?? firstEnd(head);
    firstEnds.set(head, end);
    return end <= span.start;
  };
}

const isFormer = ({ text }: Nominal): boolean => /\bformer\b/i.test(text);

const isOfPeople = (mention: Nominal): boolean =>
  classOf(mention.head) !== undefined ||
  ACCUSED.has(mention.head) ||
  GENERIC.has(mention.head) ||
  OFFICIALS.has(mention.head) ||
  // "The 45-year-old farmer" says anew what somebody is.
  (AGE.test(mention.text) && PERSON_NOUNS.has(mention.head)) ||
  (isFormer(mention) && PERSON_NOUNS.has(mention.head));

const ACCUSED = wordSet('suspect accused');

const GENERIC = wordSet('man woman teenager pensioner national');

const isOfBodies = ({ head }: Nominal): boolean =>
  NARROW_KINDS.has(ORGANIZATION_NOUNS.get(head) ?? '') && !PERSON_NOUNS.has(head);

const classOf = (noun: string): string | undefined => [...PERSON_CLASSES].find(([, nouns]) => nouns.has(noun))?.[0];

/** Whether what is told of a person leaves room for the noun: of a midfielder none for a striker, of a minister none for a singer. */
function fitsPerson(mention: Nominal, { gender }: ChainDraft, nouns: ReadonlySet<string>): boolean {
  const { head } = mention;
  if ((gender === 'female' && MEN.test(head)) || (gender === 'male' && WOMEN.test(head))) return false;
  if (GENERIC.has(head) || ACCUSED.has(head) || isFormer(mention)) return true;
  if ([...nouns].some((noun) => OFFICIALS.get(head)?.has(noun) === true)) return true;
  if (AGE.test(mention.text) && classOf(head) === undefined) return true;
  if (nouns.size === 0) return KNOWN_BY_NAME.has(classOf(head) ?? '');
  if (POSITIONS.has(head) && [...nouns].some((noun) => POSITIONS.has(noun))) return false;
  const own = classOf(head);
  const classes = new Set([...nouns].flatMap((noun) => classOf(noun) ?? []));
  return own !== undefined && (classes.has(own) || (PUBLIC.has(own) && [...classes].every((one) => PUBLIC.has(one))));
}

/** Walks of life that one person may follow beside an office. */
const PUBLIC = wordSet('business politics');

const MEN = /(?:man|actor)$/;
const WOMEN = /(?:woman|actress)$/;

/** Whether the body may be of the noun's kind: it is of the kind, or nothing tells what it is, and no noun of another trade is its own. */
function fitsBody({ head }: Nominal, draft: ChainDraft, nouns: ReadonlySet<string>): boolean {
  const kind = ORGANIZATION_NOUNS.get(head);
  if (kindOf(draft) !== kind && !(draft.names.every(isUntold) && kind !== 'government')) return false;
  if (WIDE.has(head)) return true;
  const trades = tradesOf(draft);
  if (trades.length > 0 ? !trades.includes(head) : OF_OTHERS.has(head)) return false;
  return (
    trades.length > 0 ||
    [...nouns].every((noun) => !ORGANIZATION_NOUNS.has(noun) || WIDE.has(noun) || areOfOneTrade(noun, head))
  );
}

/** Nouns that say little of what a body is, so that a narrower one may follow. */
const WIDE = wordSet(
  'company firm group business giant corporation conglomerate agency organisation organization body side team club',
);

const tradesOf = ({ spellings }: ChainDraft): readonly string[] =>
  [...spellings.keys()].flatMap((spelling) =>
    spelling
      .toLowerCase()
      .split(/\s+/)
      .slice(1)
      .flatMap((word) => TRADE_WORDS.get(word) ?? []),
  );

const isOfTrade = (draft: ChainDraft, noun: string): boolean => tradesOf(draft).includes(noun);

/** Whether a sentence puts a name in view: subject or object, joined or in apposition to one, or whose the subject is ("shares in Acme"). */
function isInView({ tokens }: Sentence, name: Span, { head: noun }: Nominal): boolean {
  let at = headOf(tokens, tokensIn(tokens, name));
  let isOwner = false;
  for (let step = 0; at !== undefined && at >= 0 && step < MOST_STEPS; step++) {
    const { deprel, head } = tokens[at] as Token;
    if (ACCUSED.has(noun) && /^(?:nsubj|obj)$/.test(deprel)) return PROSECUTES.has(tokens[head]?.lemma ?? '');
    if (deprel === 'nsubj' || deprel === 'root') return true;
    if (deprel === 'obj') return !isOwner;
    if (deprel === 'nmod') isOwner = true;
    if (!/^(?:appos|flat|compound|nmod)$/.test(deprel)) return false;
    at = head;
  }
  return false;
}

/** Verbs that make somebody a suspect. */
const PROSECUTES = wordSet('arrest charge detain accuse indict try plead convict sentence acquit prosecute appear');
