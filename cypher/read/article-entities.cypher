// Who and what an article mentions, and by which names.
// Params:
//   $article (string): id of the article
// Returns:
//   name: name of the entity
//   count: mentions, pronouns included
//   names: the forms that the article uses
//   id: its id
// Example: newsgraph query article-entities --param article=3f1c0a9b7e5d4c2a8b6f0e1d
MATCH (:Newsgraph {id: $article})-[m:MENTIONS]->(e:Entity)
RETURN e.name AS name, m.count AS count, m.names AS names, e.id AS id
ORDER BY count DESC, id
