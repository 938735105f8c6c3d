import { markFurniture } from '../../../../src/pipeline/2-clean/furniture/mark-furniture';

const TITLE = 'Court clears way for river dam';
const LEAD =
  'The river authority will begin work on the dam in June, Energy Minister Ann Lee said in Nairobi on Monday, after a court threw out a complaint by two villages.';
const SECOND =
  'Lee met the head of the authority, Bo Ray, who had threatened to resign over the delay. "We have lost two years," Ray told reporters.';

/** Lines of furniture in a text made of these lines. */
function furnitureOf(lines: readonly string[], options: { title?: string; outlet?: string } = {}): string[] {
  const text = lines.join('\n\n');
  return markFurniture(text, options).furniture.map(({ start, end }) => text.slice(start, end));
}

describe('the head of a page', () => {
  test('is furniture above the title, whatever it says', () => {
    const head = ['Hill Tribune', 'Founded 1887', '12C, light rain'];
    expect(furnitureOf([...head, TITLE, LEAD, SECOND], { title: TITLE })).toEqual(head);
  });

  test('is not looked for where the title is unknown to the text', () => {
    expect(furnitureOf(['Hill Tribune goes to court', LEAD, SECOND], { title: 'Another headline altogether' })).toEqual(
      [],
    );
  });

  test('does not reach over running text', () => {
    expect(furnitureOf([LEAD, TITLE, SECOND], { title: TITLE })).toEqual([]);
  });

  test('keeps a standfirst and a date, and loses the name of a section', () => {
    const standfirst = 'Two villages had asked judges to stop the project';
    expect(furnitureOf([TITLE, standfirst, 'Africa', 'Tuesday, September 22, 2015', LEAD, SECOND])).toEqual(['Africa']);
  });
});

describe('the title line', () => {
  test('is no furniture, even where a rule would take it', () => {
    const title = 'Opinion: Why the dam should wait';
    expect(furnitureOf([title, LEAD, SECOND], { title })).toEqual([]);
  });

  test('is found without being supplied, below navigation and the name of the outlet', () => {
    const text = ['HILL TRIBUNE OF NAIROBI', 'World | Africa', TITLE, LEAD, SECOND].join('\n');
    expect(markFurniture(text).title?.text).toBe(TITLE);
  });

  test('is furniture where it stands a second time', () => {
    expect(furnitureOf([TITLE, 'Share', TITLE, LEAD, SECOND], { title: TITLE })).toEqual(['Share', TITLE]);
  });

  test('is absent where a text begins with its first paragraph', () => {
    expect(markFurniture(`${LEAD}\n\n${SECOND}`).title).toBeUndefined();
  });
});

describe('repetitions', () => {
  const caption = 'The river above the village of Velden';

  test('of a caption are furniture both times', () => {
    expect(furnitureOf([TITLE, caption, caption, LEAD, SECOND])).toEqual([caption, caption]);
  });

  test('of a caption with the name of the outlet are seen through', () => {
    const long = `${caption}, Kenya, May 3, 2016 - Hill Tribune`;
    expect(furnitureOf([TITLE, `© Acme / Ann Lee${caption}, Kenya, May 3, 2016`, long, LEAD, SECOND])).toHaveLength(2);
  });

  test('of a lead leave the first', () => {
    expect(furnitureOf([TITLE, LEAD, LEAD, SECOND])).toEqual([LEAD]);
    const text = [TITLE, LEAD, LEAD, SECOND].join('\n');
    expect(markFurniture(text).furniture[0]?.start).toBe(text.lastIndexOf(LEAD));
  });

  test('in other words, or with a dateline, are the report itself', () => {
    expect(furnitureOf([TITLE, LEAD, `NAIROBI (Acme) — ${LEAD}`, SECOND])).toEqual([]);
  });
});

describe('captions', () => {
  test.each([
    'Bo Ray paid a visit to Velden on 13 September 2019.',
    'Police broke up a protest against the dam on May 3, 2016.',
    'Ann Lee went to Velden and meets him on May 3, 2016.',
  ])('are no reports that end in a date: "%s"', (report) => {
    expect(furnitureOf([TITLE, LEAD, report, SECOND], { title: TITLE })).toEqual([]);
  });

  test.each([
    'Ann Lee arrives for a meeting in Brussels, Belgium, October 20, 2022 - Hill Tribune',
    'Trucks wait at a checkpoint on the road to Velden, January 11, 2016.',
    'Ann Lee (left) with Bo Ray at the signing',
    'In this file photo, smoke rises over the island of Orrin.',
    'The dam on the upper river at dusk.',
  ])('are told by how they speak: "%s"', (caption) => {
    expect(furnitureOf([TITLE, caption, LEAD, SECOND], { title: TITLE })).toEqual([caption]);
  });

  test.each([
    'Ann Lee arrived for a meeting in Brussels, Belgium, on October 20, 2022.',
    'Trucks waited at the checkpoint, and nobody said why.',
    'Ann Lee left with Bo Ray after the signing.',
    'Smoke rose over the island of Orrin.',
    'The museum, which opened on March 3, 2016, holds forty works by painters of the valley.',
    'We continue in dialogue with every village.',
    'No comment from the ministry.',
    'The two sides meet again in May, Lee said.',
  ])('are not "%s"', (sentence) => {
    expect(furnitureOf([TITLE, sentence, LEAD, SECOND], { title: TITLE })).toEqual([]);
  });

  test('stand below a bare credit, a first paragraph does not', () => {
    const caption = 'The name dispute goes back to 1991';
    expect(furnitureOf([TITLE, 'Getty Images', caption, LEAD, SECOND])).toEqual(['Getty Images', caption]);
    expect(furnitureOf([TITLE, 'Getty Images', LEAD, SECOND])).toEqual(['Getty Images']);
  });

  test('end in the outlet where that is known', () => {
    const caption = 'Crowds at the old port - Hill Tribune';
    expect(furnitureOf([TITLE, caption, LEAD, SECOND], { outlet: 'Hill Tribune' })).toEqual([caption]);
    expect(furnitureOf([TITLE, caption, LEAD, SECOND], { outlet: 'Acme' })).toEqual([]);
  });
});

