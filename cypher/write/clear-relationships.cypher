// Takes away relationships that newsgraph made, some at a time.
// Params:
//   $limit (integer): how many
MATCH (:Newsgraph)-[r:STATES|SUBJECT|OBJECT|SAID_BY|AT|MENTIONS|FACT]->(:Newsgraph)
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS written
