import { claimsOf } from '../../support/claims-of';

/**
 * Every relation that a plain verb states is found in every construction that English has for it: what one verb can do, all can.
 * A row is: relation, its verb in five forms, words between verb and object.
 */
const VERBS: readonly (readonly [relation: string, forms: string, between?: string])[] = [
  ['SUPPORTS', 'back backs backed backed backing'],
  ['SUPPORTS', 'praise praises praised praised praising'],
  ['OPPOSES', 'reject rejects rejected rejected rejecting'],
  ['CRITICIZED', 'criticise criticises criticised criticised criticising'],
  ['CRITICIZED', 'condemn condemns condemned condemned condemning'],
  ['SANCTIONED', 'sanction sanctions sanctioned sanctioned sanctioning'],
  ['INVESTIGATES', 'investigate investigates investigated investigated investigating'],
  ['SUED', 'sue sues sued sued suing'],
  ['ATTACKED', 'attack attacks attacked attacked attacking'],
  ['ATTACKED', 'bomb bombs bombed bombed bombing'],
  ['AIDED', 'fund funds funded funded funding'],
  ['ACQUIRED', 'buy buys bought bought buying'],
  ['ACQUIRED', 'take takes took taken taking', 'over'],
  ['FOUNDED', 'found founds founded founded founding'],
  ['COOPERATES_WITH', 'cooperate cooperates cooperated cooperated cooperating', 'with'],
  ['NEGOTIATED_WITH', 'negotiate negotiates negotiated negotiated negotiating', 'with'],
  ['PROTESTED_AGAINST', 'protest protests protested protested protesting', 'against'],
];

interface Verb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const SUBJECT = 'Ann Lee';
const OBJECT = 'Bright Cables';

type Construction = readonly [name: string, say: (verb: Verb) => string, status?: string];

const ACTIVE: readonly Construction[] = [
  ['past', ({ past }) => `${SUBJECT} ${past} ${OBJECT}.`],
  ['present', ({ third }) => `${SUBJECT} ${third} ${OBJECT}.`],
  ['perfect', ({ participle }) => `${SUBJECT} has repeatedly ${participle} ${OBJECT}.`],
  ['progressive', ({ gerund }) => `${SUBJECT} is ${gerund} ${OBJECT}.`],
  ['future', ({ base }) => `${SUBJECT} will ${base} ${OBJECT}.`, 'planned'],
  ['expected', ({ base }) => `${SUBJECT} is expected to ${base} ${OBJECT}.`, 'planned'],
  ['set to', ({ base }) => `${SUBJECT} is set to ${base} ${OBJECT}.`, 'planned'],
  ['decided', ({ base }) => `${SUBJECT} decided to ${base} ${OBJECT}.`, 'planned'],
  ['headline infinitive', ({ base }) => `${SUBJECT} to ${base} ${OBJECT}`, 'planned'],
  ['conditional', ({ base }) => `${SUBJECT} would ${base} ${OBJECT} if prices fell.`, 'hypothetical'],
  ['condition', ({ third }) => `Prices will fall if ${SUBJECT} ${third} ${OBJECT}.`, 'hypothetical'],
  ['denied', ({ base }) => `${SUBJECT} did not ${base} ${OBJECT}.`, 'negative'],
  ['never', ({ participle }) => `${SUBJECT} has never ${participle} ${OBJECT}.`, 'negative'],
  ['refused', ({ base }) => `${SUBJECT} refused to ${base} ${OBJECT}.`, 'negative'],
  ['denied doing', ({ gerund }) => `${SUBJECT} denied ${gerund} ${OBJECT}.`, 'negative'],
  ['managed', ({ base }) => `${SUBJECT} managed to ${base} ${OBJECT}.`],
  ['began', ({ gerund }) => `${SUBJECT} began ${gerund} ${OBJECT}.`],
  ['second verb', ({ past }) => `${SUBJECT} left Oslo early and ${past} ${OBJECT}.`],
  ['two subjects', ({ past }) => `${SUBJECT} and Bo Berg ${past} ${OBJECT}.`],
  ['two objects', ({ past }) => `${SUBJECT} ${past} ${OBJECT} and Fjord Foods.`],
  ['relative clause', ({ past }) => `${SUBJECT}, who ${past} ${OBJECT} last year, is in trouble again.`],
  ['after doing', ({ gerund }) => `${SUBJECT} closed the office after ${gerund} ${OBJECT}.`],
  ['having done', ({ participle }) => `Having ${participle} ${OBJECT}, ${SUBJECT} closed the office.`],
  ['participle behind', ({ gerund }) => `${SUBJECT} closed the office, ${gerund} ${OBJECT}.`],
  ['by doing', ({ gerund }) => `${SUBJECT} surprised everybody by ${gerund} ${OBJECT}.`],
  ['pronoun', ({ past }) => `${SUBJECT} is back in the news. She ${past} ${OBJECT} on Monday.`],
  ['said of oneself', ({ participle }) => `${SUBJECT} said she had ${participle} ${OBJECT}.`],
  ['said by another', ({ participle }) => `Kari Moen said ${SUBJECT} had ${participle} ${OBJECT}.`],
  ['set apart', ({ past }) => `${SUBJECT}, in a rare step, ${past} ${OBJECT}.`],
  ['cleft', ({ past }) => `It was ${SUBJECT} that ${past} ${OBJECT}.`],
  ['adverbial clause', ({ past }) => `Prices fell when ${SUBJECT} ${past} ${OBJECT}.`],
  ['decision', ({ base }) => `${SUBJECT}’s decision to ${base} ${OBJECT} surprised everybody.`, 'planned'],
  ['accused', ({ gerund }) => `Kari Moen accused ${SUBJECT} of ${gerund} ${OBJECT}.`, 'alleged'],
  ['suspected', ({ gerund }) => `${SUBJECT} is suspected of ${gerund} ${OBJECT}.`, 'alleged'],
  ['urged', ({ base }) => `Kari Moen urged ${SUBJECT} to ${base} ${OBJECT}.`, 'hypothetical'],
];

