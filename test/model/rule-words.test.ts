import { ruleWords } from '../../src/model/rule-words';

test.each([
  ['verb:impose:S impose {sanction|fine|ban} on O', 'the verb “impose”'],
  ['verb:hire:* hire|recruit S from O:passive', 'the verb “hire”, passive'],
  ["noun:visit:S's {visit|trip} to O", 'the noun “visit”'],
  ['title:foreign minister', 'the title “foreign minister”'],
  ['apposition:son', '“son” beside the name'],
  ['team:researcher', 'the people of a body whom one leads or is one of (“researcher”)'],
  ['under:name', 'who the body is said to be under'],
  ['place:comma', 'where it is said to be (comma)'],
  ['score:line', 'a line of results'],
  ['statement:cowardice', 'what somebody says of another (“cowardice”)'],
  ['a rule of another extractor', 'a rule of another extractor'],
  ['other:word', 'other:word'],
])('%s is said as: %s', (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});
