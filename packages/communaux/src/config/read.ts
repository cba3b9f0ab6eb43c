import type { Localized, Location } from '@communaux/report'
import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml'
import { type ConfigInput, configSchema } from './schema.ts'
import { aliasFault, yamlFault } from '../read/yaml-words.ts'
import { issueText, type Issue } from './issue-text.ts'
import type { Config, Ignore } from './types.ts'

/** One thing wrong in the configuration, and where. */
export interface ConfigProblem {
  readonly text: Localized
  readonly location: Location
}

type IssuePath = readonly PropertyKey[]

/**
 * Reads `communaux.yml`. Every problem is located; with a problem there is no value, so that a mistyped
 * key never passes for an absent one.
 *
 * @example readConfig('site: https://www.exemple-sur-isere.example', 'communaux.yml').value?.site
 */
export function readConfig(text: string, file: string): { value: Config | null; problems: readonly ConfigProblem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  if (document.errors.length > 0) {
    return { value: null, problems: document.errors.map((error) => ({ text: yamlText(yamlFault(error)), location: at(error.pos[0]) })) }
  }
  const data = plainData(document)
  if ('error' in data) return { value: null, problems: [{ text: yamlText(data.error), location: at(0) }] }
  const parsed = configSchema.safeParse(data.value ?? {})
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => located(issue as Issue, document)).map(({ text: what, offset }) => ({ text: what, location: at(offset) }))
    return { value: null, problems }
  }
  const ignoreAt = (index: number): Location => at(offsetOf(document, ['ignore', index]))
  return { value: toConfig(parsed.data, file, ignoreAt), problems: [] }
}

/** Aliases are resolved here: one without its anchor, or one that grows without end, is a problem of the file. */
function plainData(document: Document): { value: unknown } | { error: Localized } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    return { error: aliasFault(error) }
  }
}

const yamlText = ({ fr, en }: Localized): Localized => ({ fr: `YAML illisible : ${fr}`, en: `unreadable YAML: ${en}` })

function toConfig(input: ConfigInput, file: string, ignoreAt: (index: number) => Location): Config {
  const ignore = (input.ignore ?? []).map((entry, index) => withoutUndefined({ ...entry, location: ignoreAt(index) }) as Ignore)
  return withoutUndefined({
    ...input,
    file,
    repositories: input.repositories ?? [],
    forks: input.forks ?? [],
    dcat: input.dcat ?? {},
    label: input.label ?? {},
    rules: input.rules ?? {},
    ignore,
  }) as Config
}

/** zod gives `undefined` for what is absent; our types say absent. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
}

function located(issue: Issue, document: Document): { text: Localized; offset: number }[] {
  if (issue.code !== 'unrecognized_keys') return [{ text: issueText(issue), offset: offsetOf(document, issue.path) }]
  return (issue.keys ?? []).map((key) => ({ text: issueText({ ...issue, keys: [key] }), offset: keyOffset(document, issue.path, key) }))
}

/** Where a path stands, or the nearest parent that is there. */
function offsetOf(document: Document, path: IssuePath): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0])
  }
  return 0
}

function keyOffset(document: Document, path: IssuePath, key: string): number {
  const map: unknown = path.length === 0 ? document.contents : document.getIn([...path], true)
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path)
}
