import { read } from '../../support/claims-of';

/** When and where the first claim of a type is told to have come about, in a text of Wednesday, 15 January 2020. */
function settingOf(text: string, type = 'MET_WITH'): readonly (string | undefined)[] {
  const { chains, claims } = read(text);
  const claim = claims.find((one) => one.type === type);
  if (claim === undefined) return ['no claim'];
  return [claim.date, chains.find(({ id }) => id === claim.place)?.name];
}

describe('whose the time is', () => {
  test.each([
    ['Ann Lee met Bob Ray on Tuesday, as activists marched outside Halm Court.', '2020-01-14'],
    ['Cora Hall left in October 2019, when Ann Lee met Bob Ray.', '2019-10'],
    ['Cora Hall has been ill since May, when Ann Lee met Bob Ray.', '2019-05'],
    ['Ann Lee refused on Monday to meet Bob Ray.', '2020-01-13'],
    ['Ann Lee flew to Oslo on Monday to meet Bob Ray.', '2020-01-13'],
    ['Speaking in Oslo on Monday, Cora Hall said that Ann Lee met Bob Ray.', undefined],
    ['Cora Hall said on Monday Ann Lee would meet Bob Ray.', undefined],
    ['Ann Lee will meet Bob Ray, but not this month.', undefined],
    ['Ann Lee met Bob Ray between 2011 and 2014.', undefined],
  ])('%s', (text, date) => {
    expect(settingOf(text)[0]).toBe(date);
  });

  test.each([
    ['After a failed bid for Fjord Bank in 2017, Ann Lee bought Corwin Holdings.', 'ACQUIRED', undefined],
    ['We condemn the attack by Norway on Port Halm on Monday.', 'ATTACKED', '2020-01-13'],
    ['Sweden condemned the January 5 attack by Norway on Port Halm.', 'ATTACKED', '2020-01-05'],
    ['Sweden condemned the January 5 attack by Norway on Port Halm.', 'CRITICIZED', undefined],
    ['Speaking in Oslo on Monday, Ann Lee praised Bob Ray.', 'SUPPORTS', '2020-01-13'],
    ['Ann Lee has been jailed by Norway since May.', 'ARRESTED', '2019-05'],
    ['Norway has supported Ann Lee since May.', 'SUPPORTS', undefined],
    ['Norway thanked Sweden for the release of Bob Ray on 4 January.', 'SUPPORTS', undefined],
    ['Norway charged Bob Ray in 2014 with the murder of Ann Lee in 2012.', 'CHARGED', '2014'],
    ['Norway charged Bob Ray in 2014 with the murder of Ann Lee in 2012.', 'KILLED', '2012'],
    ['Bob Ray was arrested by Sweden on Monday over the murder of Ann Lee.', 'KILLED', undefined],
    ['Norway sued Larch Foods over the 2003 sale of Halm Bank.', 'SUED', undefined],
    ["It was Ann Lee's second visit to Norway, after a trip to Oslo in May.", 'VISITED', undefined],
    ["Ann Lee's 2003 lawsuit against Larch Foods was dismissed.", 'SUED', '2003'],
    ['The two fell out in 2013, and in May 2014 fighters of the Halm Front killed Bob Ray.', 'KILLED', '2014-05'],
    ['The camp was hit in the May 14 attack by Norway that killed Bob Ray.', 'KILLED', '2019-05-14'],
    ['Villagers saw the January 2 raid on Halm, in which Fjord Front fighters killed Bob Ray.', 'KILLED', '2020-01-02'],
    ['Ann Lee helped to broker the 1996 accord between Norway and Sweden.', 'MEDIATED', '1996'],
    ['Cora Hall beat Ann Lee to win the Halm Cup on Saturday.', 'DEFEATED', '2020-01-11'],
    ['Cora Hall beat Ann Lee to win the Halm Cup on Saturday.', 'PARTICIPATED_IN', '2020-01-11'],
    ['Cora Hall wept on Saturday as Norway beat Sweden.', 'DEFEATED', '2020-01-11'],
    ['When she visited Norway in 2018, Ann Lee met Bob Ray.', 'MET_WITH', '2018'],
    ['The cup got under way in Oslo yesterday, with Norway defeating Sweden 3–1.', 'DEFEATED', '2020-01-14'],
    [
      'Ann Lee will be in Oslo on Friday and in Rome on Saturday, where she is to meet Bob Ray.',
      'MET_WITH',
      '2020-01-18',
    ],
  ])('%s %s', (text, type, date) => {
    expect(settingOf(text, type)[0]).toBe(date);
  });
});

