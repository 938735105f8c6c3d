// Notes which constraints and indexes are in place.
// Params:
//   $id (string): id of the marker
//   $schema (string): hash of the statements that made them
//   $version (integer): format of the graph
MATCH (m:Newsgraph {id: $id})
SET m.schema = $schema, m.version = $version
RETURN count(*) AS written
