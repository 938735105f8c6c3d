import { COMMON_WORDS } from './lexicons/common-words';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicons/irregular-verbs';
import { wordSet } from './lexicons/words';

/** What is known of a word's part of speech: a Universal tag, or a guess from its neighbours. */
export type WordClass = 'NOUN' | 'VERB' | 'OTHER';

const VERB_FORMS = formMap(IRREGULAR_VERBS);
const NOUN_FORMS = formMap(IRREGULAR_NOUNS);

/** Forms that are more often something else than the verb that spells them so, unless a tag says verb. */
const VERB_ONLY_WHEN_TAGGED = wordSet(
  'ground wound bound bore lay saw art lent bit might may will can being rose spring wind light well',
);

/** Words in -s, -ed, -ing that are their own dictionary form. */
const INVARIANT = wordSet(`
  this his its us thus yes as is was has does plus versus gas bus bias chaos status consensus census campus virus corps series species
  news politics economics ethics mathematics physics headquarters always perhaps across towards afterwards besides sometimes
  elsewhere minus canvas atlas lens texas diabetes measles rabies athletics gymnastics logistics mechanics genesis means
  nothing something anything everything during morning evening king ring string spring thing wing sibling ceiling sterling viking
  red bed bred hundred sacred indeed need seed speed feed breed weed deed greed bleed shed sled ned wed embed naked wicked crooked
  access process address congress progress success witness business press loss boss cross class glass mass pass less express
  illness fitness wilderness weakness emptiness darkness princess fortress mattress actress stress dress tress
  crisis analysis basis thesis emphasis oasis diagnosis axis hypothesis
`);

/** Nouns in -ing that stay so after an article even where a verb is near. */
const NOUN_ING = wordSet(`
  building meeting hearing briefing ruling finding funding housing training offering opening uprising painting wedding filing
  bombing killing shooting shelling fighting stabbing beating hanging warning understanding feeling saying being cutting landing
  holding crossing ending gathering outing posting rating reading recording sitting spending setting standing turning undertaking
  wording writing parking banking mining farming fishing shipping trafficking smuggling lobbying hacking kidnapping gambling
  racing boxing skiing swimming cycling sailing rowing cleansing policing manufacturing engineering accounting advertising
  marketing broadcasting publishing lightning earnings proceedings savings
`);

/** Stems that end like those which lost an -e but did not: "visit-ed", "target-ed", "treat-ed". */
const KEEPS_NO_E = wordSet(`
  visit edit limit exhibit prohibit inhibit inherit profit benefit deposit exit credit audit orbit merit solicit recruit await
  treat repeat defeat cheat heat beat float threat seat eat coat chat pat target market budget ticket rocket blanket trumpet
  appear hear fear clear near wear tear bear repair pair chair despair impair air stain contain explain remain obtain maintain
  train gain detain sustain retain restrain complain attain entertain ascertain constrain abstain drain campaign claim aim reclaim
  proclaim exclaim maim concern return turn learn warn earn govern burn open happen weaken strengthen threaten widen listen
  broken question mention condition position function sanction station auction caution envision commission partition petition
  cover discover recover deliver enter offer suffer order consider remember answer water alter gather lower power counter
  monitor honor favour labour harbor harbour neighbor sponsor author tutor mirror doctor factor error
  develop gallop group stop help keep ship equip worship shout report support export import transport assert convert
  arrest protest request suggest invest contest test attest interest harvest bolster foster muster cancel travel model level label
  signal equal total rival quarrel marshal counsel channel control patrol fuel appeal reveal heal steal deal seal conceal repeal
  sail fail mail jail hail bail trail detail nail peel feel heel wheel steel kneel fool cool school pool tool
  need proceed succeed exceed feed heed lead read head spread thread plead bead end send spend defend attend intend tend pretend
  demand command expand land stand hand band brand understand ground sound found bound round wound surround
  bomb climb comb plumb limb dumb press pass cross miss guess address stress express discuss dismiss assess possess process
  finish publish establish punish abolish demolish perish push wash crash rush clash launch march search reach teach approach
  watch catch match fetch attack back pack lack track crack check block lock knock pick kick stick strike
`);

/**
 * Dictionary form in small letters: irregular forms from a list, the rest by rules that ask a word list whether a stem lost an
 * -e or doubled a consonant. `wordClass` decides between noun and verb ("meeting", "talks"); without it plurals and verb
 * forms give their stem and -ing gives the verb, except well-known nouns. Names should not be lemmatized.
 */
export function lemmatize(word: string, wordClass?: WordClass): string {
  const lower = word.toLowerCase();
  if (wordClass === 'NOUN') return nounLemma(lower);
  const irregular = VERB_FORMS.get(lower);
  if (irregular !== undefined && (wordClass === 'VERB' || !VERB_ONLY_WHEN_TAGGED.has(lower))) return irregular;
  if (wordClass !== 'VERB') {
    const plural = NOUN_FORMS.get(lower);
    if (plural !== undefined) return plural;
  }
  if (lower === "n't" || lower === 'n’t') return 'not';
  if (INVARIANT.has(lower) || lower.length < 4) return lower === 'an' ? 'a' : lower;
  if (wordClass === 'OTHER') return lower;
  return regularLemma(lower, wordClass);
}

