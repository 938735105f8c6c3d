// Who speaks for an organization, a country or a person.
// Params:
//   $of (entity): whose spokespeople
//   $includeFormer (boolean) = false: those too who no longer are
//   $limit (integer) = 50: rows at most
// Returns:
//   person: name
//   roles: titles, normalised, the most frequent first
//   current: whether a report has the office as held now
//   origins: independent reports
//   quote: the sentence that states it best
//   id: the person's id
// Example: newsgraph query spokespeople --param of="US Department of State"
MATCH (p:Person)-[f:SPOKESPERSON_FOR]->(:Newsgraph {id: $of})
WHERE f.current OR $includeFormer
RETURN p.name AS person, f.roles AS roles, f.current AS current, f.origins AS origins, f.quote AS quote, p.id AS id
ORDER BY f.origins DESC, f.claims DESC, p.id
LIMIT $limit
