// Makes the marker where there is none; says which ledger the database shows.
// Params:
//   $id (string): id of the marker
//   $ledger (string): the ledger to show
UNWIND [1] AS one
MERGE (m:Newsgraph {id: $id})
ON CREATE SET m:Store, m.ledger = $ledger
RETURN m.ledger AS ledger
