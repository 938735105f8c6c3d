// Makes the marker where there is none, or claims one that a clearing by force gave up; says which ledger is shown.
// Params:
//   $id (string): id of the marker
//   $ledger (string): the ledger to show
UNWIND [1] AS one
MERGE (m:Newsgraph {id: $id})
ON CREATE SET m:Store
SET m.ledger = coalesce(m.ledger, $ledger)
RETURN m.ledger AS ledger
