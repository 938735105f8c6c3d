// Who met whom, and when: one row for each pair, the latest meeting first.
// Params:
//   $of (entity) = null: only meetings of this one
//   $since (date) = null: only pairs that met on this day or later
//   $limit (integer) = 50: rows at most
// Returns:
//   one: name of one
//   other: name of the other
//   dates: the latest twenty days that are given, in order
//   origins: independent reports
//   quote: the sentence that states it best
//   fact: id of the fact
// Example: newsgraph query meetings --param of="Antony Blinken" --param since=2016-01-01
MATCH (a:Entity)-[f:MET_WITH]-(b:Entity)
WHERE a.id < b.id
  AND ($of IS NULL OR a.id = $of OR b.id = $of)
  AND ($since IS NULL OR f.lastDate >= $since)
RETURN a.name AS one, b.name AS other, f.dates AS dates, f.origins AS origins, f.quote AS quote, f.id AS fact
ORDER BY coalesce(f.lastDate, '') DESC, f.origins DESC, f.id
LIMIT $limit
