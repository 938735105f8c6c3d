// Rewrites facts that are there; returns the places in the list of those that are.
// Params:
//   $rows (strings): {place, subject, object, type, properties} of one fact each
UNWIND $rows AS row
MATCH (s:Newsgraph {id: row.subject})
MATCH (o:Newsgraph {id: row.object})
MATCH (s)-[f:FACT]->(o)
WHERE type(f) = row.type
SET f = row.properties
RETURN collect(row.place) AS places
