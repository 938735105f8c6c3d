// Articles that are copies of another, with the original.
// Params:
//   $limit (integer) = 50: rows at most
// Returns:
//   copy: title of the copy
//   copyOutlet: who published it
//   original: title of the original
//   originalOutlet: who published that
//   id: id of the copy
//   originalId: id of the original
// Example: newsgraph query copies
MATCH (copy:Article)
WHERE copy.copyOf IS NOT NULL
MATCH (original:Newsgraph {id: copy.copyOf})
RETURN copy.title AS copy, copy.outlet AS copyOutlet, original.title AS original, original.outlet AS originalOutlet,
       copy.id AS id, original.id AS originalId
ORDER BY originalId, id
LIMIT $limit
