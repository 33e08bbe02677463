// Whether it may have occurred between two days, either of which may be null; false where nobody dates it. As text a partial
// date, its marks left out, stands before every day in it, and after them with another part behind it.
// this: a relation, $from, $to: YYYY-MM-DD or null
(this.occurred IS NOT NULL
  AND ($to IS NULL OR this.occurred STARTS WITH '..'
    OR replace(split(split(this.occurred, '/')[0], ['~', '?', '%'])[0], 'X', '0') <= $to)
  AND ($from IS NULL OR this.occurred ENDS WITH '..'
    OR replace(split(split(this.occurred, '/')[-1], ['~', '?', '%'])[0], 'X', '9') + '-99' >= $from))
