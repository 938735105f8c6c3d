// Whose words the claims are: the speakers with the most of them.
// Params:
//   $limit (integer) = 25: rows at most
// Returns:
//   speaker: name
//   claims: claims in their words
//   articles: articles that have them
//   id: the speaker's id
// Example: newsgraph query who-said-most
MATCH (article:Article)-[:STATES]->(c:Claim)-[:SAID_BY]->(e:Entity)
WITH e, count(c) AS claims, count(DISTINCT article.id) AS articles
RETURN e.name AS speaker, claims, articles, e.id AS id
ORDER BY claims DESC, id
LIMIT $limit
