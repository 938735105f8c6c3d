// Facts by id; run once for each relation type.
CREATE INDEX `newsgraph_fact_id-FACT` IF NOT EXISTS FOR ()-[f:FACT]-() ON (f.id)
