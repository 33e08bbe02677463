// Notes a migration as applied: no rows.
// $number: integer, $name, $sha256: of its file
MERGE (migration:Migration {number: $number})
SET migration.name = $name, migration.sha256 = $sha256, migration.appliedAt = toString(datetime.realtime('Z'))
