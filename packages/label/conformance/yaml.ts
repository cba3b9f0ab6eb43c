import { createRequire } from 'node:module'

/** The YAML reader is a tool of the repository: this package takes what a reader gave, and has none. */
const yaml = createRequire(new URL('../../../package.json', import.meta.url))('yaml') as { parse(text: string, options?: object): unknown }

export const parseYaml = (text: string): unknown => yaml.parse(text, { logLevel: 'silent' })
