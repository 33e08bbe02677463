// One row: whether the projection was made before something that it must hold now.
RETURN EXISTS { MATCH (:Outdated {what: 'projection'}) } AS isOutdated
