import { claimsOf } from '../../support/claims-of';

describe('what is said of somebody in blame or praise alone', () => {
  test.each([
    ['Ann Lee said Norway had failed to protect its people.', 'CRITICIZED Ann Lee → Norway'],
    ['“Norway has turned a blind eye,” Ann Lee said.', 'CRITICIZED Ann Lee → Norway'],
    ['“Norway does not care about refugees,” Ann Lee told reporters.', 'CRITICIZED Ann Lee → Norway'],
    ['Ann Lee said Bob Ray could not be trusted.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray was not fit to lead.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray was out of touch.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray should be ashamed.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray should hang his head.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray had “put lives at risk”.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee said the Fjord Union had “let down” its members.', 'CRITICIZED Ann Lee → Fjord Union'],
    ['Ann Lee told the crowd that Bob Ray “sleeps while our boys die”.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['“The Norwegian approach has failed,” Ann Lee told parliament.', 'CRITICIZED Ann Lee → Norway'],
    ['Ann Lee said Norway had shown great courage.', 'SUPPORTS Ann Lee → Norway'],
    ['“Bob Ray has my full support,” said Ann Lee.', 'SUPPORTS Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray had her support.', 'SUPPORTS Ann Lee → Bob Ray'],
    ['Ann Lee said Bob Ray had treated her with contempt.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee reiterated Norway’s commitment to Iceland’s security.', 'SUPPORTS Norway → Iceland'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    'Ann Lee said Bob Ray had the support of the party.',
    'Ann Lee said Halm Rovers had failed to score.',
    'Ann Lee did not say that Norway had failed to protect its people.',
    'Norway has failed to protect its people.',
    'Ann Lee said Bob Ray did not care to comment.',
    'Ann Lee denied that Norway had failed to act.',
    'Ann Lee said Norway would fail to act.',
    'If Norway has failed to act, we will know, Ann Lee said.',
    'Ann Lee said Bob Ray had done nothing wrong.',
    'Ann Lee said Bob Ray had done nothing but help.',
    'Ann Lee said Norway crossed the line in Halm.',
    'Ann Lee said Bob Ray’s accident was horrific.',
    'Ann Lee said Bob Ray’s win was a recipe for success.',
    'Ann Lee said Norway’s data was insufficient.',
    'Ann Lee said Norway had wasted no time.',
    'Ann Lee said Bob Ray played with Halm Rovers.',
    'Ann Lee said Fjord Foods sold out of bread.',
  ])('nothing in %s', (text) => {
    expect(claimsOf(text).filter((claim) => /^(?:CRITICIZED|SUPPORTS)/.test(claim))).toEqual([]);
  });

  test('what somebody should be ashamed of is asked of nobody', () => {
    expect(claimsOf('Ann Lee said Norway should be ashamed.')).not.toContain('URGED Ann Lee → Norway');
  });
});

describe('what somebody calls what others do', () => {
  test.each([
    ['The Fjord Union called Bob Ray’s decision “a slap in the face” for pupils.', 'CRITICIZED Fjord Union → Bob Ray'],
    ['“This is a betrayal of our farmers,” Ann Lee said of Bob Ray’s budget.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee condemned what she called Norway’s “barbaric” assault on the camp.', 'CRITICIZED Ann Lee → Norway'],
    ['Ann Lee hit out at what she described as the silence of Norway.', 'CRITICIZED Ann Lee → Norway'],
    ['Ann Lee condemned the “reckless and costly” plan of Norway.', 'CRITICIZED Ann Lee → Norway'],
    ['Ann Lee spoke of the cruelty of the Fjord Front.', 'CRITICIZED Ann Lee → Fjord Front'],
    ['Norway reacted with dismay to Iceland’s decision.', 'CRITICIZED Norway → Iceland'],
    ['Ann Lee is running for mayor with the blessing of the Fjord Union.', 'SUPPORTS Fjord Union → Ann Lee'],
    ['Sudan accused Chad of harbouring the rebel group Dawn Front.', 'SUPPORTS Chad → Dawn Front: alleged'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Ann Lee said Bob Ray was the scandal of the year.', 'CRITICIZED Ann Lee → Bob Ray'],
    ['Ann Lee reiterated Norway’s commitment to Iceland’s security.', 'SUPPORTS Ann Lee → Iceland'],
    ['Ann Lee described what Norway called a success.', 'CRITICIZED Ann Lee → Norway'],
    ['Chad harboured refugees from Sudan.', 'SUPPORTS Chad → Sudan'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});
