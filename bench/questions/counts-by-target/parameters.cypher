// Sixteen spans of two years each, beginning three months after each other.
UNWIND range(0, 15) AS step
WITH date('2016-01-01') + duration({months: 3 * step}) AS from
RETURN {type: 'ASSAULT', from: toString(from), to: toString(from + duration({years: 2}))} AS variables