describe('other headlines', () => {
  test('between paragraphs are told by title case', () => {
    const other = 'Energy Minister, River Authority to Meet on Thursday in Nairobi';
    expect(furnitureOf([TITLE, 'Share', LEAD, other, SECOND])).toEqual(['Share', other]);
    expect(furnitureOf([TITLE, LEAD, other, SECOND])).toEqual([]);
  });

  test('in plain case are told in a copied page alone', () => {
    const other = 'Fire at sugar plant injures five workers';
    expect(furnitureOf([TITLE, LEAD, other, SECOND])).toEqual([]);
    expect(furnitureOf([TITLE, 'Subscribe', LEAD, other, SECOND, 'Comments (3)'])).toContain(other);
  });

  test.each([
    ['a crosshead', 'What Happens Next'],
    ['a row of results', 'Group F — Gor Mahia 1 – 0 Ulinzi Stars'],
    ['a quotation', '"A Disaster for the Whole Valley and Its People,"'],
    ['an introduction', 'The Minister for Energy and Water Ann Lee Said:'],
  ])('are not %s', (_what, line) => {
    expect(furnitureOf([TITLE, 'Subscribe', LEAD, line, SECOND, 'Comments (3)'])).not.toContain(line);
  });

  test('below "Most read" and above "Read more" are links', () => {
    const links = ['Most read', '1. Metro extends hours', '2. Club signs winger'];
    expect(furnitureOf([TITLE, LEAD, SECOND, ...links])).toEqual(links);
    expect(furnitureOf([TITLE, LEAD, SECOND, 'Police detain two', 'Read more'])).toEqual([
      'Police detain two',
      'Read more',
    ]);
    expect(furnitureOf([TITLE, LEAD, SECOND, 'Police detained two men at the border.'])).toEqual([]);
  });

  test('of a list that a sentence opens are its items', () => {
    const items = ['the minister of energy in Nairobi Kenya', 'The Head of the River Authority Bo Ray'];
    expect(
      furnitureOf([TITLE, 'Subscribe', LEAD, 'Those present were:', ...items, SECOND, 'Comments (3)']),
    ).toHaveLength(2);
  });
});

describe('the end of a page', () => {
  test('is furniture from the last paragraph on where there are controls', () => {
    const tail = ['loader', 'Chats', 'Nairobi edition', 'Share', 'Win tickets'];
    expect(furnitureOf([TITLE, LEAD, SECOND, ...tail])).toEqual(tail);
  });

  test('of a plain report may be a short line', () => {
    expect(furnitureOf([TITLE, LEAD, SECOND, 'With love from Velden'])).toEqual([]);
  });

  test('tells of the author, whom the byline names', () => {
    const note = 'Ann Moss is our Africa correspondent.';
    expect(furnitureOf([TITLE, 'By Ann Moss', LEAD, SECOND, note])).toEqual(['By Ann Moss', note]);
    expect(furnitureOf([TITLE, 'By Bo Finch', LEAD, SECOND, note])).toEqual(['By Bo Finch']);
  });
});

test('a line in another script is furniture, a foreign name in a sentence is not', () => {
  expect(furnitureOf([TITLE, LEAD, 'Ваш браузер устарел', SECOND, 'Φόρτωση'])).toEqual([
    'Ваш браузер устарел',
    'Φόρτωση',
  ]);
  expect(furnitureOf([TITLE, 'The dam, known as плотина in Russian, is old.', LEAD])).toEqual([]);
  expect(furnitureOf(['Мост открыт для всех жителей города', 'Мэр открыл новый мост через реку.'])).toEqual([]);
});

test('spans are whole lines without the space around them, in order, whatever ends the lines', () => {
  const text = `  Subscribe \r\n${TITLE}\r\n\r\n${LEAD}\r${SECOND}\u2028\u00a0Share\n`;
  const { furniture } = markFurniture(text, { title: TITLE });
  expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['Subscribe', 'Share']);
});

test('a long text of short lines is read in time that grows with it', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} of many`);
  expect(markFurniture([LEAD, ...lines].join('\n')).lines).toHaveLength(20_001);
});
