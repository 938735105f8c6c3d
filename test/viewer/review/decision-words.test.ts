import type { DecisionRecord } from '../../../src/api/review';
import { asEntityId } from '../../../src/model/id';
import { relationType } from '../../../src/ontology/relations';
import { decisionWords } from '../../../src/viewer/review/decision-words';

const decision = (kind: DecisionRecord['kind'], names: readonly string[], rest: Partial<DecisionRecord> = {}) =>
  decisionWords({
    id: 1,
    kind,
    status: 'active',
    at: '2016-03-09T12:00:00Z',
    sides: names.map((words) => ({ words, entities: [] })),
    ...rest,
  });

test('a decision is read as a clause', () => {
  expect(decision('same', ['Ann Lee', 'A. Lee', 'Lee'])).toBe('Ann Lee, A. Lee and Lee are one');
  expect(decision('different', ['Ann Lee', 'Ann Lee'], { split: false })).toBe('two named Ann Lee are not the same');
  expect(decision('different', ['Ann Lee', 'Ann Lee'], { split: true })).toBe(
    'another Ann Lee is taken out of Ann Lee',
  );
  expect(decision('rename', ['Lee'], { name: 'Ann Lee' })).toBe('Lee is shown as “Ann Lee”');
  expect(decision('retype', ['Dockers'], { type: 'Organization', entityKind: 'ngo' })).toBe(
    'Dockers is of the type Organization · non-governmental',
  );
  expect(decision('wrong', ['Ann Lee', 'Bo Berg'], { relation: relationType('MET_WITH') })).toBe(
    'not stated: Ann Lee met with Bo Berg',
  );
});

test('a wrong claim is told by the names that the graph knows, not by words that stand for them', () => {
  const sides = ['The two sides', 'it'].map((words, side) => ({
    words,
    entities: [{ id: asEntityId(`person/${side}`), name: ['Ann Lee', 'Norland'][side] ?? '', type: 'Person' as const }],
  }));
  const wrong = { id: 1, kind: 'wrong', status: 'active', at: '', sides, relation: relationType('VISITED') } as const;
  expect(decisionWords(wrong)).toBe('not stated: Ann Lee visited Norland');
});

test('a text that was removed leaves no words', () => {
  expect(
    decisionWords({
      id: 1,
      kind: 'same',
      status: 'dangling',
      at: '',
      sides: [{ entities: [] }, { words: 'A', entities: [] }],
    }),
  ).toBe('a removed text and A are one');
});
