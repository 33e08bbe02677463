// What the last load was made of: one row, if it was of this source.
// $source: its name
MATCH (source:Source {name: $source})
RETURN source.fingerprint AS fingerprint
