// Forgets which ledger is shown, so that another may take the database over.
// Params:
//   $id (string): id of the marker
MATCH (m:Newsgraph {id: $id})
SET m.ledger = null, m.resolution = null, m.sequence = null
RETURN count(*) AS written
