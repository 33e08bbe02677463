import type { CopyReason } from '../origins/copies'
import type { BoilerplateKind, DatePrecision, Genre, Independence, Verdict } from '../vocabulary'
import type { Glossary } from './glossary'

export const GENRE: Glossary<Genre> = {
  NEWS: 'Reports; its own voice is the document’s, whoever signed it.',
  OPINION: 'A signed opinion: what nobody else is named for is its author’s word.',
  ANALYSIS: 'Explains and weighs, in the document’s own voice.',
  REPRINT: 'Brings what was published elsewhere.',
}

export const BOILERPLATE_KIND: Glossary<BoilerplateKind> = {
  AD: 'An advertisement.',
  FOOTER: 'What stands below every text of the site: forms for replies, notices.',
  DUPLICATE_TITLE: 'The headline once more.',
  METADATA: 'Number, date, section, author’s line.',
  BREADCRUMB: 'The way to the page, or a menu.',
  RELATED: 'Links to other articles: "read also".',
  SPAM: 'Links that others planted.',
}

export const COPY_REASON: Glossary<CopyReason> = {
  COPY: 'The data say that it is the same text.',
  TRANSLATION: 'The data say that it is the same text in another language.',
  OVERLAP: 'Half of the word sequences of the shorter text or more stand in both.',
  JUDGEMENT: 'A curator says so.',
}

export const DATE_PRECISION: Glossary<DatePrecision> = {
  DAY: 'One day.',
  DAYS: 'Two to six days.',
  WEEK: 'Seven days.',
  MONTH: 'Eight to 31 days.',
  YEAR: 'More than a month, up to a year.',
  LONGER: 'More than a year, or open at an end.',
  UNKNOWN: 'No date is known.',
}

export const INDEPENDENCE: Glossary<Independence> = {
  ESTABLISHED:
    'A curator says so, or a named speaker knows it at first hand, through no relay, in a text that is no copy.',
  NOT_ESTABLISHED: 'Nothing shows it; that does not say that it is dependent.',
}

export const VERDICT: Glossary<Verdict> = {
  SAME: 'They are one and are read as one, until it is taken back.',
  DIFFERENT: 'They are two.',
  UNSURE: 'It cannot be told: they are read as two.',
}
