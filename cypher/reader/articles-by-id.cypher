// Articles without their text, in the order of their ids given.
// Params:
//   $ids (strings): their ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (a:Newsgraph {id: $ids[position]})
RETURN a {.id, .contentHash, .url, .title, .outlet, .author, .publishedAt, .retrievedAt, .language, .copyOf} AS article
ORDER BY position
