import { claimsOf } from '../../support/claims-of';

describe('what is denied, planned or rumoured', () => {
  test.each([
    [
      'Ghana is considering sending troops to Niger, its minister, Ann Lee, said.',
      'DEPLOYED_TO Ghana → Niger: hypothetical',
    ],
    ['Norway is not a member of the European Union.', 'MEMBER_OF Norway → European Union: negative'],
    ['Ann Lee has yet to meet Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative'],
    ['Ann Lee ruled out meeting Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative planned'],
    ['Ann Lee ruled out a meeting with Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative planned'],
    ['Instead of meeting Bob Ray, Ann Lee went home.', 'MET_WITH Ann Lee → Bob Ray: negative'],
    ['Had Ann Lee met Bob Ray, she would have resigned.', 'MET_WITH Ann Lee → Bob Ray: hypothetical'],
    ['Should Ann Lee meet Bob Ray, she will resign.', 'MET_WITH Ann Lee → Bob Ray: hypothetical'],
    ['Critics say Ann Lee met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: alleged'],
    ['Ann Lee is said to have met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: alleged'],
    ['The Halm Front, said to be funded by Norway, seized Lisbon on Monday.', 'AIDED Norway → Halm Front: alleged'],
    ['Ann Lee is rumoured to have met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: alleged'],
    ['There was speculation that Ann Lee had met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: alleged'],
    ['Norway dismissed a report that Ann Lee had met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative'],
    ['It was false that Ann Lee met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative'],
    ['It is possible that Ann Lee met Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: hypothetical'],
    ['Ann Lee was tipped to succeed Bob Ray.', 'SUCCEEDED Ann Lee → Bob Ray: hypothetical'],
    ['Ann Lee is unlikely to meet Bob Ray.', 'MET_WITH Ann Lee → Bob Ray: negative hypothetical'],
    ['Ann Lee plotted to kill Bob Ray.', 'KILLED Ann Lee → Bob Ray: planned'],
    ['Ann Lee turned down an invitation to visit Oslo.', 'VISITED Ann Lee → Oslo: negative planned'],
    ['Ann Lee called off a trip to Oslo.', 'VISITED Ann Lee → Oslo: negative'],
    ['Larch Foods is on the brink of buying Corwin Holdings.', 'ACQUIRED Larch Foods → Corwin Holdings: planned'],
    ['Larch Foods is in talks to buy Corwin Holdings.', 'ACQUIRED Larch Foods → Corwin Holdings: planned'],
    [
      'Larch Foods has no intention of buying Corwin Holdings.',
      'ACQUIRED Larch Foods → Corwin Holdings: negative planned',
    ],
    [
      'Larch Foods scrapped its planned takeover of Corwin Holdings.',
      'ACQUIRED Larch Foods → Corwin Holdings: negative planned',
    ],
    ['Larch Foods made a failed bid for Corwin Holdings.', 'ACQUIRED Larch Foods → Corwin Holdings: negative planned'],
    [
      'Larch Foods withdrew its offer to buy Corwin Holdings.',
      'ACQUIRED Larch Foods → Corwin Holdings: negative planned',
    ],
    ['A planned meeting between Ann Lee and Bob Ray was postponed.', 'MET_WITH Ann Lee → Bob Ray: planned'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    'Nobody believes that Ann Lee met Bob Ray.',
    'Hardly anyone believes that Ann Lee met Bob Ray.',
    'It is not true that Ann Lee met Bob Ray.',
    'There is no evidence that Ann Lee met Bob Ray.',
    'Ann Lee declined to say whether she had met Bob Ray.',
    'Ann Lee would neither confirm nor deny that she had met Bob Ray.',
    'Ann Lee did not deny meeting Bob Ray.',
    'Ann Lee refused to rule out meeting Bob Ray.',
    'Ann Lee nearly killed Bob Ray.',
    'Ann Lee came close to killing Bob Ray.',
  ])('states nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test('what is named only to be excluded', () => {
    expect(claimsOf('Ann Lee is president of Norway, not of Sweden.')).toEqual(['LEADS Ann Lee → Norway']);
  });
});
