// Two who are reported to hold one office at the same time: told, not resolved. A successor who was reported after the other is no rival.
// Params:
//   $of (entity) = null: whose office
//   $limit (integer) = 50: rows at most
// Returns:
//   office: titles of the one, normalised
//   of: whose office
//   one: name
//   oneFrom: first day on which one is reported to hold it
//   oneTo: last day
//   other: name
//   otherFrom: first day on which the other is reported to hold it
//   otherTo: last day
//   fact: id of the fact of one
//   rival: id of the fact of the other
// Example: newsgraph query rival-holders --param of=Syria
MATCH (a:Entity)-[f:LEADS]->(o:Entity)
MATCH (b:Entity)-[g:LEADS]->(o)
WHERE a.id < b.id AND ($of IS NULL OR o.id = $of) AND any(role IN f.roles WHERE role IN g.roles)
  AND f.heldFrom <= g.heldTo AND g.heldFrom <= f.heldTo
RETURN f.roles AS office, o.name AS of, a.name AS one, f.heldFrom AS oneFrom, f.heldTo AS oneTo, b.name AS other,
       g.heldFrom AS otherFrom, g.heldTo AS otherTo, f.id AS fact, g.id AS rival
ORDER BY f.origins + g.origins DESC, fact, rival
LIMIT $limit
