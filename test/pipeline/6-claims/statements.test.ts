import { claimsOf } from '../../support/claims-of';

const SAID = 'Foreign Minister Ann Lee said:\n\n';
const ISSUED = 'Norway strongly condemns the raid on Halm. We extend our condolences. ';

/** What a statement says of others, in the words of whoever made it. */
describe('statements', () => {
  test.each([
    [`${SAID}Iceland must lift the siege.`, 'URGED Ann Lee → Iceland'],
    [`${SAID}The presence of the Red Front in Halm is a tragedy.`, 'CRITICIZED Ann Lee → Red Front'],
    [`${SAID}The raids show the cruel barbarity of the Red Front.`, 'CRITICIZED Ann Lee → Red Front'],
    [`${ISSUED}It is another sign of the Red Front’s cowardice.`, 'CRITICIZED Norway → Red Front'],
    [`${ISSUED}We call for an end to Iceland’s attacks on Halm.`, 'URGED Norway → Iceland'],
    ['Ann Lee said Iceland’s cruelty knew no bounds.', 'CRITICIZED Ann Lee → Iceland'],
    ['Ann Lee said it was shameful that Iceland had not acted.', 'CRITICIZED Ann Lee → Iceland'],
    ['“It is shameful that Iceland isn’t doing this,” Ann Lee said.', 'CRITICIZED Ann Lee → Iceland'],
    ['Ann Lee said the strike by Iceland was criminal.', 'CRITICIZED Ann Lee → Iceland'],
    ['Ann Lee demanded an end to Iceland’s ban.', 'URGED Ann Lee → Iceland'],
    ['Bright Cables complied with Iceland’s request to leave.', 'URGED Iceland → Bright Cables'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['the author speaks for nobody', 'The raids show the cruelty of the Red Front. Iceland must lift the siege.'],
    ['a reporter’s “we”', 'Norway condemns the raid. Our crew saw it. It shows the cruelty of the Red Front.'],
    ['what a club needs', `${SAID}Halden FC must stop the goals.`],
    ['a state of things', `${SAID}Iceland must be tired.`],
    ['what befell them', 'Ann Lee said it was a tragedy that Iceland had lost.'],
    ['denied', `${SAID}Iceland’s plan is not a farce.`],
    ['what the call is for', 'Ann Lee called for sanctions on Iceland.'],
  ])('%s: %s', (_, text) => {
    expect(claimsOf(text).filter((claim) => /^(?:URGED|CRITICIZED)/.test(claim))).toEqual([]);
  });
});
