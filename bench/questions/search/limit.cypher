CALL db.index.fulltext.queryNodes('names', $query, {limit: 80}) YIELD node, score
MATCH (node)<-[is:HAS_NAME]-(thing:Entity|Event)
WITH thing, is, score * CASE is.kind WHEN 'NAME' THEN 1.2 WHEN 'CONTEXTUAL' THEN 0.8 ELSE 1.0 END AS weight
ORDER BY weight DESC, is.text
WITH thing, collect({text: is.text, kind: is.kind, weight: weight})[0] AS best
ORDER BY best.weight DESC, thing.id LIMIT 10
RETURN {search: collect({matched: best.text, nameKind: best.kind, node: thing {.id, .name}})} AS data
