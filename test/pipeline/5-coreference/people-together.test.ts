import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../../src/pipeline/5-coreference/link-mentions';
import { article } from '../article';

/** Those for whom the last plural written so stands. */
function membersOf(text: string, form: string): readonly (string | undefined)[] {
  const { plurals, chains } = linkMentions(findMentions(annotate(article(`It rained.\n\n${text}`))));
  const found = plurals.findLast(({ mention }) => mention.text === form);
  return (found?.chains ?? []).map((id) => chains.find((chain) => chain.id === id)?.name);
}

describe('two people told of together', () => {
  test.each([
    [
      'both women, not the man of the sentence',
      'Ann Lee and Clara Berg came. Under Walter Roe, the council thanked both women.',
      'both women',
      ['Ann Lee', 'Clara Berg'],
    ],
    [
      'the pair, some sentences on',
      'John Lee and Walter Berg came. It rained. Clara Moss said the pair left.',
      'the pair',
      ['John Lee', 'Walter Berg'],
    ],
    [
      'the couple',
      'Ann Lee married Walter Berg in May. The couple founded a school.',
      'The couple',
      ['Ann Lee', 'Walter Berg'],
    ],
    [
      'two men whom one sentence names, beside a woman',
      'John Lee’s meeting with Walter Berg went well, Clara Moss said. It rained. The two men left.',
      'The two men',
      ['John Lee', 'Walter Berg'],
    ],
    [
      'somebody else who fits between',
      'John Lee’s meeting with Walter Berg went well. Peter Moss came. The two men left.',
      'The two men',
      [],
    ],
    ['a crowd', 'John Lee told Walter Berg of the workers. The men left.', 'The men', []],
    [
      'sisters called so',
      'The sisters Ann Lee and Clara Berg came. It rained. Walter Roe paid. The sisters left.',
      'The sisters',
      ['Ann Lee', 'Clara Berg'],
    ],
    ['sisters not called so', 'Ann Lee and Clara Berg came. It rained. The sisters left.', 'The sisters', []],
    [
      'those of the plural phrase before',
      'The sisters Ann Lee and Clara Berg came. It rained. The sisters won. Their lawyer left.',
      'Their',
      ['Ann Lee', 'Clara Berg'],
    ],
    [
      'her husband met her',
      'Ann Lee came. Her husband, the singer Walter Berg, met her. They left.',
      'They',
      ['Walter Berg', 'Ann Lee'],
    ],
    [
      'a name in the plural is no crowd',
      'Ann Lee married Walter Berg. The couple founded Lantern Films. They left.',
      'They',
      ['Ann Lee', 'Walter Berg'],
    ],
    ['allies', 'Norway and Iceland signed it. The two allies left.', 'The two allies', ['Norway', 'Iceland']],
    [
      'in one sentence',
      'Ann Lee and Clara Berg came. They flew to Cork, where Walter Roe met them.',
      'them',
      ['Ann Lee', 'Clara Berg'],
    ],
    ['others in one sentence', 'Ann Lee and Clara Berg came. They met reporters and thanked them.', 'them', []],
    [
      'another plural behind',
      'Ann Lee and Clara Berg came. It rained. The two women met reporters. They left.',
      'They',
      [],
    ],
  ])('%s', (_, text, form, expected) => {
    expect(membersOf(text, form)).toEqual(expected);
  });
});

describe('two with one title', () => {
  const MET = 'Foreign Minister Ann Lee met Foreign Minister Tom Berg in Cork. It rained.';
  test.each([
    ['the ministers', `${MET} It snowed. The ministers left.`, 'The ministers', ['Ann Lee', 'Tom Berg']],
    ['the foreign ministers', `${MET} The foreign ministers left.`, 'The foreign ministers', ['Ann Lee', 'Tom Berg']],
    ['of another field', `${MET} The finance ministers left.`, 'The finance ministers', []],
    ['three of them', `${MET} Foreign Minister Eva Moss came. The ministers left.`, 'The ministers', []],
    [
      'told of apart',
      'Minister Ann Lee left. It rained. Minister Tom Berg came. It snowed. The ministers left.',
      'The ministers',
      [],
    ],
    [
      'firms that merge',
      'Norvane Ltd will merge with its rival Corwin Ltd, the companies said. They left.',
      'They',
      ['Norvane Ltd', 'Corwin Ltd'],
    ],
    ['those of somebody else', `${MET} The ministers of Norway left.`, 'The ministers', []],
    [
      'a minister and a counterpart',
      'Minister Ann Lee met Tom Berg, her counterpart from Norway. It rained. The ministers left.',
      'The ministers',
      ['Ann Lee', 'Tom Berg'],
    ],
    [
      'the leaders of states',
      'President Ann Lee met Premier Tom Berg in Cork. The leaders left.',
      'The leaders',
      ['Ann Lee', 'Tom Berg'],
    ],
    ['leaders of nothing', 'Ann Lee saw Tom Berg in Cork. It rained. The leaders left.', 'The leaders', []],
    [
      'a counterpart of the next sentence',
      'Norway’s defence minister, Tom Berg, came. His Danish counterpart, Ann Lee, gave him a boat. The ministers left.',
      'The ministers',
      ['Tom Berg', 'Ann Lee'],
    ],
    ['nouns of crowds', 'Officer Ann Lee met officer Tom Berg. It rained. The officers left.', 'The officers', []],
    [
      'two of a crowd',
      'Officer Ann Lee met officer Tom Berg. It rained. The two officers left.',
      'The two officers',
      ['Ann Lee', 'Tom Berg'],
    ],
  ])('%s', (_, text, form, expected) => {
    expect(membersOf(text, form)).toEqual(expected);
  });
});

describe('a body told of as several', () => {
  test.each([
    ['the subject before', 'Halm Rovers beat Cork City. They signed Walter Berg.', 'They', ['Halm Rovers']],
    ['its people', 'Halm Rovers are eighth. Their manager left.', 'Their', ['Halm Rovers']],
    ['others before', 'Halm Rovers met their fans. They left.', 'They', []],
    ['two bodies', 'Halm Rovers and Cork Wanderers drew. They left.', 'They', ['Halm Rovers', 'Cork Wanderers']],
    ['the rebels of one', 'The rebels of the Halm Front fled, and their leader paid.', 'their', ['Halm Front']],
    [
      'fighters',
      'They blamed the Halm Liberation Front. The rebels fled. Norway arrested their leader.',
      'their',
      ['Halm Liberation Front'],
    ],
    ['an object', 'Halm Rovers beat Cork City. Walter Berg praised them.', 'them', []],
  ])('%s', (_, text, form, expected) => {
    expect(membersOf(text, form)).toEqual(expected);
  });
});
