// Notes how far the ledger is shown.
// Params:
//   $id (string): id of the marker
//   $resolution (string): build of the resolution
//   $sequence (integer): ledger sequence
MATCH (m:Newsgraph {id: $id})
SET m.resolution = $resolution, m.sequence = $sequence
RETURN count(*) AS written
