// Last part of statements on claims: their number by month, or by year where the date is no more than that.
RETURN coalesce(substring(date, 0, 7), '') AS period, count(c) AS claims
ORDER BY period
