// A relationship that newsgraph did not make and that holds on to one of its nodes.
MATCH (n:Newsgraph)-[r]-(other)
WHERE NOT other:Newsgraph OR NOT type(r) IN $types
RETURN type(r) AS type, n.id AS id, labels(other) AS labels
LIMIT 1
