// The entities with the most facts.
// Params:
//   $type (string) = null: only this type: Person, Organization, Place, Group, Event, Law, Product
//   $limit (integer) = 25: rows at most
// Returns:
//   name: name
//   facts: facts it takes part in
//   claims: claims behind them and beside them
//   articles: articles that mention it
//   id: its id
// Example: newsgraph query most-connected --param type=Person
MATCH (e:Entity)
WHERE $type IS NULL OR $type IN labels(e)
WITH e, COUNT { (e)-[:FACT]-() } AS facts
RETURN e.name AS name, facts, e.claims AS claims, e.articles AS articles, e.id AS id
ORDER BY facts DESC, claims DESC, id
LIMIT $limit
