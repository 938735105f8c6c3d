// The shortest chain of facts from one entity to another, with the sentence for each step; of several, the best reported.
// Params:
//   $from (entity): where it begins
//   $to (entity): where it ends
//   $includeFormer (boolean) = false: offices too that are no longer held
// Returns:
//   step: number of the step
//   subject: name
//   relation: relation type
//   object: name
//   quote: the sentence that states it best
//   fact: id of the fact
// Example: newsgraph query path --param from="John Kirby" --param to="Bashar al-Assad"
MATCH p = allShortestPaths((a:Newsgraph {id: $from})-[:FACT*..6]-(b:Newsgraph {id: $to}))
WHERE all(f IN relationships(p) WHERE f.current OR $includeFormer)
WITH p, reduce(sum = 0, f IN relationships(p) | sum + f.origins) AS origins, [f IN relationships(p) | f.id] AS ids
ORDER BY origins DESC, ids
LIMIT 1
UNWIND range(1, length(p)) AS step
WITH step, relationships(p)[step - 1] AS f
RETURN step, startNode(f).name AS subject, type(f) AS relation, endNode(f).name AS object, f.quote AS quote, f.id AS fact
ORDER BY step
