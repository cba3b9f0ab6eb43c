import type { TownProfile } from 'communaux'

/** Where a collectivity's facts are collected. */
export interface Sources {
  /** Its catalogue is asked of data.gouv.fr. */
  readonly siren?: string
  /** A catalogue brought in as a file: its document's hash and its name. */
  readonly catalogue?: { readonly document: string; readonly name: string }
  /** Id of the profile that its catalogue is checked against. */
  readonly catalogueProfile?: string
  readonly site?: string
  /** A person's audit grid. */
  readonly grid?: { readonly document: string; readonly name: string }
  readonly repositories?: readonly string[]
}

/** A collectivity as the application knows it. */
export interface Town {
  /** Its SIREN, or `fichier-…` or `site-…` when it came without one. */
  readonly id: string
  readonly siren: string | null
  readonly name: string
  /** Nobody gave the name: the catalogue's publisher will replace it. */
  readonly unnamed?: true
  readonly profile?: TownProfile
  readonly sources: Sources
  /** The made-up example: its clock stands still. */
  readonly sample: boolean
  /** Which writing of the example this is; an older one is made again. */
  readonly sampleEdition?: number
}

/** The address of a collectivity's screens. */
export const townPath = (id: string): string => `/collectivites/${id}`
