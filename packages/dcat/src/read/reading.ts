import type { Localized, Params, Path, RuleInfo, Severity } from '@communaux/report'
import type { Graph } from '../model/graph.ts'

/** The formats that are read, by the names of the command line; `iso19139` is read only. */
export type FormatId =
  | 'turtle' | 'ntriples' | 'nquads' | 'trig' | 'jsonld' | 'rdfxml' | 'scdl' | 'datagouv' | 'ckan' | 'ods' | 'datajson' | 'iso19139'

/** One document to read: its text, the address that relative IRIs are resolved against, the name shown in findings. */
export interface Source {
  readonly text: string
  readonly base: string
  readonly file: string
}

/** A place in the text: the offset of its first character and its length. Lines are counted only for those shown. */
export interface Span {
  readonly start: number
  readonly length: number
}

/** Something met while reading: a repair, or what could not be read. Its place is a span of the text, or a path of the JSON. */
export interface Trouble {
  readonly rule: RuleInfo
  readonly span?: Span
  readonly path?: Path
  /** A string of the JSON to look for, when neither is known. */
  readonly words?: string
  /** What the value names, when it is the IRI of a class or of a property: it may be written with a prefix. */
  readonly naming?: 'class' | 'property'
  readonly params?: Params
  readonly message?: Localized
  /** When it is not that of the rule. */
  readonly severity?: Severity
  readonly subject?: string
  readonly value?: unknown
  /** The text that mends the span without changing the meaning. */
  readonly replacement?: string
  /** The same, when what must be written is elsewhere: a closing mark at the end of what came before. */
  readonly mend?: Mend
}

/** A piece of the text, and what should stand there. */
export interface Mend extends Span {
  readonly text: string
}

/** What a reader gives: every triple it could read, and every trouble it met. It never throws for its input. */
export interface Reading {
  readonly graph: Graph
  readonly troubles: readonly Trouble[]
  /** The prefixes that the document declares, where it has some. */
  readonly prefixes?: ReadonlyMap<string, string>
}
