const RULES: Readonly<Record<string, string>> = {
  POLARITY: 'It is a dispute because some affirm what others deny.',
  OPPOSITE: 'It is a dispute because opposites are affirmed of the same thing.',
  RESPONSIBILITY:
    'It is a dispute because the event is claimed by, or laid to, actors who do not belong together.',
  FIGURES: 'It is a dispute because the numbers given for the same thing are not near each other.',
  ONCE_ONLY: 'It is a dispute because somebody is said to have died twice.',
  FACET: 'It is a dispute because the days or places given for one incident do not go together.',
  TENSION: 'A person set these accounts against each other: they do not contradict each other word for word.',
}

/** The rule that found a dispute, in one sentence. */
export function ruleInWords(rule: string): string {
  return RULES[rule] ?? `Found by the rule ${rule.toLowerCase()}.`
}

const RESPONSIBILITY: Readonly<Record<string, string>> = {
  CLAIMED: 'Responsibility has been claimed',
  COMPETING: 'Several who do not belong together claim it',
  DENIED_ONLY: 'Nobody is known to claim it, and somebody denies it',
  NO_CLAIM_KNOWN: 'No claim of responsibility known',
  STATED_UNCLAIMED: 'Nobody has claimed it, says a document',
}

/** "No claim of responsibility known as of 1 June 2022 in these documents." */
export function responsibilityInWords(status: string, asOf: string | null): string {
  const words = RESPONSIBILITY[status] ?? status.toLowerCase()
  return `${words}${asOf === null ? '' : ` as of ${asOf}`} in these documents.`
}
