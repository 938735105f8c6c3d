import { claimsOf } from '../../support/claims-of';

/** What is asked is not told; what a question takes for granted is. */
describe('questions', () => {
  test.each([
    ['Is Ann Lee negotiating with Norway?', []],
    ['QUESTION: And has Bo Berg met Ann Lee?', []],
    ['Is Bo Berg the head of Corwin Bank?', []],
    ['Why did Norway attack Sweden?', ['ATTACKED Norway → Sweden']],
    ['Has the head of Corwin Bank, Ann Lee, met Bo Berg?', ['LEADS Ann Lee → Corwin Bank']],
    ['Norway attacked Sweden. Why?', ['ATTACKED Norway → Sweden']],
    ['Bo Berg asked: “Did Norway attack Sweden?”', []],
    ['Bo Berg met Ann Lee and asked: “Did Norway attack Sweden?”', ['MET_WITH Bo Berg → Ann Lee']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('what goes on with the verb above', () => {
  test.each([
    [
      'Bo Berg refused to meet Ann Lee and attacked Norway.',
      ['MET_WITH Bo Berg → Ann Lee: negative', 'ATTACKED Bo Berg → Norway'],
    ],
    ['Bo Berg decided to stay and has met Ann Lee.', ['MET_WITH Bo Berg → Ann Lee']],
    ['Bo Berg plans to stay and meet Ann Lee.', ['MET_WITH Bo Berg → Ann Lee: planned']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

test('a statement goes on over the paragraphs that say "I"', () => {
  const text =
    'Foreign Office Minister Ann Lee said:\n\nMy thoughts are with them all.\n\nI urge Norway to act.\n\nNotes\n\nThe UK has given aid.';
  expect(claimsOf(text)).toContain('URGED Ann Lee → Norway');
});

test('a statement goes on to the end where nobody else says anything, but not under another heading', () => {
  const said = 'Foreign Minister Ann Lee said:\n\nThe raid was an outrage.\n\n';
  expect(claimsOf(`${said}Iceland must lift the siege.`)).toContain('URGED Ann Lee → Iceland');
  expect(claimsOf(`${said}Further information\n\nIceland must lift the siege.`)).toEqual([]);
  expect(claimsOf(`${said}Iceland must lift the siege. Peru denied it, Bo Berg said.`)).not.toContain(
    'URGED Ann Lee → Iceland',
  );
});

test.each([
  ['Norway has a special responsibility to arrest Bo Berg.', ['ARRESTED Norway → Bo Berg: hypothetical']],
  ['Tomorrow, Bo Berg will continue to Tampere.', ['VISITED Bo Berg → Tampere: planned']],
  ['Bo Berg told his colleagues at Corwin Bank that he would go.', ['WORKS_FOR Bo Berg → Corwin Bank']],
  ['Justice Beyond Borders accused Ann Lee of fraud.', ['ACCUSED Justice Beyond Borders → Ann Lee']],
  ['There is a claim from Oslo that Bo Berg was working for Corwin Bank.', ['WORKS_FOR Bo Berg → Corwin Bank']],
  ['Fjord Bank hired Corwin Security.', []],
  ['Bo Berg, a longtime Hezbollah member responsible for explosives, died.', ['MEMBER_OF Bo Berg → Hezbollah']],
  [
    'The Lions of the Badia are an armed group active in Syria. In April the Lions joined the Southern Army.',
    ['MEMBER_OF Lions of the Badia → Southern Army'],
  ],
  ['Norway invaded Sweden. Bo Berg took over the invasion.', ['ATTACKED Norway → Sweden']],
])('%s', (text, expected) => {
  expect(claimsOf(text).map((claim) => claim.replace(/: alleged$/, ''))).toEqual(expected);
});
