// Claims whose ends are both in a list, by id.
// Params:
//   $ids (strings): ids of the entities
//   $limit (integer): rows to return
UNWIND $ids AS id
MATCH (s:Newsgraph {id: id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Newsgraph)
WHERE o.id IN $ids
MATCH (a:Newsgraph)-[:STATES]->(c)
RETURN c {.id, .type, .polarity, .modality, .confidence, .date, subject: s.id, object: o.id, publishedAt: a.publishedAt} AS claim
ORDER BY c.id
LIMIT $limit
