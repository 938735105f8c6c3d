// Who is reported to support and to oppose the same, each with the sentence that says so: told, not resolved.
// Params:
//   $of (entity) = null: only what concerns this one
//   $limit (integer) = 50: rows at most
// Returns:
//   who: name
//   what: name
//   supports: the sentence that has them for it
//   supportsUntil: the latest day on which that was reported
//   opposes: the sentence that has them against it
//   opposesUntil: the latest day on which that was reported
//   fact: id of the supporting fact
//   against: id of the opposing fact
// Example: newsgraph query opposed
MATCH (s:Entity)-[pro:SUPPORTS]->(o:Entity)
MATCH (s)-[con:OPPOSES]->(o)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
RETURN s.name AS who, o.name AS what, pro.quote AS supports, pro.lastReported AS supportsUntil, con.quote AS opposes,
       con.lastReported AS opposesUntil, pro.id AS fact, con.id AS against
ORDER BY pro.origins + con.origins DESC, fact, against
LIMIT $limit
