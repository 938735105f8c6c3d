// Counts from the count store, with what tells whether they hold newsgraph's own nodes alone.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (n:Newsgraph) RETURN count(n) AS own }
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH ()-[f:FACT]->() RETURN count(f) AS facts }
RETURN nodes, own, articles, entities, claims, facts
