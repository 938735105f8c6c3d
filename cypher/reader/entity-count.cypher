// Number of entities that pass a filter. A value of null filters nothing.
// Params:
//   $types (strings): types of entities
//   $minClaims (integer): least number of claims
//   $from (date): first day on which an article may mention them
//   $to (string): last day
MATCH (e:Entity)
WHERE e:Newsgraph
  AND ($types IS NULL OR any(label IN labels(e) WHERE label IN $types))
  AND ($minClaims IS NULL OR e.claims >= $minClaims)
  AND ($from IS NULL OR e.lastSeen >= $from)
  AND ($to IS NULL OR e.firstSeen <= $to)
RETURN count(e) AS total
