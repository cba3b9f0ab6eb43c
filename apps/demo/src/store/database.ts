export type Value = string | number | null | Uint8Array
export type Row = Readonly<Record<string, Value>>

export interface Statement {
  /** SQL that SQLite and PostgreSQL both read; `?` stands for a parameter. */
  readonly sql: string
  readonly params?: readonly Value[]
}

/** What the stores need of an engine: rows of one statement, or several statements that hold together. */
export interface Database {
  rows(sql: string, params?: readonly Value[]): Promise<readonly Row[]>
  /** All or nothing: either every statement is applied and safe on the disk, or none is. */
  batch(statements: readonly Statement[]): Promise<void>
  close(): Promise<void>
}
