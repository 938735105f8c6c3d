// Takes the edges of claims away, so that they can be written anew.
// Params:
//   $ids (strings): ids of claims, those included that are not there yet
UNWIND $ids AS id
MATCH (c:Newsgraph {id: id})-[r:STATES|SUBJECT|OBJECT|SAID_BY|AT]-(:Newsgraph)
DELETE r
RETURN count(*) AS written
