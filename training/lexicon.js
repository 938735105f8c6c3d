// Prints the word lists of the npm package compromise (MIT) that the gazetteer is derived from, as JSON.
const nlp = require(require.resolve('compromise', { paths: [process.argv[2] ?? '.'] }));
const wanted = new Set(['MaleName', 'FemaleName', 'FirstName', 'LastName', 'City', 'Country', 'Region', 'Place', 'Demonym', 'Organization', 'SportsTeam', 'Person']);
const lists = {};
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
  for (const tag of [].concat(tags)) if (wanted.has(tag)) (lists[tag] ??= []).push(word);
process.stdout.write(JSON.stringify(lists));
