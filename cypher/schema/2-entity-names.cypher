// Words of names and aliases, near spellings included; without accents, as the search folds names.
CREATE FULLTEXT INDEX newsgraph_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
