// Which way a fact runs is asked of its end; families are a function.
MATCH (x:Newsgraph {id: $of})-[f:FACT]-(e:Entity)
WHERE f.current OR $includeFormer
WITH f, x, e, struct_extract(f, '_SRC') = id(x) AS outward, family(type(f)) AS family
WHERE $family IS NULL OR family = $family
WITH f, family, CASE WHEN outward THEN x.name ELSE e.name END AS subject, CASE WHEN outward THEN e.name ELSE x.name END AS object
RETURN family, type(f) AS relation, subject, object, f.origins AS origins, f.quote AS quote, f.id AS fact
ORDER BY family, origins DESC, f.claims DESC, fact
LIMIT $limit
