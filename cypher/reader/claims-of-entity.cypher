// First part of statements on claims: those of one entity.
// Params:
//   $entity (string): their subject or object
MATCH (:Newsgraph {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
