// The facts around an entity, by family: diplomacy, conflict, law, office, business, kinship, place, sport.
// Params:
//   $of (entity): the entity
//   $family (string) = null: only this family
//   $includeFormer (boolean) = false: offices too that are no longer held
//   $limit (integer) = 100: rows at most
// Returns:
//   family: family of the relation
//   relation: relation type
//   subject: name
//   object: name
//   origins: independent reports
//   quote: the sentence that states it best
//   fact: id of the fact
// Example: newsgraph query neighbourhood --param of=Russia --param family=diplomacy
MATCH (x:Newsgraph {id: $of})-[f:FACT]-(e:Entity)
WHERE f.current OR $includeFormer
WITH f, startNode(f) AS s, endNode(f) AS o, FAMILIES[type(f)] AS family
WHERE $family IS NULL OR family = $family
RETURN family, type(f) AS relation, s.name AS subject, o.name AS object, f.origins AS origins, f.quote AS quote, f.id AS fact
ORDER BY family, origins DESC, f.claims DESC, fact
LIMIT $limit
