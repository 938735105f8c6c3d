// Writes entities, whole rows; an entity of another type loses its old label.
// Params:
//   $rows (strings): {type, properties} of one entity each
//   $types (strings): every entity type
UNWIND $rows AS row
MERGE (e:Newsgraph {id: row.properties.id})
REMOVE e:$($types)
SET e = row.properties, e:Entity, e:$(row.type)
RETURN count(*) AS written
