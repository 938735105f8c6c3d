// A node and its labels, where there is any.
MATCH (n)
RETURN labels(n) AS labels
LIMIT 1
