// Entities that pass a filter, one page in an order; what is missing stands last. A value of null filters nothing.
// Params:
//   $types (strings): types of entities
//   $minClaims (integer): least number of claims
//   $from (date): first day on which an article may mention them
//   $to (string): last day
//   $sort (string): claims, articles, name, type, firstSeen or lastSeen
//   $labels (strings): every type
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (e:Entity)
WHERE e:Newsgraph
  AND ($types IS NULL OR any(label IN labels(e) WHERE label IN $types))
  AND ($minClaims IS NULL OR e.claims >= $minClaims)
  AND ($from IS NULL OR e.lastSeen >= $from)
  AND ($to IS NULL OR e.firstSeen <= $to)
WITH e, CASE $sort
  WHEN 'claims' THEN e.claims
  WHEN 'articles' THEN e.articles
  WHEN 'name' THEN toLower(e.name)
  WHEN 'type' THEN head([label IN labels(e) WHERE label IN $labels])
  WHEN 'firstSeen' THEN e.firstSeen
  ELSE e.lastSeen
END AS key
ORDER BY key IS NULL, key DIRECTION, e.id
SKIP $offset LIMIT $limit
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY key IS NULL, key DIRECTION, e.id
