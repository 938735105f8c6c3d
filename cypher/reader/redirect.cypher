// Where a merged id leads.
// Params:
//   $id (string): id of the redirect's node
MATCH (r:Newsgraph {id: $id})
WHERE r:Redirect
RETURN r.to AS to
