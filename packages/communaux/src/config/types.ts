import type { Location, Severity } from '@communaux/report'
import type { TownProfile } from '../model/sources.ts'

/** A finding that the collectivity accepts, why, and until when. */
export interface Ignore {
  /** A rule's id, or `domain/*`. */
  readonly rule: string
  /** A subject; `*` stands for anything. */
  readonly subject?: string
  readonly fingerprint?: string
  readonly reason: string
  /** ISO date: the last day on which the finding is left out. */
  readonly until?: string
  readonly location: Location
}

/** What `communaux.yml` says, for every domain. Paths are as written, relative to the file's folder. */
export interface Config {
  /** The file read, null when there is none. */
  readonly file: string | null
  readonly catalogue?: string
  readonly repositories: readonly string[]
  readonly forks: readonly string[]
  readonly site?: string
  readonly siren?: string
  readonly profile?: TownProfile
  readonly dcat: { readonly profile?: string }
  readonly label: { readonly edition?: string; readonly scale?: string; readonly answers?: string }
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly ignore: readonly Ignore[]
}

/** The configuration of a folder that has none. */
export const NO_CONFIG: Config = { file: null, repositories: [], forks: [], dcat: {}, label: {}, rules: {}, ignore: [] }
