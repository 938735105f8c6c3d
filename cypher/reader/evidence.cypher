// Claims with article, ends, speaker and place, in the order asked. The text comes along where a naming mention may
// stand outside the quote.
// Params:
//   $ids (strings): ids of the claims
UNWIND range(0, size($ids) - 1) AS row
MATCH (a:Newsgraph)-[:STATES]->(c:Newsgraph {id: $ids[row]})
MATCH (s:Newsgraph)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Newsgraph)
OPTIONAL MATCH (c)-[:SAID_BY]->(speaker:Newsgraph)
OPTIONAL MATCH (c)-[:AT]->(place:Newsgraph)
RETURN c {.*, article: a.id, subject: s.id, object: o.id, saidBy: speaker.id, place: place.id} AS claim,
       a {.id, .contentHash, .url, .title, .outlet, .author, .publishedAt, .retrievedAt, .language, .copyOf} AS article,
       s {.id, .name, labels: labels(s)} AS subject,
       o {.id, .name, labels: labels(o)} AS object,
       speaker {.id, .name, labels: labels(speaker)} AS speaker,
       place {.id, .name, labels: labels(place)} AS place,
       CASE WHEN coalesce(c.subjectNamingStart, c.objectNamingStart, c.speakerNamingStart) IS NULL THEN null ELSE a.text END AS text
ORDER BY row
