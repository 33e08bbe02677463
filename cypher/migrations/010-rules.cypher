// The rules are otherwise than before: who belonged to whom counts by day, the same days are one period of a quantity, a spokesman
// and his body are one origin. What was projected and settled by the rules before is made anew at the next start.
MATCH (claim:Claim)
WITH claim
LIMIT 1
MERGE (:Outdated {what: 'projection'});

// A number that a curator chose as the best of a quantity.
CREATE CONSTRAINT best_figure_id IF NOT EXISTS FOR (n:BestFigure) REQUIRE n.id IS UNIQUE;
