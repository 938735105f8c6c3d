import { claimsOf } from '../../support/claims-of';

/** Turns by which the press tells acts between two, each beside a near miss. */
describe('phrases of the press', () => {
  test.each([
    ['The Health Commission had Bo Berg arrested at the airport.', 'ARRESTED Health Commission → Bo Berg'],
    ['Ann Lee has ruled out sacking Bo Berg.', 'EXPELLED Ann Lee → Bo Berg: negative planned'],
    ['Norway insisted that Iceland withdraw its troops.', 'URGED Norway → Iceland'],
    ['Norway warned Iceland of consequences.', 'THREATENED Norway → Iceland'],
    ['Ann Lee charged that Bo Berg had cheated voters.', 'ACCUSED Ann Lee → Bo Berg'],
    ['Norway is at loggerheads with Iceland over cod.', 'OPPOSES Norway → Iceland'],
    ['Norway clashed with Iceland over the budget.', 'OPPOSES Norway → Iceland'],
    ['Ann Lee expressed gratitude to Bo Berg.', 'SUPPORTS Ann Lee → Bo Berg'],
    ['Ann Lee attacked the Lisbon Accord as a surrender.', 'CRITICIZED Ann Lee → Lisbon Accord'],
    ['Ann Lee voiced concern over the Lisbon Accord.', 'CRITICIZED Ann Lee → Lisbon Accord'],
    ['Norway summoned Iceland’s ambassador in protest.', 'CRITICIZED Norway → Iceland'],
    ['Ann Lee has spent three years in Norwegian custody.', 'ARRESTED Norway → Ann Lee'],
    [
      'Norway blocked a text that would have hurt the Fjord Union, drawing criticism from Iceland.',
      'CRITICIZED Iceland → Norway',
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['whoever has a man wounded ordered nothing', 'Norway had Bo Berg wounded in the raid.'],
    ['a plural that agrees is told', 'Ann Lee insisted that ministers withdraw at night.'],
    ['what is ruled out is not done', 'Ann Lee ruled out the sacking.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ['Norway accused the Fjord Front of shelling Halm.', 'ATTACKED Fjord Front → Halm: alleged'],
    ['Norway asked Ann Lee, who was in Lisbon at the time, to leave.', 'URGED Norway → Ann Lee'],
    ['Norway and Iceland ended two days of talks.', 'MET_WITH Norway → Iceland'],
    ['Norway and Iceland traded barbs on Monday.', 'CRITICIZED Iceland → Norway'],
    ['Norway and Iceland have been at war since May.', 'ATTACKED Norway → Iceland'],
    ['Bo Berg assured Ann Lee of Norway’s support.', 'SUPPORTS Norway → Ann Lee'],
    ['Ann Lee caved in to the demands of the Fjord Union.', 'URGED Fjord Union → Ann Lee'],
    ['Ann Lee summoned Bo Berg for consultations.', 'MET_WITH Ann Lee → Bo Berg'],
    ['Norway has charged Iceland with arming the Fjord Front.', 'ACCUSED Norway → Iceland'],
    ['Ann Lee, a lawyer, charged Bo Berg with using the courts.', 'ACCUSED Ann Lee → Bo Berg'],
    ['Prosecutor Ann Lee charged Bo Berg with fraud.', 'CHARGED Ann Lee → Bo Berg'],
  ])('who and how, past what stands between: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('who was freed is the one arrested, and not another named before', () => {
    const text =
      'Bo Berg is due in Lisbon. Norway arrested Carl Holm for burning a flag and released him in the evening.';
    expect(claimsOf(text)).toContain('RELEASED Norway → Carl Holm');
  });

  test.each([
    [
      'Iceland welcomed the Lisbon Treaty, as did the United States, whose envoy spoke.',
      'SUPPORTS United States → Lisbon Treaty',
    ],
    ['Ann Lee called the Lisbon Treaty a Cold War relic.', 'CRITICIZED Ann Lee → Lisbon Treaty'],
    ['Norway is cooperating with an inquiry by the Fjord Office.', 'COOPERATES_WITH Norway → Fjord Office'],
    [
      'Norway suspended negotiations with the Fjord Front on Wednesday. Ann Lee urged both sides to return.',
      'URGED Ann Lee → Norway',
    ],
    [
      'Norway suspended negotiations with the Fjord Front on Wednesday. Oman had hosted the talks.',
      'MEDIATED Oman → Fjord Front',
    ],
  ])('others beside: %s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['what another does', 'Norway left early, as did Bo Berg say.'],
    ['a person and a body', 'Ann Lee broke off with the Fjord Union. Oman urged both sides to wait.'],
  ])('nothing of %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
