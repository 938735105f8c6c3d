import { claimsOf, read } from '../../support/claims-of';

/** Names of those whom the first claim of a type is said by. */
function saidBy(text: string, type: string): string | undefined {
  const { chains, claims } = read(text);
  const claim = claims.find((one) => one.type === type);
  return chains.find(({ id }) => id === claim?.saidBy)?.name;
}

describe('who says "I" and "we"', () => {
  test.each([
    [
      'an interview with labels',
      'Ann Lee heads the Halm Port Authority.\n\nQ: Whom did you meet?\n\nA: I met Bob Ray in Oslo.\n\nQ: And then?\n\nA: I went home.',
      'MET_WITH Ann Lee → Bob Ray',
    ],
    [
      'an interview with names',
      'Fjord Daily spoke to Ann Lee about the port.\n\nFjord Daily: Whom did you meet?\n\nLee: It was a long day.\n\nThen I met Bob Ray.\n\nFjord Daily: And?\n\nLee: Nothing.',
      'MET_WITH Ann Lee → Bob Ray',
    ],
    [
      'a briefing',
      'MS LEE: Good morning. I am Ann Lee. I support Bob Ray.\n\nQUESTION: And the port?\n\nMS LEE: We condemn Norway.',
      'CRITICIZED Ann Lee → Norway',
    ],
    [
      'a statement',
      'The Halm Port Authority has issued the following statement.\n\nWe condemn Norway.',
      'CRITICIZED Halm Port Authority → Norway',
    ],
    [
      'a statement issued by somebody',
      'The following statement was issued by Foreign Minister Ann Lee:\n\nI condemn Norway.',
      'CRITICIZED Ann Lee → Norway',
    ],
    [
      'a statement in quotation marks',
      'Foreign Minister Ann Lee released the following statement on Monday:\n\n“It was a long day. I condemn Norway.”',
      'CRITICIZED Ann Lee → Norway',
    ],
    [
      'a statement under a heading',
      'Statement by Ann Lee, head of Corwin Bank, on the floods\n\nIt was a long day. I condemn Norway.',
      'CRITICIZED Ann Lee → Norway',
    ],
    [
      'a speech',
      'Following is the speech by President Ann Lee of Norway:\n\nLadies and gentlemen,\n\nI met Bob Ray in May.',
      'MET_WITH Ann Lee → Bob Ray',
    ],
    ['a letter', 'Dear editor,\n\nI met Bob Ray in May.\n\nYours faithfully,\nAnn Lee', 'MET_WITH Ann Lee → Bob Ray'],
    [
      'a company about itself',
      'Norway sued Larch Foods on Monday.\n\nAbout Larch Foods\n\nWe bought Corwin Holdings in 2012.',
      'ACQUIRED Larch Foods → Corwin Holdings',
    ],
    [
      'its chief executive',
      '“We bought Corwin Holdings in 2012,” said Ann Lee, chief executive of Larch Foods.',
      'ACQUIRED Larch Foods → Corwin Holdings',
    ],
    [
      'what one only says is one’s own',
      '“We condemn Norway,” said Ann Lee, chief executive of Larch Foods.',
      'CRITICIZED Ann Lee → Norway',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test('an article with a byline, told of its author below', () => {
    const text = 'I met Bob Ray in Oslo in May. We must all thank him.\n\nAnn Lee is the founder of Larch Foods.';
    expect(claimsOf(text, { author: 'Ann Lee' })).toContain('MET_WITH Ann Lee → Bob Ray');
    expect(claimsOf(text, { author: 'Ann Lee' })).not.toContain('SUPPORTS Ann Lee → Bob Ray');
    expect(claimsOf(text, { author: 'Cora Hall' })).toEqual(['FOUNDED Ann Lee → Larch Foods']);
  });

  test.each([
    ['nobody that is known', 'I met Bob Ray in Oslo.'],
    ['one of two', 'Ann Lee and Cora Hall run a shop.\n\nQ: Well?\n\nA: I met Bob Ray.\n\nQ: And?\n\nA: No.'],
    ['who asks', 'Ann Lee runs a shop.\n\nQ: I met Bob Ray. Did you?\n\nA: No.\n\nQ: And?\n\nA: No.'],
    ['somebody else', 'Dear editor,\n\n“I met Bob Ray in May,” they cried.\n\nYours faithfully,\nAnn Lee'],
    ['who wrote the last paragraph', 'Ann Lee: No.\n\nCora Hall: No.\n\nAnn Lee: No.\n\nI met Bob Ray.'],
  ])('not %s', (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith('MET_WITH'))).toEqual([]);
  });

  test('a speech is its speaker’s, word for word', () => {
    const text = 'Following is the speech by Ann Lee:\n\nNorway attacked Port Halm. “Norway sued Bob Ray,” they say.';
    expect(saidBy(text, 'ATTACKED')).toBe('Ann Lee');
    expect(saidBy(text, 'SUED')).toBeUndefined();
  });
});
