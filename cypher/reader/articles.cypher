// Articles, latest first, those without a date at the end; then by id.
// Params:
//   $offset (integer): rows to skip
//   $limit (integer): rows to return
MATCH (a:Newsgraph&Article)
WITH a
ORDER BY coalesce(a.publishedAt, '') DESC, a.id
SKIP $offset LIMIT $limit
RETURN a {.id, .contentHash, .url, .title, .outlet, .author, .publishedAt, .retrievedAt, .language, .copyOf} AS article
ORDER BY coalesce(a.publishedAt, '') DESC, a.id
