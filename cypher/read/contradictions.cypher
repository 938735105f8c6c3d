// What one article states and another, or the same, denies: claims of opposite polarity with the same ends, relation and,
// where both give one, day.
// Params:
//   $of (entity) = null: only what concerns this one
//   $limit (integer) = 50: rows at most
// Returns:
//   subject: name
//   relation: relation type
//   object: name
//   stated: the words that state it
//   statedIn: title of their article
//   denied: the words that deny it
//   deniedIn: title of their article
//   claim: id of the stating claim
//   denial: id of the denying claim
// Example: newsgraph query contradictions
MATCH (no:Claim {polarity: 'negative'})
WHERE no.modality = 'asserted'
MATCH (no)-[:SUBJECT]->(s:Entity)
MATCH (no)-[:OBJECT]->(o:Entity)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
MATCH (s)<-[side:SUBJECT|OBJECT]-(yes:Claim)-[:SUBJECT|OBJECT]->(o)
WHERE yes.type = no.type AND yes.polarity = 'positive' AND yes.modality = 'asserted'
  AND (type(side) = 'SUBJECT' OR yes.type IN SYMMETRIC)
  AND (yes.date IS NULL OR no.date IS NULL OR yes.date = no.date)
MATCH (yesArticle:Article)-[:STATES]->(yes)
MATCH (noArticle:Article)-[:STATES]->(no)
RETURN s.name AS subject, no.type AS relation, o.name AS object, yes.quote AS stated, yesArticle.title AS statedIn,
       no.quote AS denied, noArticle.title AS deniedIn, yes.id AS claim, no.id AS denial
ORDER BY denial, claim
LIMIT $limit
