import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { fileOf, textOf } from '../../http/form.ts'
import { SAMPLE_ID } from '../../sample/town.ts'
import { hashOf, idOf } from '../../town/id.ts'
import { readSiren } from '../../town/siren.ts'
import type { Town } from '../../town/town.ts'
import type { View } from '../../ui/view.ts'
import type { Attempt } from './form.ts'
import { MAX_BYTES, MAX_MB } from './limits.ts'
import { again, collectThenShow } from './respond.tsx'
import { sirenProblem } from './siren-problem.ts'

/** A collectivity by a catalogue file. The size is checked while the body comes in, not after. */
export function byFile(app: Hono<Env>, deps: Deps): void {
  app.post(
    '/collectivites/par-fichier',
    bodyLimit({ maxSize: MAX_BYTES, onError: (c: Context<Env>) => again(c, deps, { form: 'fichier', values: {}, errors: { catalogue: tooBig(c.get('view')) } }, 413) }),
    async (c) => {
      const view = c.get('view')
      const body = await c.req.parseBody()
      const values = { nom: textOf(body, 'nom').slice(0, 200), siren: textOf(body, 'siren') }
      const file = fileOf(body, 'catalogue')
      const errors = errorsOf(view, file, values.siren)
      if (!file || Object.keys(errors).length > 0) return again(c, deps, { form: 'fichier', values, errors } satisfies Attempt)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const document = { hash: hashOf(bytes), name: file.name, bytes }
      await deps.store.documents.save(document)
      const read = values.siren === '' ? null : readSiren(values.siren)
      const siren = read && 'siren' in read ? read.siren : null
      const id = siren ?? idOf('fichier', bytes)
      const known = await deps.store.towns.get(id)
      const sources = { ...known?.sources, catalogue: { document: document.hash, name: file.name } }
      return collectThenShow(c, deps, { id, siren, sample: false, ...naming(values.nom, known, file.name), ...(known?.profile && { profile: known.profile }), sources })
    },
  )
}

/** The name that somebody gave, now or before; else the file's, until the catalogue says better. */
function naming(given: string, known: Town | null, fileName: string): Pick<Town, 'name' | 'unnamed'> {
  if (given !== '') return { name: given }
  if (!known) return { name: fileName, unnamed: true }
  return { name: known.name, ...(known.unnamed && { unnamed: known.unnamed }) }
}

function errorsOf(view: View, file: File | null, siren: string): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!file || file.size === 0) errors['catalogue'] = view.t('Choisissez un fichier qui n\'est pas vide.', 'Choose a file that is not empty.')
  if (siren === '') return errors
  const read = readSiren(siren)
  if ('problem' in read) errors['siren'] = sirenProblem(view, read.problem)
  else if (read.siren === SAMPLE_ID) errors['siren'] = sirenProblem(view, 'sample')
  return errors
}

const tooBig = (view: View): string => view.t(`Ce fichier dépasse ${MAX_MB} Mo : il n'a pas été lu.`, `This file is over ${MAX_MB} MB: it was not read.`)
