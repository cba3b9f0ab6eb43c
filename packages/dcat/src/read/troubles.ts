import type { Localized, Params, RuleInfo, Severity } from '@communaux/report'
import type { Mend, Span, Trouble } from './reading.ts'

/** What is known of a trouble besides its rule. */
export interface TroubleParts {
  readonly params?: Params
  readonly message?: Localized
  readonly severity?: Severity
  readonly subject?: string
  readonly value?: unknown
  /** The text that mends the place, when there is one that never changes the meaning. */
  readonly replacement?: string
  readonly mend?: Mend
}

/** Collects troubles in the order of their discovery. */
export class Troubles {
  readonly list: Trouble[] = []

  add(rule: RuleInfo, span: Span | undefined, parts: TroubleParts = {}): void {
    this.list.push({ rule, ...(span && { span }), ...parts })
  }
}

const LONGEST = 80

/** A piece of the document as it can be shown in a sentence: one line, not too long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
