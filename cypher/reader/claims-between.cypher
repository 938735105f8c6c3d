// Ids of all claims between two entities in either direction: by date, then id.
// Params:
//   $a (string): entity
//   $b (string): entity
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (:Newsgraph {id: $a})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Newsgraph {id: $b})
RETURN c.id AS id
ORDER BY coalesce(c.date, ''), c.id
SKIP $offset LIMIT $limit
