import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import { dcat3 } from '../data/profiles/dcat-3.ts'
import { dcatAp211 } from '../data/profiles/dcat-ap-2.1.1.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { dcatApHvd300 } from '../data/profiles/dcat-ap-hvd-3.0.0.ts'
import { geodcatAp300 } from '../data/profiles/geodcat-ap-3.0.0.ts'
import { scdlCatalogue013 } from '../data/profiles/scdl-catalogue-0.1.3.ts'
import type { Profile } from '../data/profiles/types.ts'
import { rowRules } from '../rules/rows/row-rule.ts'
import { rulesOf } from './code-findings.ts'

/** What is said of a profile in a list. */
export interface ProfileSummary {
  readonly id: string
  readonly edition: string
  /** The profile that it starts from. */
  readonly extends: string | null
  /** Identifiers of its rules, those of its parents included, sorted. */
  readonly rules: readonly string[]
}

const all: readonly Profile[] = [datagouvFr, dcat3, dcatAp211, dcatAp301, dcatApHvd300, geodcatAp300, scdlCatalogue013]

/**
 * What the list says of a profile, for a profile of one’s own too.
 *
 * @example profileSummary(dcatAp301).extends // null
 */
export function profileSummary(profile: Profile): ProfileSummary {
  const { id, edition } = profile
  return {
    id,
    edition,
    extends: profile.extends?.id ?? null,
    get rules() {
      return [...rowRules(profile), ...rulesOf(profile)].map((rule) => rule.id).sort()
    },
  }
}

/** The profiles of this package, sorted by identifier. */
export const profiles: readonly ProfileSummary[] = all.map(profileSummary)

/**
 * The profile of an identifier.
 *
 * @example profileOf('dcat-ap-3.0.1')?.edition // '3.0.1'
 */
export const profileOf = (id: string): Profile | undefined => all.find((profile) => profile.id === id)
