import { RELATIONS } from '../../src/ontology/relations';
import { claimsOf } from '../support/claims-of';

/** A symmetric relation may come in either order. */
const inOrder = (claim: string, symmetric: boolean): string => {
  const match = /^(.*?) → (.*?)((?:: .*)?)$/.exec(claim);
  if (match === null || !symmetric) return claim;
  const [, one = '', other = '', status = ''] = match;
  return one < other ? `${one} → ${other}${status}` : `${other} → ${one}${status}`;
};

const cases = [...RELATIONS].flatMap(([type, { symmetric, examples }]) =>
  examples.map(([text, ...claims]) => ({ type, symmetric, text, claims })),
);

describe('every example of the relation table gives its claims of that relation and no other', () => {
  test.each(cases)('$type: $text', ({ type, symmetric, text, claims }) => {
    const found = claimsOf(text)
      .filter((claim) => claim.startsWith(`${type} `))
      .map((claim) => inOrder(claim.slice(type.length + 1), symmetric));
    expect(found.sort()).toEqual(claims.map((claim) => inOrder(claim, symmetric)).sort());
  });
});

test.each([...RELATIONS])(
  '%s has at least three examples that give a claim and two that give none or a denied one',
  (_, { examples }) => {
    const giving = examples.filter(([, ...claims]) => claims.length > 0);
    expect(giving.length).toBeGreaterThanOrEqual(3);
    expect(
      examples.length - giving.length + giving.filter(([, claim]) => claim?.includes(': ')).length,
    ).toBeGreaterThanOrEqual(2);
  },
);
