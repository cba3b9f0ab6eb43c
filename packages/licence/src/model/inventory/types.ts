import type { Location } from '@communaux/report'

/** Where the packages of an inventory come from, as a purl names it. */
export type Ecosystem = 'npm' | 'composer' | 'pypi' | 'cargo' | 'gem'

export type InventoryFormat = 'package-lock' | 'composer.lock' | 'pnpm-lock' | 'yarn.lock' | 'poetry.lock' | 'uv.lock' | 'Cargo.lock' | 'Pipfile.lock' | 'Gemfile.lock'

/** What a lockfile says of one package. */
export interface Entry {
  readonly name: string
  readonly version: string
  /** The licence as declared: a text, an object, a list; absent when the format carries none. */
  readonly declared?: unknown
  readonly dev?: boolean
  readonly optional?: boolean
  /** Written as another type than the format says: there is no package to read. */
  readonly broken?: true
  /** Where in the text, in UTF-16 code units. */
  readonly offset: number
}

/** How the declared licence was read. */
export type Reading =
  /** It is an SPDX expression. */
  | 'expression'
  /** It is another writing of one licence ("Apache 2.0"). */
  | 'understood'
  /** It says that no licence is granted. */
  | 'closed'
  /** It says nothing that we can read, or several things. */
  | 'unreadable'
  /** Nothing is declared. */
  | 'not-stated'

/** One name and version of a package, once. */
export interface InventoryPackage {
  readonly purl: string
  readonly name: string
  readonly version: string
  /** An SPDX expression, or `unknown`. */
  readonly licence: string
  /** The file it was read in. */
  readonly from: string
  readonly reading: Reading
  /** The declared text, when it is not the licence itself. */
  readonly declared?: string
  /** What the declared text may mean, when that is not one licence. */
  readonly candidates?: readonly string[]
  readonly dev: boolean
  readonly optional: boolean
  readonly location: Location
}

export interface Inventory {
  readonly format: InventoryFormat
  readonly ecosystem: Ecosystem
  readonly file: string
  readonly packages: readonly InventoryPackage[]
}
