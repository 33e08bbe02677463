// Keeps where a source lay and what its load was made of, and forgets what every load before was made of: no rows.
// $source: its name, $path: text or null, $fingerprint: text or null
MERGE (last:Source {name: $source})
SET last.path = $path
WITH last
MATCH (source:Source)
SET source.fingerprint = CASE source WHEN last THEN $fingerprint ELSE null END
