// A parameter cannot stand inside `any()` there.
MATCH (e:Entity)-[f:LEADS|WORKS_FOR|SPOKESPERSON_FOR|REPRESENTS|MEMBER_OF]->(:Newsgraph {id: $of})
WITH e, f, toLower(CAST($role AS STRING)) AS wanted
WHERE (f.current OR $includeFormer) AND (wanted IS NULL OR any(role IN f.roles WHERE role CONTAINS wanted))
RETURN e.name AS person, type(f) AS relation, f.roles AS roles, f.current AS current, f.firstDate AS firstDate,
       f.lastDate AS lastDate, f.origins AS origins, f.quote AS quote, f.id AS fact
ORDER BY f.current DESC, f.origins DESC, f.claims DESC, f.id
LIMIT $limit
