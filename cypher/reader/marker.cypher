// What the marker says: which ledger, how far, and the schema.
// Params:
//   $id (string): id of the marker
MATCH (m:Newsgraph {id: $id})
RETURN m.ledger AS ledger, m.resolution AS resolution, m.sequence AS sequence, m.schema AS schema, m.version AS version
