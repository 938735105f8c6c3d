// Its planner walks from every denial through all claims of a hub; here the claims of the same ends are gathered first.
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {modality: 'asserted'})-[:OBJECT]->(o:Entity)
WHERE $of IS NULL OR s.id = $of OR o.id = $of
MATCH (article:Article)-[:STATES]->(c)
WITH c.type AS relation,
     CASE WHEN c.type IN SYMMETRIC AND o.id < s.id THEN concat(o.id, ' ', s.id) ELSE concat(s.id, ' ', o.id) END AS pair,
     collect(CASE c.polarity WHEN 'negative' THEN {id: c.id, date: c.date, subject: s.name, object: o.name, quote: c.quote, article: article.title} END) AS denials,
     collect(CASE c.polarity WHEN 'positive' THEN {id: c.id, date: c.date, quote: c.quote, article: article.title} END) AS claims
WHERE size(denials) > 0 AND size(claims) > 0
UNWIND denials AS no
UNWIND claims AS yes
WITH relation, no, yes
WHERE yes.date IS NULL OR no.date IS NULL OR yes.date = no.date
RETURN no.subject AS subject, relation, no.object AS object, yes.quote AS stated, yes.article AS statedIn,
       no.quote AS denied, no.article AS deniedIn, yes.id AS claim, no.id AS denial
ORDER BY denial, claim
LIMIT $limit
