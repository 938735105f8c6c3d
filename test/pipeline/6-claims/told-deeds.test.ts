import { claimsOf } from '../../support/claims-of';

const CLOSED = 'Iceland closed its port on Monday.';

describe('deeds told before, and what others think of them', () => {
  test.each([
    [`${CLOSED} Norway criticised the move.`, 'CRITICIZED Norway → Iceland'],
    [`${CLOSED} Norway was angered by the decision.`, 'CRITICIZED Norway → Iceland'],
    [`${CLOSED} Norway said it regretted the decision.`, 'CRITICIZED Norway → Iceland'],
    [`${CLOSED} Norway described the closure as reckless.`, 'CRITICIZED Norway → Iceland'],
    [`${CLOSED} The move drew praise from Norway.`, 'SUPPORTS Norway → Iceland'],
    [`${CLOSED} “The closure is a disgrace,” Ann Lee said.`, 'CRITICIZED Ann Lee → Iceland'],
    ['Iceland will close its port, a spokesman said. Norway welcomed the decision.', 'SUPPORTS Norway → Iceland'],
    ['Iceland closed its port after Norway sent trawlers. Sweden condemned the move.', 'CRITICIZED Sweden → Iceland'],
    ['Iceland on Monday closed its port, and Norway condemned the move.', 'CRITICIZED Norway → Iceland'],
    ['Ann Lee plans to sell the bank. The Fjord Union opposes the plan.', 'OPPOSES Fjord Union → Ann Lee'],
    ['Iceland announced a ban on trawlers. Norway criticised the ban.', 'CRITICIZED Norway → Iceland'],
    ['The tariff, which Norway has criticised, was imposed by Iceland.', 'CRITICIZED Norway → Iceland'],
    ['Ann Lee told parliament that nurses were lazy. Bob Ray condemned the remarks.', 'CRITICIZED Bob Ray → Ann Lee'],
    [
      'Two bombs killed nine people in Halm. The Fjord Front said it carried out the attack. Norway condemned the bombing.',
      'CRITICIZED Norway → Fjord Front',
    ],
    ['Iceland dropped a plan to close the port. Norway criticised the decision to close the port.', ''],
    ['The High Court upheld the ban. Ann Lee welcomed the ruling.', 'SUPPORTS Ann Lee → High Court'],
  ])('%s', (text, expected) => {
    if (expected === '') expect(claimsOf(text)).toEqual([]);
    else expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee resigned on Monday. Norway welcomed the move.'],
    ['Officials in Halm closed the road. Norway criticised the decision.'],
    ['Three reporters were jailed in Chile. Norway condemned the sentences.'],
    ['The market was bombed on Sunday. The Fjord Front denied the attack. Norway condemned the bombing.'],
    ['Norway’s parliament will vote on the plan on Friday. The Fjord Union backs the plan.'],
    ['Iceland raised output. Prices fell after Chad did the same. Norway welcomed the move.'],
    ['Iceland closed its port. Its prime minister, Ann Lee, defended the move.'],
    ['Ann Lee is mayor of Halm. Norway criticised the decision.'],
    ['Ann Lee met Bob Ray on Monday. Norway criticised the decision to build a road.'],
    ['Norway and Iceland will resume talks. Ann Lee has refused to come. Norway has rejected the plan.'],
    ['Norway and Iceland closed the strait. Norway defended the move.'],
    ['Ann Lee bought a boat in May. Bob Ray praised the boat.'],
  ])('nobody is judged: %s', (text) => {
    expect(claimsOf(text).filter((claim) => /^(?:CRITICIZED|SUPPORTS|OPPOSES)/.test(claim))).toEqual([]);
  });

  test('"accused Iceland of bombing it" leaves open whether Iceland did', () => {
    const text = 'Norway accused Iceland of bombing the port. Sweden condemned the bombing.';
    expect(claimsOf(text)).not.toContain('CRITICIZED Sweden → Iceland');
  });
});

describe('whose deed stands behind "by"', () => {
  test.each([
    ['The plan by Ann Lee drew praise from the Fjord Union.', 'SUPPORTS Fjord Union → Ann Lee'],
    ['Norway voiced concern at the detention of Ann Lee by Iceland.', 'CRITICIZED Norway → Iceland'],
    ['Norway poured scorn on the claims by Ann Lee.', 'CRITICIZED Norway → Ann Lee'],
    ['Norway dismissed the speech by Ann Lee as a farce.', 'CRITICIZED Norway → Ann Lee'],
    ['The Fjord Union gave its backing to the plan unveiled by Ann Lee.', 'SUPPORTS Fjord Union → Ann Lee'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Norway voiced concern at the detention of Ann Lee by Iceland.', 'CRITICIZED Norway → Ann Lee'],
    ['Norway condemned the closure of the Halm Daily.', 'CRITICIZED Norway → Halm Daily'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});
