// Keeps the words of each place in a text exactly when they are at hand: one row, how many changed.
// $rows: list of {claim, position, quote: text or null}
UNWIND $rows AS row
MATCH (:Claim {id: row.claim})-[evidence:EVIDENCED_BY {position: row.position}]->(:Document)
WHERE coalesce(evidence.quote, '') <> coalesce(row.quote, '')
SET evidence.quote = row.quote
RETURN count(*) AS changed
