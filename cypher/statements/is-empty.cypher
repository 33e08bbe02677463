// One row: whether the graph holds no document.
RETURN NOT EXISTS { MATCH (:Document) } AS isEmpty
