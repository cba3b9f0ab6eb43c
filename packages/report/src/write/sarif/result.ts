import type { Edit, Finding, Language, Location } from '../../model/types.ts'
import { ordered } from '../shared/order.ts'
import { fileUri } from '../shared/files.ts'
import { levelOf } from './rules.ts'

interface Context {
  readonly lang: Language
  /** The report's subject: where a finding without a place is put, since readers want a physical location. */
  readonly subject: string
  readonly ruleIndex: number
}

/** SARIF's `result` of one finding. */
export function resultOf(finding: Finding, { lang, subject, ruleIndex }: Context): object {
  const unknown = finding.outcome === 'unknown'
  const { because, severity, path, value, details } = finding
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind: unknown ? 'review' : 'fail',
    level: unknown ? 'none' : levelOf(severity),
    message: { text: finding.message[lang] },
    locations: [locationOf(finding, subject)],
    partialFingerprints: { 'communauxFinding/v1': finding.fingerprint },
    ...fixesOf(finding, lang),
    properties: ordered({ severity, because, path, value, details, remedy: finding.remedy && { who: finding.remedy.who, effort: finding.remedy.effort } }),
  }
}

function locationOf({ location, subject }: Finding, reportSubject: string): object {
  const file = location?.file ?? (reportSubject || '.')
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...(location && { region: region(location) }) },
    ...(subject !== undefined && { logicalLocations: [{ fullyQualifiedName: subject, kind: 'resource' }] }),
  }
}

const region = ({ line, column, endLine, endColumn }: Location): object => ({
  startLine: line,
  startColumn: column,
  ...(endLine !== undefined && { endLine }),
  ...(endColumn !== undefined && { endColumn }),
})

type RangeEdit = Extract<Edit, { range: unknown }>

/** Edits of a text become replacements; edits of a model have no place in a file and stay out. */
function fixesOf({ fix, location }: Finding, lang: Language): object {
  const edits = fix?.edits.filter((edit): edit is RangeEdit => 'range' in edit) ?? []
  if (!fix || !location || edits.length === 0 || edits.length < fix.edits.length) return {}
  const replacements = edits.map(({ range: [start, end], text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }))
  return { fixes: [{ description: { text: fix.title[lang] }, artifactChanges: [{ artifactLocation: { uri: fileUri(location.file) }, replacements }] }] }
}
