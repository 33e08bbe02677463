// Keeps what the last load was made of, and forgets it of every load before: no rows.
// $source: its name, $fingerprint: text or null
MERGE (last:Source {name: $source})
WITH last
MATCH (source:Source)
SET source.fingerprint = CASE source WHEN last THEN $fingerprint ELSE null END
