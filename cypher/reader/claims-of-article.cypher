// Ids of the claims of an article: by place in the text, then id.
// Params:
//   $id (string): the article
MATCH (:Newsgraph {id: $id})-[:STATES]->(c:Claim)
RETURN c.id AS id
ORDER BY c.quoteStart, c.triggerStart, c.id
