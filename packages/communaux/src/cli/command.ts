import type { Language, Localized, Report } from '@communaux/report'
import type { Config } from '../config/types.ts'
import type { Input } from './input.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './option-values.ts'
import type { Progress } from './progress.ts'

export interface OptionSpec {
  /** Without the dashes. One name has one type in the whole command line. */
  readonly name: string
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in the help: `FILE`. */
  readonly hint?: string
  /** The values accepted, when they are few and known. */
  readonly values?: readonly string[]
  readonly text: Localized
}

/**
 * What a verb promises: `check` gives a report and exits 1 when something fails; `answer` answers a
 * question and exits 0; `document` writes a document.
 */
export type CommandKind = 'check' | 'answer' | 'document'

/** One row of the command line. Without `load` the verb is not built yet. */
export interface Command {
  /** `['dcat', 'check']`; a verb without domain has one word. */
  readonly path: readonly string[]
  readonly aliases?: readonly (readonly string[])[]
  /** The arguments as the help writes them. */
  readonly args: string
  readonly arity: readonly [least: number, most: number]
  readonly kind: CommandKind
  /** What `--format` takes besides what verbs of its kind take. */
  readonly formats?: readonly 'markdown'[]
  readonly options: readonly OptionSpec[]
  readonly text: Localized
  readonly examples: readonly string[]
  readonly load?: () => Promise<{ readonly run: Run }>
}

export type Run = (context: Context) => Promise<Result>

/** What a verb receives. It never touches the process. */
export interface Context {
  readonly args: readonly string[]
  readonly options: OptionValues
  /** The whole command line, for the verbs that describe it. */
  readonly commands: readonly Command[]
  readonly lang: Language
  /** ISO 8601 date and time: `--now`, else the clock. */
  readonly now: string
  readonly offline: boolean
  readonly config: Config
  readonly progress: Progress
  /** Reads a file, an http(s) address or `-`. Throws a `CliError` when it cannot be opened. */
  readonly input: (name: string) => Promise<Input>
  readonly io: Io
}

/** How bad an answer is, for `--fail-on`: null when there is nothing to fail on. */
export type AnswerLevel = 'error' | 'warning' | 'unknown' | null

export interface ReportResult {
  readonly kind: 'report'
  readonly report: Report
  /** Keys that the verb adds to the report's JSON. */
  readonly extra?: Readonly<Record<string, unknown>>
  /** Lines shown before the findings in text. */
  readonly intro?: (lang: Language) => string
  /** Nothing at all could be opened: the report is written, and the run exits 2 with this line. */
  readonly cannotOpen?: Localized
}

export interface AnswerResult {
  readonly kind: 'answer'
  readonly json: unknown
  readonly text: (lang: Language) => string
  /** For the verbs that take `--format markdown`. */
  readonly markdown?: (lang: Language) => string
  readonly level?: AnswerLevel
}

export interface DocumentResult {
  readonly kind: 'document'
  readonly content: string | Uint8Array
  /** What was repaired or lost, for standard error. */
  readonly notes?: readonly Localized[]
}

/** Files were written, or there is nothing to write: a few words for a person. */
export interface DoneResult {
  readonly kind: 'done'
  readonly notes: readonly Localized[]
}

export type Result = ReportResult | AnswerResult | DocumentResult | DoneResult
