// Claims by the day that they speak of.
CREATE INDEX newsgraph_claim_date IF NOT EXISTS FOR (c:Claim) ON (c.date)
