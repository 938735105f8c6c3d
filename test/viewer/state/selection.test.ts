import { asEntityId } from '../../../src/model/id';
import { addToSelection, chosenEntities, NO_SELECTION } from '../../../src/viewer/state/selection';

const [ann, ben] = [asEntityId('person/ann'), asEntityId('person/ben')];

test('entities are added one after the other and taken out again', () => {
  const one = addToSelection(NO_SELECTION, ann);
  expect(one).toEqual({ kind: 'entity', id: ann });
  const two = addToSelection(one, ben);
  expect(two).toEqual({ kind: 'many', ids: [ann, ben] });
  expect(addToSelection(two, ann)).toEqual({ kind: 'entity', id: ben });
  expect(addToSelection(one, ann)).toEqual(NO_SELECTION);
});

test('the ends of a path are chosen entities, those of a fact are not', () => {
  expect(chosenEntities({ kind: 'path', from: ann, inOrder: false })).toEqual([ann]);
  expect(chosenEntities(NO_SELECTION)).toEqual([]);
});
