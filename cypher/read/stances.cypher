// Supporters and opponents of someone or something, each with the sentence that says so.
// Params:
//   $of (entity): what is supported or opposed
//   $limit (integer) = 50: rows at most
// Returns:
//   stance: supporter or opponent
//   who: name
//   origins: independent reports
//   lastDate: the latest day that is given
//   quote: the sentence that states it best
//   fact: id of the fact
// Example: newsgraph query stances --param of="Staffan de Mistura"
MATCH (e:Entity)-[f:SUPPORTS|OPPOSES]->(:Newsgraph {id: $of})
WITH e, f, CASE type(f) WHEN 'SUPPORTS' THEN 'supporter' ELSE 'opponent' END AS stance
RETURN stance, e.name AS who, f.origins AS origins, f.lastDate AS lastDate, f.quote AS quote, f.id AS fact
ORDER BY stance DESC, f.origins DESC, f.claims DESC, f.id
LIMIT $limit
