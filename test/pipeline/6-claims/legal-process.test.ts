import { claimsOf } from '../../support/claims-of';

/** What is charged, denied and found in court: nobody is told to have done what he is only accused of. */
describe('deeds in a legal process', () => {
  const ALLEGED = [
    'is on trial for',
    'is awaiting trial for',
    'is wanted for',
    'was arrested for',
    'was arrested on suspicion of',
    'was detained on charges of',
    'faces charges of',
    'is being investigated for',
    'was questioned about',
    'has been linked to',
  ];
  const DENIED = ['was acquitted of', 'was cleared of', 'pleaded not guilty to', 'was found not guilty of'];
  const FOUND = [
    'was convicted of',
    'was sentenced to ten years for',
    'pleaded guilty to',
    'claimed responsibility for',
  ];

  test.each(ALLEGED)('Leo Brandt %s killing Ann Lee: alleged', (words) => {
    expect(claimsOf(`Leo Brandt ${words} killing Ann Lee.`)).toEqual(['KILLED Leo Brandt → Ann Lee: alleged']);
  });

  test.each(DENIED)('Leo Brandt %s killing Ann Lee: negative', (words) => {
    expect(claimsOf(`Leo Brandt ${words} killing Ann Lee.`)).toEqual(['KILLED Leo Brandt → Ann Lee: negative']);
  });

  test.each(FOUND)('Leo Brandt %s killing Ann Lee: asserted', (words) => {
    expect(claimsOf(`Leo Brandt ${words} killing Ann Lee.`)).toEqual(['KILLED Leo Brandt → Ann Lee']);
  });

  test.each([
    ['was charged with', ': alleged'],
    ['is on trial for', ': alleged'],
    ['was acquitted of', ': negative'],
    ['denied', ': negative'],
    ['was jailed for', ''],
  ])('Leo Brandt %s the murder of Ann Lee%s', (words, status) => {
    expect(claimsOf(`Leo Brandt ${words} the murder of Ann Lee.`)).toEqual([`KILLED Leo Brandt → Ann Lee${status}`]);
  });

  test.each(['condemned', 'investigated', 'witnessed'])('Leo Brandt %s the murder of Ann Lee: of nobody', (words) => {
    expect(
      claimsOf(`Leo Brandt ${words} the murder of Ann Lee.`).filter((claim) => claim.startsWith('KILLED')),
    ).toEqual([]);
  });

  test('the one arrested is charged, and not who arrests', () => {
    expect(claimsOf('Norway arrested Leo Brandt for killing Ann Lee.')).toEqual([
      'ARRESTED Norway → Leo Brandt',
      'KILLED Leo Brandt → Ann Lee: alleged',
    ]);
  });

  test('a relative clause does not hide the charge', () => {
    expect(claimsOf('Norway accused the Red Front, which runs the port, of bombing Port Halm.')).toContain(
      'ATTACKED Red Front → Port Halm: alleged',
    );
  });
});
