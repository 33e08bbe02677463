// One row, whatever the graph holds: the database answers.
RETURN 1 AS answered
