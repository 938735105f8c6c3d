// Second part of statements on claims: those that pass a filter, as c, with their date. A value of null filters nothing.
// Params:
//   $relations (strings): relation types
//   $types (strings): types that both ends have
//   $modalities (strings): asserted, planned, alleged, hypothetical
//   $polarity (string): positive or negative
//   $minConfidence (number): least confidence
//   $currentOnly (boolean): leaves out offices formerly held
//   $by (string): event or published, the date that is meant
//   $from (date): first day
//   $to (string): last day, or what stands behind the last of a month or year
//   $undated (boolean): whether claims without the date stay
MATCH (a:Newsgraph)-[:STATES]->(c)
WHERE ($relations IS NULL OR c.type IN $relations)
  AND ($modalities IS NULL OR c.modality IN $modalities)
  AND ($polarity IS NULL OR c.polarity = $polarity)
  AND ($minConfidence IS NULL OR c.confidence >= $minConfidence)
  AND (NOT $currentOnly OR c.tense IS NULL OR c.tense <> 'former')
WITH c, CASE $by WHEN 'event' THEN c.date ELSE a.publishedAt END AS date
WHERE ($from IS NULL OR date >= $from OR (date IS NULL AND $undated))
  AND ($to IS NULL OR date <= $to OR (date IS NULL AND $undated))
  AND ($types IS NULL OR NOT EXISTS {
    MATCH (c)-[:SUBJECT|OBJECT]->(e) WHERE none(label IN labels(e) WHERE label IN $types)
  })
