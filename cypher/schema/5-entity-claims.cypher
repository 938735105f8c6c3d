// Entities by the number of their claims, the order of search and overview.
CREATE INDEX newsgraph_entity_claims IF NOT EXISTS FOR (e:Entity) ON (e.claims)
