import type { Context } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { townPath, type Town } from '../../town/town.ts'
import type { Attempt } from './form.ts'
import { HomePage } from './page.tsx'

/** How long a form waits for results before it shows the progress screen instead. */
const PATIENCE_MS = 1_500

/** The home page again, with what was typed and what is wrong with it. */
export async function again(c: Context<Env>, deps: Deps, attempt: Attempt, status: 413 | 422 = 422) {
  return c.html(<HomePage view={c.get('view')} towns={await deps.store.towns.list()} attempt={attempt} />, status)
}

/** Collects, then goes to what was found, or to the progress if that takes long. */
export async function collectThenShow(c: Context<Env>, deps: Deps, town: Town) {
  await deps.store.towns.save(town)
  const id = await deps.collector.start(town)
  const over = await deps.collector.settled(id, PATIENCE_MS)
  return c.redirect(c.get('view').href(over ? townPath(town.id) : `${townPath(town.id)}/collecte`), 303)
}
