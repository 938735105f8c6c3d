// First part of statements on claims: all there are.
MATCH (c:Claim)
WHERE c:Newsgraph