describe('when an office begins', () => {
  test.each([
    ['In 1967 Ann Lee became head of Larch Foods.', '1967'],
    ['In 1961 Ann Lee became counsel to the Halm Union and, six years later, its head.', '1967'],
    ['Ann Lee was on Tuesday appointed head of Acme.', '2020-01-14'],
    ['Ann Lee has headed Larch Foods since 1999.', undefined],
    ['Ann Lee, who met Bob Ray in 1999, is the head of Larch Foods.', undefined],
    ['Ann Lee stepped down on Monday as head of Larch Foods.', undefined],
  ])('%s', (text, date) => {
    expect(settingOf(text, 'LEADS')[0]).toBe(date);
  });
});

describe('a time between the auxiliary and its verb', () => {
  test.each([
    ['Bob Ray was in May 2019 jailed by Norway.', 'ARRESTED', '2019-05'],
    ['Norway had on Friday ordered Larch Foods to leave.', 'EXPELLED', '2020-01-10'],
    ['Norway has since 2014 imposed sanctions on Larch Foods.', 'SANCTIONED', undefined],
  ])('%s %s', (text, type, date) => {
    expect(settingOf(text, type)[0]).toBe(date);
  });
});

describe('each object has its own time', () => {
  test.each([
    ['Ann Lee met Bob Ray on Monday and Cora Hall on Tuesday.', '2020-01-13', '2020-01-14'],
    ['Ann Lee travelled to Norway on Monday and to Sweden on Tuesday.', '2020-01-13', '2020-01-14'],
    ['Ann Lee visited Norway on 4 January and Sweden on 6 January.', '2020-01-04', '2020-01-06'],
    ['Ann Lee met Bob Ray and Cora Hall on Tuesday.', '2020-01-14', '2020-01-14'],
  ])('%s', (text, ...dates) => {
    const told = read(text).claims.filter(({ type }) => type === 'MET_WITH' || type === 'VISITED');
    expect(told.map(({ date }) => date).sort()).toEqual(dates);
  });
});

describe('where it was', () => {
  test.each([
    ['Ann Lee met Bob Ray at a hotel on Friday in Oslo.', 'MET_WITH', 'Oslo'],
    ['At a summit in Oslo on Monday, Ann Lee and Bob Ray condemned Sweden.', 'CRITICIZED', 'Oslo'],
    ['Speaking in Oslo on Monday, Ann Lee praised Bob Ray.', 'SUPPORTS', 'Oslo'],
    ['The Oslo meeting between Ann Lee and Bob Ray went well.', 'MET_WITH', 'Oslo'],
    ['Ann Lee will travel to Oslo, where she will open a school and meet Bob Ray.', 'MET_WITH', 'Oslo'],
    ['Norway attacked the rebels at Halm, where Ann Lee met Bob Ray.', 'MET_WITH', 'Halm'],
    ['Cora Hall welcomed the meeting of Ann Lee with Bob Ray in Oslo.', 'SUPPORTS', undefined],
  ])('%s', (text, type, place) => {
    expect(settingOf(text, type)[1]).toBe(place);
  });
});

describe('whose words it is', () => {
  const saidBy = (text: string, type: string): string | undefined => {
    const { chains, claims } = read(text);
    const claim = claims.find((one) => one.type === type);
    return chains.find(({ id }) => id === claim?.saidBy)?.name;
  };

  test.each([
    ['Ann Lee QC said that Norway had sued Bob Ray.', 'SUED', 'Ann Lee'],
    ['Ann Lee said that Norway had asked Bob Ray to sue Larch Foods.', 'SUED', 'Ann Lee'],
    ['Ann Lee, whose party lost to the Fjord Union in 2017, accused Bob Ray of lying.', 'DEFEATED', undefined],
  ])('%s', (text, type, speaker) => {
    expect(saidBy(text, type)).toBe(speaker);
  });
});
