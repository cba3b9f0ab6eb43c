import * as z from 'zod'
import type { JsonSchema } from '../schemas/build.ts'
import { configSchema } from './schema.ts'

/** The JSON Schema of `communaux.yml`, made from the shape that reads it: the two cannot differ. */
export const configJsonSchema = (): JsonSchema => ({ ...z.toJSONSchema(configSchema, { io: 'input' }), $id: 'urn:communaux:schema:communaux-yml:1', title: 'communaux.yml' })
