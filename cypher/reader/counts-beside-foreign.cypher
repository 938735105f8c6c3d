// Counts of newsgraph's own nodes and facts in a database that holds other data too.
CALL () { MATCH (n:Article) WHERE n:Newsgraph RETURN count(n) AS articles }
CALL () { MATCH (n:Entity) WHERE n:Newsgraph RETURN count(n) AS entities }
CALL () { MATCH (n:Claim) WHERE n:Newsgraph RETURN count(n) AS claims }
CALL () { MATCH (:Newsgraph)-[f:FACT]->(:Newsgraph) RETURN count(f) AS facts }
RETURN articles, entities, claims, facts
