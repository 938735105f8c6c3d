// Who holds an office of a country or an organization: leaders, officials, envoys, spokespeople, members.
// Params:
//   $of (entity): whose office
//   $role (string) = null: only titles with these words
//   $includeFormer (boolean) = false: those too who no longer hold it
//   $limit (integer) = 50: rows at most
// Returns:
//   person: name
//   relation: relation type
//   roles: titles, normalised, the most frequent first
//   current: whether a report has the office as held now
//   firstDate: the first day that is given
//   lastDate: the last day that is given
//   origins: independent reports
//   quote: the sentence that states it best
//   fact: id of the fact
// Example: newsgraph query office-holders --param of=Syria --param role=president
MATCH (e:Entity)-[f:LEADS|WORKS_FOR|SPOKESPERSON_FOR|REPRESENTS|MEMBER_OF]->(:Newsgraph {id: $of})
WHERE (f.current OR $includeFormer) AND ($role IS NULL OR any(role IN f.roles WHERE role CONTAINS toLower($role)))
RETURN e.name AS person, type(f) AS relation, f.roles AS roles, f.current AS current, f.firstDate AS firstDate,
       f.lastDate AS lastDate, f.origins AS origins, f.quote AS quote, f.id AS fact
ORDER BY f.current DESC, f.origins DESC, f.claims DESC, f.id
LIMIT $limit
