import { claimsOf } from '../../support/claims-of';

describe('who does what a noun names', () => {
  test.each([
    ['The Red Front is preparing a fresh assault on Port Halm.', 'ATTACKED Red Front → Port Halm: planned'],
    ['The Red Front has stepped up its raids on Port Halm.', 'ATTACKED Red Front → Port Halm'],
    [
      'The Fair Trade Office has opened an in-depth inquiry into Fjord Bank.',
      'INVESTIGATES Fair Trade Office → Fjord Bank',
    ],
    ['A suit against Fjord Bank filed by Ann Lee failed.', 'SUED Ann Lee → Fjord Bank'],
    ['Norway has always denied having any part in the murder of Bob Ray.', 'KILLED Norway → Bob Ray: negative'],
    ['Fjord Bank was hit with a lawsuit by Ann Lee.', 'SUED Ann Lee → Fjord Bank'],
    ['Norway deployed troops in Mali. The arrival of Swedish soldiers in Mali followed.', 'DEPLOYED_TO Sweden → Mali'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['The Dockers Union staged a strike against Fjord Bank.', 'ATTACKED Dockers Union → Fjord Bank'],
    ['Norway has opened talks with Sweden on attacks against Mali.', 'ATTACKED Norway → Mali'],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text)).not.toContain(unwanted);
  });
});

describe('those who act for a body', () => {
  test.each([
    ['A Norwegian court sentenced Bob Ray to six years.', 'CONVICTED Norway → Bob Ray'],
    ['Norway’s generals freed Bob Ray.', 'RELEASED Norway → Bob Ray'],
    ['A battalion of Norwegian soldiers crossed into Mali.', 'DEPLOYED_TO Norway → Mali'],
    ['Bob Ray was executed by his captors from the Red Front.', 'KILLED Red Front → Bob Ray'],
    ['Norway rushed thousands of extra soldiers to Mali.', 'DEPLOYED_TO Norway → Mali'],
    ['The police in Norway arrested Bob Ray.', 'ARRESTED Norway → Bob Ray'],
    ['Norway’s army spokesman denied that its jets had bombed Port Halm.', 'ATTACKED Norway → Port Halm: negative'],
    ['The Red Front overran the barracks of the Halm Brigade.', 'ATTACKED Red Front → Halm Brigade'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['A Lisbon court sentenced Bob Ray to six years.', /CONVICTED/],
    ['Norway court frees Bob Ray; prosecutors to appeal', /RELEASED/],
    ['Bob Ray was shot by the killers of Ann Lee.', /(?:KILLED|ATTACKED) Ann Lee/],
    ['The police in Port Halm arrested Bob Ray.', /ARRESTED/],
    ['The striker Bob Ray was released by Halden Rovers.', /RELEASED/],
    ['Fjord Bank deployed a new system to Norway.', /DEPLOYED_TO/],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text).join('\n')).not.toMatch(unwanted);
  });
});

describe('one of several, and how it ended', () => {
  test.each([
    ['Fjord Bank is one of three firms suing Norway.', 'SUED Fjord Bank → Norway'],
    ['Fjord Bank is not one of the firms that sued Norway.', 'SUED Fjord Bank → Norway: negative'],
    ['Ann Lee was among the prosecutors who charged Bob Ray.', 'CHARGED Ann Lee → Bob Ray'],
    ['Halden Rovers came from behind to beat Redfield United 3-1.', 'DEFEATED Halden Rovers → Redfield United'],
    [
      'Halden Rovers came from two goals down to beat Ardmore Celtic 3-2 on Sunday.',
      'DEFEATED Halden Rovers → Ardmore Celtic',
    ],
    ['Ann Lee campaigned to defeat Bob Ray.', 'DEFEATED Ann Lee → Bob Ray: planned'],
    ['Norway gave the painter Bob Ray six years.', 'CONVICTED Norway → Bob Ray'],
    ['Gunmen of the Red Front shot dead the judge Bob Ray.', 'KILLED Red Front → Bob Ray'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});
