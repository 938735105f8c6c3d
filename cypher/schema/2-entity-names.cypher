// Words of names and aliases, near spellings included.
CREATE FULLTEXT INDEX newsgraph_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
