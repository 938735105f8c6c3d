import { ARMS } from '../../../language/lexicons/named-things';
import { phrases } from '../../../language/lexicons/words';
import { COURT, MONEY } from '../../../ontology/parse-frame';
import type { NounPhrase } from '../grammar/reading';
import { denoted } from './denoted';

/** Whether a noun may stand where a frame asks for one of these, or for any. */
export const isFillingNoun = (phrase: NounPhrase, lemmas: ReadonlySet<string>): boolean =>
  lemmas.size === 0
    ? denoted(phrase).every(({ chain }) => chain.type === 'Product') && !phrase.isPronoun
    : isNamedCourt(phrase, lemmas) ||
      isNamedArm(phrase, lemmas) ||
      (!phrase.isName && (namesOneOf(lemmas, phrase) || (lemmas.has(MONEY) && isSum(phrase))));

/** "will deliver six F-16s", "fired a Kalibr at Halm": what goes by the name of its model, where arms may stand. */
const isNamedArm = ({ isName, referent }: NounPhrase, lemmas: ReadonlySet<string>): boolean =>
  isName &&
  referent?.chain.type === 'Product' &&
  ARM_NOUNS.some((noun) => lemmas.has(noun)) &&
  isModel(referent.chain.name);

/** Nouns of a frame in whose place the model of an arm may stand. */
export const ARM_NOUNS: readonly string[] = ['missile', 'jet'];

/** "F-16", "T-72": names of any model. */
const DESIGNATION = /^(?:[A-Z][A-Za-z]{0,3}-?\d|F\/A)/;

/** What names of the listed models begin with: "Mirage" of "Mirage 2000", "Apache" of "Apache helicopter". */
const MODELS: readonly string[] = phrases(ARMS.replaceAll('=', ','))
  .map((name) => name.replace(/ (?:[a-z].*|\d.*|[A-Z]+\d.*|I+V?s?)$/, ''))
  .filter((name) => !DESIGNATION.test(name));

const isModel = (name: string): boolean => DESIGNATION.test(name) || MODELS.some((model) => name.startsWith(model));

/** "took Acme to the High Court" */
const isNamedCourt = ({ referent }: NounPhrase, lemmas: ReadonlySet<string>): boolean =>
  lemmas.has(COURT) && referent?.chain.kind === 'court';

/** The noun itself, or with an adjective or "no" before it where the table asks for one: "no fan", "scathing attack". */
const namesOneOf = (lemmas: ReadonlySet<string>, { lemma, words, determiner }: NounPhrase): boolean =>
  lemmas.has(lemma) ||
  (determiner === 'no' && lemmas.has(`no ${lemma}`)) ||
  words.some((word) => lemmas.has(`${word} ${lemma}`));

/** "$2 million", "€500,000", "600 crore". */
const isSum = ({ lemma, words }: NounPhrase): boolean =>
  words.some((word) => /[$£€¥]|^(?:us|a|c)\$/.test(word)) || MONEY_NOUNS.has(lemma);

const MONEY_NOUNS = new Set(
  `million billion trillion lakh crore dollar euro pound yen rupee shilling rand krone kroner krona kronor krónur franc peso naira yuan
  renminbi dinar dirham lira shekel riyal rial ruble rouble zloty forint koruna baht ringgit rupiah taka birr cedi kwacha hryvnia tenge`
    .trim()
    .split(/\s+/),
);
