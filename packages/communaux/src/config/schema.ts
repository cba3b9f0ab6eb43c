import type { Severity } from '@communaux/report'
import * as z from 'zod'
import type { TownProfile } from '../model/sources.ts'

const RULE_ID = /^[a-z0-9-]+\/[^\s]+$/
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** YAML turns some scalars into numbers: a SIREN or a date may come as such. */
const digits = z.union([z.string(), z.number()]).transform(String)
const day = z.string().regex(ISO_DAY).refine(isDay)

/** JavaScript reads 31 February as 3 March. */
function isDay(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const ignore = z.strictObject({
  rule: z.string().regex(RULE_ID).describe('Identifiant d’une règle, ou « domaine/* »'),
  subject: z.string().optional().describe('Objet du constat ; « * » remplace n’importe quoi'),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/).optional().describe('Empreinte d’un constat'),
  reason: z.string().trim().min(1).describe('Pourquoi ce constat est accepté'),
  until: day.optional().describe('Dernier jour où il ne compte pas (AAAA-MM-JJ)'),
})

const profile = z.strictObject({
  kind: z.enum(['commune', 'epci', 'departement', 'region', 'syndicat']),
  population: z.number().int().nonnegative().optional(),
  agents: z.number().int().nonnegative().optional(),
  competences: z.array(z.string()).optional(),
})

/** `communaux.yml` as read: what is absent is undefined. */
export interface ConfigInput {
  siren?: string | undefined
  profile?: TownProfile | undefined
  catalogue?: string | undefined
  repositories?: string[] | undefined
  forks?: string[] | undefined
  site?: string | undefined
  dcat?: { profile?: string | undefined } | undefined
  label?: { edition?: string | undefined; scale?: string | undefined; answers?: string | undefined } | undefined
  rules?: Record<string, Severity | 'off'> | undefined
  ignore?: { rule: string; subject?: string | undefined; fingerprint?: string | undefined; reason: string; until?: string | undefined }[] | undefined
}

const fields = {
  siren: digits.pipe(z.string().regex(/^\d{9}$/)).optional().describe('SIREN de la collectivité : 9 chiffres'),
  profile: profile.optional().describe('Nature, population et nombre d’agents de la collectivité'),
  catalogue: z.string().min(1).optional().describe('Catalogue de données : fichier ou adresse'),
  repositories: z.array(z.string().min(1)).optional().describe('Dossiers des dépôts de code'),
  forks: z.array(z.string().min(1)).optional().describe('Ceux de ces dossiers qui sont des copies du code d’autrui'),
  site: z.string().min(1).optional().describe('Site : adresse, dossier ou fichier HTML'),
  dcat: z.strictObject({ profile: z.string().optional() }).optional(),
  label: z.strictObject({ edition: z.string().optional(), scale: z.string().optional(), answers: z.string().optional() }).optional(),
  rules: z.record(z.string().regex(RULE_ID), z.enum(['off', 'error', 'warning', 'info'])).optional().describe('Sévérité d’une règle, ou « off »'),
  ignore: z.array(ignore).optional().describe('Constats acceptés, avec leur raison'),
}

/** The keys of the file, for suggestions. */
export const CONFIG_KEYS: readonly string[] = Object.keys(fields)

/** The shape of `communaux.yml`. */
export const configSchema: z.ZodType<ConfigInput> = z.strictObject(fields) as z.ZodType<ConfigInput>
