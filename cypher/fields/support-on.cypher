// What supports it on a day, as from the last change by then: null where nothing was known yet.
// this: a relation or a proposition, $asOf: YYYY-MM-DD. LIST is one of its lists of one length with `supportDays`, put in by name.
last([
  _step IN range(0, size(coalesce(this.supportDays, [])) - 1)
  WHERE this.supportDays[_step] <= $asOf | this.LIST[_step]
])
