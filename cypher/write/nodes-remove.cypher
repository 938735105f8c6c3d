// Takes nodes away with the edges that newsgraph made. Fails where a relationship of someone else holds on to one.
// Params:
//   $ids (strings): ids of articles, entities, claims or redirects
UNWIND $ids AS id
MATCH (n:Newsgraph {id: id})
CALL (n) {
  MATCH (n)-[r:STATES|SUBJECT|OBJECT|SAID_BY|AT|MENTIONS|FACT]-(:Newsgraph)
  DELETE r
}
DELETE n
RETURN count(*) AS written
