// One node for each id, and the index by which every node is found.
CREATE CONSTRAINT newsgraph_id IF NOT EXISTS FOR (n:Newsgraph) REQUIRE n.id IS UNIQUE
