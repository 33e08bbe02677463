// Sixteen names of entities: whole, as a beginning, or misspelt.
MATCH (entity:Entity)
WITH entity ORDER BY reverse(entity.nameKey) LIMIT 16
WITH collect(entity.name) AS names
UNWIND range(0, size(names) - 1) AS at
WITH names[at] AS name, at
RETURN {text: CASE at % 3
  WHEN 0 THEN name
  WHEN 1 THEN left(name, 5)
  ELSE left(name, 3) + 'e' + substring(name, 4)
END} AS variables
