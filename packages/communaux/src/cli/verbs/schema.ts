import type { Run } from '../command.ts'
import { notAccepted } from '../parse.ts'

const CONFIG = 'communaux-yml'

/** The JSON Schema of a result or of `communaux.yml`; without a name, the names. */
export const run: Run = async ({ args }) => {
  const { SCHEMAS } = await import('../../schemas/index.ts')
  const names = [...Object.keys(SCHEMAS), CONFIG].sort()
  const [name] = args
  if (name === undefined) return { kind: 'document', content: `${names.join('\n')}\n` }
  const schema = name === CONFIG ? (await import('../../config/json-schema.ts')).configJsonSchema() : SCHEMAS[name]
  if (!schema) throw notAccepted('schema', name, names)
  return { kind: 'document', content: `${JSON.stringify(schema, null, 2)}\n` }
}
