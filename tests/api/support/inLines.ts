import { values } from '../../support/ask'

/** What the answer of a shipped operation comes to, a line for each thing that it says. */
export function inLines(operation: string, data: unknown): string[] {
  const say = LINES[operation]
  if (say === undefined) throw new Error(`Nothing is known of the operation ${operation}.`)
  return say(data)
}

const LINES: Readonly<Record<string, (data: unknown) => string[]>> = {
  'who-claims-event': (data) => {
    const [found] = all(data, 'view', 'event', 'responsibility')
    if (found === undefined) return ['no event']
    const by = (part: string, verb: string): string[] =>
      all(found, part).map(
        (each) =>
          `${verb} ${text(each, 'actor', 'name')} (${text(each, 'status')}) by ${texts(each, 'speakers', 'label')}`,
      )
    return [
      text(found, 'status'),
      ...by('claimedBy', 'claimed by'),
      ...by('attributedTo', 'attributed to'),
      ...by('deniedBy', 'denied for'),
      ...all(found, 'statedUnclaimed').map((each) => `unclaimed: ${text(each, 'claim', 'says')}`),
    ]
  },
  'unclaimed-events': (data) => [
    `${text(data, 'view', 'events', 'totalCount')} events`,
    ...all(data, 'view', 'events', 'nodes').map(
      (event) =>
        `${text(event, 'name')}: ${text(event, 'responsibility', 'status')}, ${texts(event, 'responsibility', 'attributedTo', 'actor', 'name')}`,
    ),
    ...sentences(data, 'view', 'events'),
  ],
  disputes: (data) => [
    ...all(data, 'view', 'disputes', 'nodes').map(
      (dispute) =>
        `${text(dispute, 'rule')} since ${text(dispute, 'since')}: ${text(dispute, 'question')} ${all(
          dispute,
          'sides',
        )
          .map((side) => `${text(side, 'position')} (${texts(side, 'speakers', 'label')})`)
          .join(' | ')}`,
    ),
    ...sentences(data, 'view', 'disputes'),
  ],
  'what-a-says-about-b': (data) => [
    ...all(data, 'view', 'entity', 'said', 'nodes').map(
      (claim) =>
        `${text(claim, 'act')} ${text(claim, 'polarity')} by ${text(claim, 'speaker', 'label')}: ${text(claim, 'says')}`,
    ),
    ...sentences(data, 'view', 'entity', 'said'),
  ],
  'paths-between': (data) => [
    ...all(data, 'view', 'paths', 'paths').map((path) =>
      all(path, 'hops')
        .map((hop) => `${text(hop, 'label')} ${text(hop, 'other', 'name')} (${text(hop, 'status')})`)
        .join(', '),
    ),
    ...sentences(data, 'view', 'paths'),
  ],
  'known-on': (data) =>
    ['then', 'now'].flatMap((view) => [
      `${view}: ${text(data, view, 'entity', 'relations', 'totalCount')} relations, ${text(data, view, 'hiddenUndated')} documents hidden`,
      ...all(data, view, 'entity', 'relations', 'nodes').map(
        (relation) => `${text(relation, 'label')} ${nameOf(relation)} (${text(relation, 'status')})`,
      ),
      ...all(data, view, 'entity', 'conditions').map(
        (condition) => `${text(condition, 'text')} (${text(condition, 'status')})`,
      ),
    ]),
  'changes-between': (data) => {
    const changes = all(data, 'changes', 'changes')
    const [ofClaims, others] = [true, false].map((is) =>
      changes.filter((change) => (values(change, 'claim')[0] !== null) === is),
    )
    return [
      `${ofClaims?.length ?? 0} changes of claims`,
      ...(others ?? []).map((change) => {
        const what = [
          text(change, 'relation', 'id'),
          text(change, 'proposition', 'text'),
          text(change, 'dispute', 'question'),
        ].filter((each) => each !== '')
        const turned = `${text(change, 'before') || 'none'} to ${text(change, 'after') || 'none'}`
        return `${text(change, 'on')} ${text(change, 'kind')} ${what.join('')}, ${turned}`
      }),
      ...sentences(data, 'changes'),
    ]
  },
  'single-origin': (data) => [
    ...all(data, 'view', 'entity', 'relations', 'nodes').map(
      (relation) =>
        `${text(relation, 'label')} ${nameOf(relation)} (${text(relation, 'status')}): ${text(relation, 'support', 'singleOrigin', 'name')}, ${text(relation, 'support', 'documents')} documents`,
    ),
    ...sentences(data, 'view', 'entity', 'relations'),
  ],
  'network-around': (data) => [
    `${all(data, 'view', 'network', 'nodes').length} nodes`,
    ...all(data, 'view', 'network', 'edges').map(
      (edge) => `${text(edge, 'id')} (${text(edge, 'status')}) ${text(edge, 'support', 'origins')} origins`,
    ),
    ...sentences(data, 'view', 'network'),
  ],
  'attacks-by-month': (data) => {
    const at = (...path: string[]): string => text(data, 'view', 'series', ...path)
    return [
      `${at('count')} certain, ${at('uncertain')} uncertain, ${at('undated')} undated`,
      ...all(data, 'view', 'series', 'points')
        .filter((point) => text(point, 'count') !== '0')
        .map((point) => `${text(point, 'from')}: ${text(point, 'count')}`),
      ...all(data, 'view', 'series', 'keys').map(
        (key) =>
          `${text(key, 'key')}: ${text(key, 'count')}, ${text(key, 'uncertain')}, ${text(key, 'undated')}`,
      ),
      ...all(data, 'view', 'series', 'printed').map(
        (total) => `printed ${text(total, 'figure', 'value')} for ${text(total, 'when')}`,
      ),
      ...sentences(data, 'view', 'series'),
    ]
  },
  'figures-of-event': (data) =>
    all(data, 'view', 'event', 'figureSets').map((set) => {
      const says = texts(set, 'perpetratorSays', 'figure', 'value')
      const gone = texts(set, 'superseded', 'figure', 'value')
      return [
        `${text(set, 'quantity')} of ${text(set, 'who')}: low ${text(set, 'low')}, best ${text(set, 'best') || 'none'} (${text(set, 'bestRule')})`,
        `high ${text(set, 'high')}${text(set, 'isOpen') === 'true' ? ' or more' : ''}`,
        ...(says === '' ? [] : [`perpetrator ${says}`]),
        ...(gone === '' ? [] : [`superseded ${gone}`]),
      ].join(', ')
    }),
}

function nameOf(relation: unknown): string {
  return text(relation, 'other', 'name') || text(relation, 'other', 'id')
}

/** What was left out, and why there is nothing. */
function sentences(data: unknown, ...path: string[]): string[] {
  return ['cut', 'why'].map((field) => text(data, ...path, field)).filter((each) => each !== '')
}

function all(data: unknown, ...path: string[]): unknown[] {
  return values(data, ...path).filter((each) => each !== undefined && each !== null)
}

function text(data: unknown, ...path: string[]): string {
  return all(data, ...path)
    .map(String)
    .slice(0, 1)
    .join('')
}

function texts(data: unknown, ...path: string[]): string {
  return all(data, ...path)
    .map(String)
    .join('; ')
}
