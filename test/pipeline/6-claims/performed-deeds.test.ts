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

describe('whom somebody acts for, and those a plural names', () => {
  test.each([
    ['Hackers working for Norway broke into the systems of Fjord Bank.', 'ATTACKED Norway → Fjord Bank'],
    ['A Norwegian soldier shot and killed Bob Ray.', 'KILLED Norway → Bob Ray'],
    ['A lorry driven by Ann Lee ploughed into a queue, killing Bob Ray.', 'KILLED Ann Lee → Bob Ray'],
    ['A jury at Bristol Crown Court cleared Bob Ray of theft.', 'CONVICTED Bristol Crown Court → Bob Ray: negative'],
    [
      'Judges at the International Criminal Court jailed Bob Ray for life.',
      'CONVICTED International Criminal Court → Bob Ray',
    ],
    ['The attack on Fjord Bank was the work of the Red Front.', 'ATTACKED Red Front → Fjord Bank'],
    ['Ann Lee blamed the Halm Brigade for Bob Ray’s murder.', 'KILLED Halm Brigade → Bob Ray: alleged'],
    ['Norway freed several Swedes, among them Bob Ray.', 'RELEASED Norway → Bob Ray'],
    ['Three firms, including Fjord Bank, are suing Norway.', 'SUED Fjord Bank → Norway'],
    ['Norwegian soldiers of the Halm Brigade attacked Port Halm.', 'ATTACKED Halm Brigade → Port Halm'],
    ['Ann Lee’s late goal gave Halden Rovers a win over Redfield United.', 'DEFEATED Halden Rovers → Redfield United'],
    ['Ann Lee, who sued her label, Fjord Music, in 2019, settled the dispute.', 'SUED Ann Lee → Fjord Music'],
    [
      'The arrival of Norwegian special forces in Mali alarmed the press.',
      'DEPLOYED_TO Norwegian special forces → Mali',
    ],
    ['The Red Front set free the priest Bob Ray.', 'RELEASED Red Front → Bob Ray'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ['Friends, including Ann Lee, attacked Port Halm.', /ATTACKED Ann Lee/],
    ['Norwegian-backed police attacked Port Halm.', /ATTACKED Norway/],
    ['A Norwegian rebel attacked Port Halm.', /ATTACKED Norway/],
    ['Ann Lee accused the agency of working for Norway.', /ACCUSED Ann Lee → Norway/],
    ['The team, led by Ann Lee, worked with breeders at Fjord Bank.', /Fjord Bank/],
  ])('not in %s', (text, unwanted) => {
    expect(claimsOf(text).join('\n')).not.toMatch(unwanted);
  });
});
