// What supports it on a day, as from the last change by then: null where nothing was known yet.
// this: a relation or a proposition, $asOf: YYYY-MM-DD. LIST is one of its lists of one length with `supportDays`, put in by name.
// Between hubs they are hundreds of steps long: each list is read once, not once for each step.
last(this.LIST[0..size([_day IN coalesce(this.supportDays, []) WHERE _day <= $asOf])])
