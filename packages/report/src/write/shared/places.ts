import { formatNumber } from '../../model/typography.ts'
import { oneLine } from '../../model/visible.ts'
import type { FindingGroup } from '../../check/group.ts'
import type { Finding, Language, Location } from '../../model/types.ts'
import { excerpt, type ExcerptLine } from './excerpt.ts'
import type { LinesOf } from './lines.ts'
import type { WriteOptions } from './options.ts'

/** One place of a group, as it is shown. */
export interface Place {
  readonly subject?: string
  /** `file:line:column` */
  readonly at?: string
  /** What is said there, when it is not what the headline says. */
  readonly message?: string
  readonly excerpt: readonly ExcerptLine[]
}

export interface Places {
  readonly shown: readonly Place[]
  /** How many findings are not shown. */
  readonly hidden: number
}

/** What places are shown with: the lines of files, split once for a whole document. */
export interface PlaceOptions extends WriteOptions {
  readonly lines: LinesOf
}

/** The places of a group: the first three, or all. */
export function placesOf(group: FindingGroup, options: PlaceOptions, width?: number, limit = 3): Places {
  const findings = options.all ? group.findings : firstPlaces(group.findings, limit)
  return {
    shown: findings.map((finding) => placeOf(finding, group.headline[options.lang], options, width)),
    hidden: group.count - findings.length,
  }
}

function firstPlaces(findings: readonly Finding[], limit: number): Finding[] {
  const places = new Map<string, Finding>()
  for (const finding of findings) {
    if (places.size >= limit) break
    const key = finding.subject ?? (finding.location ? formatLocation(finding.location) : '')
    if (!places.has(key)) places.set(key, finding)
  }
  return [...places.values()]
}

function placeOf(finding: Finding, headline: string, { lang, lines }: PlaceOptions, width?: number): Place {
  const { subject, location } = finding
  const message = finding.message[lang]
  const source = location && lines(location.file)
  return {
    ...(subject !== undefined && { subject: oneLine(subject) }),
    ...(location && { at: formatLocation(location) }),
    ...(!headline.endsWith(message) && { message }),
    excerpt: location && source ? excerpt(source, location, width) : [],
  }
}

/** `file:line:column`, as terminals and editors link it. */
const formatLocation = ({ file, line, column }: Location): string => `${oneLine(file)}:${line}:${column}`

/** The place of a finding in one line: its location, else its subject. */
export const placeText = ({ location, subject }: Pick<Finding, 'location' | 'subject'>): string =>
  location ? formatLocation(location) : oneLine(subject ?? '')

/** « et 1 220 autres » */
export function andMore(count: number, lang: Language): string {
  const number = formatNumber(count, lang)
  return lang === 'fr' ? `et ${number} ${count === 1 ? 'autre' : 'autres'}` : `and ${number} more`
}
