// The status on a day: the last that began by then; null where nothing was known yet.
// this: a relation or a proposition, $day: YYYY-MM-DD
last([
  _step IN range(0, size(coalesce(this.statusDays, [])) - 1)
  WHERE this.statusDays[_step] <= $day | this.statuses[_step]
])
