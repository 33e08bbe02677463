// The status on a day: the last that began by then; null where nothing was known yet.
// this: a relation or a proposition, $day: YYYY-MM-DD
last(this.statuses[0..size([_day IN coalesce(this.statusDays, []) WHERE _day <= $day])])
