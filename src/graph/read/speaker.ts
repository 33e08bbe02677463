import type { Speaker } from '../../domain/claim'
import { SPEAKER_ROLES } from '../../domain/vocabulary'

/** A claim's speaker as its properties and relationships keep it. */
interface RecordedSpeaker {
  readonly speakerKind: Speaker['kind']
  readonly speaker: string | null
  readonly speakerNamed?: string | null
  readonly speakerLabel: string | null
  readonly speakerRole: string | null
  readonly speakerCount: string | null
}

/** The speaker from what the graph keeps of it. */
export function speakerOf(recorded: RecordedSpeaker): Speaker {
  const { speakerKind, speaker, speakerLabel, speakerRole, speakerCount } = recorded
  if (speakerKind === 'NAMED' && speaker !== null) {
    return { kind: 'NAMED', entity: speaker, named: recorded.speakerNamed ?? null }
  }
  if (speakerKind === 'UNNAMED') {
    const role = SPEAKER_ROLES.find((each) => each === speakerRole) ?? 'OTHER'
    return { kind: 'UNNAMED', label: speakerLabel ?? '', role, count: speakerCount ?? '' }
  }
  return { kind: speakerKind === 'DOCUMENT' ? 'DOCUMENT' : 'UNKNOWN' }
}
