import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { actions } from '../actions/routes.tsx'
import { accessibility } from '../accessibility/routes.tsx'
import { correction } from '../correction/routes.tsx'
import { data } from '../data/routes.tsx'
import { deadlines } from '../deadlines/routes.tsx'
import { exports } from '../exports/routes.tsx'
import { findings } from '../findings/routes.tsx'
import { history } from '../history/routes.tsx'
import { label } from '../label/routes.tsx'
import { licences } from '../licences/routes.tsx'
import { collect } from '../collect/routes.tsx'
import { neighbours } from '../neighbours/routes.tsx'
import { overview } from '../overview/routes.tsx'
import { palette } from '../palette/routes.tsx'
import { profile } from '../profile/routes.tsx'
import { proof } from '../proof/routes.tsx'

/** Every screen of a collectivity. */
export function town(app: Hono<Env>, deps: Deps): void {
  overview(app, deps)
  actions(app, deps)
  collect(app, deps)
  data(app, deps)
  findings(app, deps)
  licences(app, deps)
  accessibility(app, deps)
  palette(app, deps)
  label(app, deps)
  history(app, deps)
  deadlines(app, deps)
  neighbours(app, deps)
  correction(app, deps)
  exports(app, deps)
  profile(app, deps)
  proof(app, deps)
}