function regularLemma(lower: string, wordClass: WordClass | undefined): string {
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('eed')) return lower;
  if (lower.endsWith('ed')) return restoreStem(lower.slice(0, -2)) ?? lower;
  if (lower.endsWith('ing')) {
    if (wordClass !== 'VERB' && NOUN_ING.has(lower)) return lower;
    return restoreStem(lower.slice(0, -3)) ?? lower;
  }
  // "criticises", "bulldozes": of a verb, unlike "buses" and "boxes", an -s or -z alone comes before -e.
  if (wordClass === 'VERB' && /[^sz][sz]es$/.test(lower) && !COMMON_WORDS.has(lower.slice(0, -2)))
    return lower.slice(0, -1);
  return lower.endsWith('s') ? withoutPlural(lower) : lower;
}

function nounLemma(lower: string): string {
  const plural = NOUN_FORMS.get(lower);
  if (plural !== undefined) return plural;
  if (INVARIANT.has(lower) || lower.length < 4 || !lower.endsWith('s')) return lower;
  return withoutPlural(lower);
}

function withoutPlural(lower: string): string {
  if (lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) {
    return lower.endsWith('movies') || lower.endsWith('cookies') || lower.endsWith('zombies')
      ? lower.slice(0, -1)
      : `${lower.slice(0, -3)}y`;
  }
  if (/(?:[sxz]|[cs]h)es$/.test(lower)) {
    const withE = lower.slice(0, -1);
    if (lower.endsWith('ches') || lower.endsWith('shes') || lower.endsWith('xes') || lower.endsWith('sses')) {
      return COMMON_WORDS.has(lower.slice(0, -2)) || !COMMON_WORDS.has(withE) ? lower.slice(0, -2) : withE;
    }
    // "criticises", "subsidizes": verbs in -ise and -ize, whether the list has them or not.
    if (/(?:[iy]s|[^z]z)es$/.test(lower) && !COMMON_WORDS.has(lower.slice(0, -2))) return withE;
    return COMMON_WORDS.has(withE) ? withE : lower.slice(0, -2);
  }
  if (lower.endsWith('oes')) return COMMON_WORDS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2);
  return lower.slice(0, -1);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** "bankroll", "stonewall", "blackball": compounds of short words that end in -ll. */
const ENDS_IN_DOUBLE_L = /(?:roll|wall|ball|cull)$/;

/** Verb from what is left when -ed or -ing is gone; `undefined` where nothing like a stem is left ("string"). */
function restoreStem(stem: string): string | undefined {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return undefined;
  const last = stem[stem.length - 1];
  const before = stem[stem.length - 2];
  const isDoubled = last === before && !isVowel(last);
  if (isDoubled) {
    const single = stem.slice(0, -1);
    if (last === 's' || last === 'z' || last === 'f') return stem;
    if (last === 'l')
      return (COMMON_WORDS.has(stem) || ENDS_IN_DOUBLE_L.test(stem)) && !KEEPS_NO_E.has(single) ? stem : single;
    return COMMON_WORDS.has(stem) && !COMMON_WORDS.has(single) ? stem : single;
  }
  if (KEEPS_NO_E.has(stem)) return stem;
  const withE = `${stem}e`;
  const knowsStem = COMMON_WORDS.has(stem);
  const knowsE = COMMON_WORDS.has(withE);
  if (knowsStem !== knowsE) return knowsE ? withE : stem;
  return losesE(stem, last, before) ? withE : stem;
}

/** Spelling rule for stems that the word list cannot decide: "accus-", "danc-", "resolv-", "stat-" lost an -e. */
function losesE(stem: string, last: string | undefined, before: string | undefined): boolean {
  if (last === 'v' || last === 'c' || last === 'u' || last === 'z') return true;
  if (last === 'g')
    return before !== 'n' || /(?:ang|ing|eng|ung)$/.test(stem) === false
      ? before === 'd' || isVowel(before) || before === 'r' || before === 'l'
      : /(?:chang|rang|veng|challeng|arrang|hing|cring|infring|plung|loung)$/.test(stem);
  if (last === 's')
    return before !== 's' && (isVowel(before) || before === 'n' || before === 'r' || before === 'p' || before === 'l');
  const isAfterOneVowel = isVowel(before) && !isVowel(stem[stem.length - 3]);
  if (last === 'l')
    return before !== undefined && ('bpdtgkfc'.includes(before) || (isAfterOneVowel && 'iou'.includes(before)));
  if (last === 'f') return isAfterOneVowel;
  if (last === 'b' && /(?:scrib|brib)$/.test(stem)) return true;
  if (last === 'w' || last === 'x' || last === 'y' || last === 'h') return false;
  if (last === 't')
    return (
      (before === 'a' && !/(?:tre|be|he|se)at$/.test(stem)) || ((before === 'u' || before === 'o') && isAfterOneVowel)
    );
  if (last === 'r')
    return before === 'i' || before === 'u' || before === 'o'
      ? !isVowel(stem[stem.length - 3])
      : before === 'a' && !isVowel(stem[stem.length - 3]);
  if (last === 'd' || last === 'k' || last === 'm' || last === 'n' || last === 'p' || last === 'b') {
    return isAfterOneVowel && stem.length <= 5;
  }
  return false;
}

function formMap(list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of list.split('\n')) {
    const [base, ...others] = line.trim().split(' ');
    if (base === undefined || base === '') continue;
    for (const form of others) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}
