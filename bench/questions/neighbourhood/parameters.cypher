// The entities with just above five hundred relations; where few have so many, those that have most.
MATCH (entity:Entity)
WITH entity, COUNT { (entity)-[:PERPETRATED|CLAIMED|HIT|LOCATED_IN|ATTACKED|ACCUSED|CONDEMNED]-() } AS relations
WITH entity, relations
ORDER BY CASE WHEN relations >= 500 THEN 0 ELSE 1 END, abs(relations - 500), entity.id LIMIT 16
RETURN {id: entity.id} AS variables
