import type { Run } from '../command.ts'
import { notAccepted } from '../parse.ts'

/** The JSON Schema of a result or of a file that a verb reads; without a name, the names. */
export const run: Run = async ({ args }) => {
  const [{ SCHEMAS }, { INPUT_SCHEMAS }] = await Promise.all([import('../../schemas/index.ts'), import('../../schemas/inputs.ts')])
  const names = [...Object.keys(SCHEMAS), ...Object.keys(INPUT_SCHEMAS)].sort()
  const [name] = args
  if (name === undefined) return { kind: 'document', content: `${names.join('\n')}\n` }
  if (!names.includes(name)) throw notAccepted('schema', name, names)
  return { kind: 'document', content: `${JSON.stringify(INPUT_SCHEMAS[name]?.() ?? SCHEMAS[name], null, 2)}\n` }
}
