// How many distinct origins affirm it on a day: as from the last change by then; none before the first.
// this: a relation or a proposition, $day: YYYY-MM-DD
coalesce(last([
  _step IN range(0, size(coalesce(this.supportDays, [])) - 1)
  WHERE this.supportDays[_step] <= $day | this.originCounts[_step]
]), 0)
