// Ids of the asserted, positive claims of one relation between two entities: by confidence, publication date, then id.
// Params:
//   $subject (string): entity
//   $object (string): entity
//   $type (string): relation type
//   $symmetric (boolean): whether the ends may stand in either order
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (:Newsgraph {id: $subject})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Newsgraph {id: $object})
WHERE c.type = $type AND c.polarity = 'positive' AND c.modality = 'asserted' AND ($symmetric OR type(end) = 'SUBJECT')
MATCH (a:Newsgraph)-[:STATES]->(c)
RETURN c.id AS id
ORDER BY c.confidence DESC, coalesce(a.publishedAt, ''), c.id
SKIP $offset LIMIT $limit
