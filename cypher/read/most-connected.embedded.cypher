// The label of an entity is a property there, and what is counted begins with MATCH.
MATCH (e:Entity)
WHERE $type IS NULL OR e.type = $type
WITH e, COUNT { MATCH (e)-[:FACT]-() } AS facts
RETURN e.name AS name, facts, e.claims AS claims, e.articles AS articles, e.id AS id
ORDER BY facts DESC, claims DESC, id
LIMIT $limit
