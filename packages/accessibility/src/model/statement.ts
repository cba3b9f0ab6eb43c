import type { Page, PageElement } from './page.ts'
import type { State } from './state.ts'

/** A value read in a page, and the element that says it. */
export interface Found<T> {
  readonly value: T
  /** The sentence or the block that holds it. */
  readonly text: string
  readonly element: PageElement
}

/** The compulsory or usual parts of a statement. */
export type SectionId =
  | 'commitment' | 'scope' | 'state' | 'results' | 'contents' | 'established' | 'technologies' | 'environment'
  | 'tools' | 'pages' | 'contact' | 'remedies'

/** A link with its words and its address. */
export interface LinkFound {
  readonly text: string
  readonly href: string
}

/** What a published accessibility statement says, with where it says it. Absent is null, never guessed. */
export interface Statement {
  readonly page: Page
  /** Whether the page reads as an accessibility statement at all. */
  readonly present: boolean
  readonly organisation: Found<string> | null
  readonly scope: Found<string> | null
  /** Every state that the page declares; more than one is a contradiction. */
  readonly states: readonly Found<Exclude<State, 'undetermined'>>[]
  /** Percentage of criteria respected, as written. */
  readonly rate: Found<number> | null
  readonly meanRate: Found<number> | null
  /** "52 critères sur 105". */
  readonly counts: Found<{ readonly respected: number; readonly applicable: number }> | null
  /** The RGAA version as written: "4", "4.1", "4.2"… */
  readonly version: Found<string> | null
  /** Whether the RGAA is named, with or without a version. */
  readonly reference: Found<string> | null
  /** ISO dates. */
  readonly established: Found<string> | null
  readonly updated: Found<string> | null
  readonly contact: Found<LinkFound> | null
  readonly scheme: Found<LinkFound | null> | null
  readonly plan: Found<LinkFound | null> | null
  readonly defender: Found<string> | null
  readonly article47: Found<string> | null
  readonly noAudit: Found<string> | null
  readonly sections: Readonly<Partial<Record<SectionId, Found<string>>>>
  /** Words of a template that nobody filled in. */
  readonly blanks: readonly Found<string>[]
}
