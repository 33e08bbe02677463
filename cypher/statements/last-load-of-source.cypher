// What the last load of a source was: one row, if there was one.
// $source: its name
MATCH (source:Source {name: $source})
RETURN source.path AS path, source.fingerprint AS fingerprint
