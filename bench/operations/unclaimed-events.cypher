// Pages of sixteen sizes.
UNWIND range(10, 25) AS first
RETURN {asOf: $day, first: first} AS variables
