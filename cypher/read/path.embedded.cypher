// Its own words for shortest paths, lists that count from 1, and lists that cannot be ordered by: ids of one length are
// ordered alike once they are joined.
MATCH p = (a:Entity {id: $from})-[:FACT* ALL SHORTEST 1..6 (f, n | WHERE f.current OR $includeFormer)]-(b:Entity {id: $to})
WITH rels(p) AS facts, nodes(p) AS stops, list_sum(list_transform(rels(p), x -> x.origins)) AS origins,
     list_to_string(' ', list_transform(rels(p), x -> x.id)) AS ids
ORDER BY origins DESC, ids
LIMIT 1
UNWIND range(1, size(facts)) AS step
WITH step, facts[step] AS f, stops[step] AS a, stops[step + 1] AS b
WITH step, f, a, b, struct_extract(f, '_SRC') = struct_extract(a, '_ID') AS onward
RETURN step, CASE WHEN onward THEN a.name ELSE b.name END AS subject, type(f) AS relation,
       CASE WHEN onward THEN b.name ELSE a.name END AS object, f.quote AS quote, f.id AS fact
ORDER BY step
