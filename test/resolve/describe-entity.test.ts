import { describeEntity as describe_, type NameSignature } from '../../src/resolve/describe-entity';
import { createKnownNames } from '../../src/resolve/known/known-names';

const known = createKnownNames();
const describeEntity = (signatures: readonly NameSignature[]) => describe_(signatures, known);

const signature = (name: string, chains: number, rest: Partial<NameSignature> = {}): NameSignature => ({
  type: 'Organization',
  name,
  aliases: [],
  chains,
  ...rest,
});

test('the name is the full form that most chains have, not the more frequent acronym', () => {
  const { name, aliases } = describeEntity([
    signature('UN', 9),
    signature('United Nations', 4, { aliases: ['UN'] }),
    signature('United Nations Organization', 2),
  ]);
  expect(name).toBe('United Nations');
  expect(aliases).toEqual(['UN', 'United Nations Organization']);
});

test('an acronym is the name where nothing else is', () => {
  expect(describeEntity([signature('HSB', 1)]).name).toBe('HSB');
});

test('of two full forms as frequent the longer is the name, then the first by code units', () => {
  expect(describeEntity([signature('Red Cross', 2), signature('The Red Cross', 2)]).name).toBe('The Red Cross');
  expect(describeEntity([signature('Red Crosz', 2), signature('Red Cross', 2)]).name).toBe('Red Cross');
});

test('a full name goes before a more frequent surname', () => {
  const people = [signature('Lee', 5, { type: 'Person' }), signature('Ann Lee', 1, { type: 'Person' })];
  expect(describeEntity(people).name).toBe('Ann Lee');
});

test('type and kind go by majority, and the kind is one of that type', () => {
  const described = describeEntity([
    signature('Free Officers', 2, { kind: 'armed_group' }),
    signature('Free Officers', 3, { kind: 'military' }),
    signature('Free Officers', 4, { type: 'Group', kind: 'other' }),
  ]);
  expect(described).toMatchObject({ type: 'Organization', kind: 'military' });
  expect(describeEntity([signature('Free Officers', 1)])).not.toHaveProperty('kind');
});
