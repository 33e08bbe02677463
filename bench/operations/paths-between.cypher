// From each of the actors to the one after next.
UNWIND range(0, size($actors) - 1) AS at
RETURN {from: {name: $actors[at]}, to: {name: $actors[(at + 2) % size($actors)]}, asOf: $day, maxHops: 3, first: 3} AS variables
