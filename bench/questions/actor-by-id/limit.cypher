MATCH (entity:Entity {id: $id})
RETURN {entity: entity {.id, .name, .kind, .description, .aliases}} AS data
