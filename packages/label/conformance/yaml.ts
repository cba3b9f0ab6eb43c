import { parse } from 'yaml'

/** The package itself takes what a YAML reader gave, and has none. */
export const parseYaml = (text: string): unknown => parse(text, { logLevel: 'silent' })
