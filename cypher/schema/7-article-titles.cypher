// Words of titles; without accents, as the search folds them.
CREATE FULLTEXT INDEX newsgraph_titles IF NOT EXISTS FOR (a:Article) ON EACH [a.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
