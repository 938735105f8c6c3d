// Articles by the day of publication.
CREATE INDEX newsgraph_article_date IF NOT EXISTS FOR (a:Article) ON (a.publishedAt)
