// Holds the marker until the transaction ends, so that two writers take turns.
// Params:
//   $id (string): id of the marker
MATCH (m:Newsgraph {id: $id})
SET m.ledger = m.ledger
RETURN m.ledger AS ledger, m.resolution AS resolution, m.sequence AS sequence
