// The day on which the status began that holds on a day; null where nothing was known yet.
// this: a relation or a proposition, $asOf: YYYY-MM-DD
last([_day IN coalesce(this.statusDays, []) WHERE _day <= $asOf])
