// Last part of statements on claims: their number.
RETURN count(c) AS total