const PASSIVE: readonly Construction[] = [
  ['passive', ({ participle }) => `${OBJECT} was ${participle} by ${SUBJECT}.`],
  ['passive perfect', ({ participle }) => `${OBJECT} has been ${participle} by ${SUBJECT}.`],
  ['passive progressive', ({ participle }) => `${OBJECT} is being ${participle} by ${SUBJECT}.`],
  ['passive future', ({ participle }) => `${OBJECT} will be ${participle} by ${SUBJECT}.`, 'planned'],
  ['passive relative', ({ participle }) => `${OBJECT}, which was ${participle} by ${SUBJECT}, closed an office.`],
  ['passive participle', ({ participle }) => `${OBJECT}, ${participle} by ${SUBJECT}, closed an office.`],
  ['passive second verb', ({ participle }) => `${OBJECT} lost money and was ${participle} by ${SUBJECT}.`],
  ['object relative', ({ past }) => `${OBJECT}, which ${SUBJECT} ${past} last year, closed an office.`],
];

const verbsOf = (between?: string): readonly (readonly [string, Verb])[] =>
  VERBS.filter((row) => row[2] === between).map(([relation, forms]) => {
    const [base = '', third = '', past = '', participle = '', gerund = ''] = forms.split(' ');
    return [relation, { base, third, past, participle, gerund }];
  });

/** Sentences in which the claim is not found as it should be. */
function unread([, say, status]: Construction, between?: string): readonly string[] {
  return verbsOf(between).flatMap(([relation, verb]) => {
    const text = say(verb).replace(` ${OBJECT}`, `${between === undefined ? '' : ` ${between}`} ${OBJECT}`);
    const found = claimsOf(text);
    const ends = [`${SUBJECT} → ${OBJECT}`, `${OBJECT} → ${SUBJECT}`];
    const isFound = ends.some((pair) =>
      found.includes(`${relation} ${pair}${status === undefined ? '' : `: ${status}`}`),
    );
    return isFound ? [] : [`${text} gives ${found.join(', ') || 'nothing'}`];
  });
}

test.each(ACTIVE.map((one) => [one[0], one] as const))('%s', (_, construction) => {
  const betweens = [undefined, 'over', 'with', 'against'];
  expect(betweens.flatMap((between) => unread(construction, between))).toEqual([]);
});

test.each(PASSIVE.map((one) => [one[0], one] as const))('%s', (_, construction) => {
  expect(unread(construction)).toEqual([]);
});
