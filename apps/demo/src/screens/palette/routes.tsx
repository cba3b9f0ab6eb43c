import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { withTown } from '../town/shown.ts'
import { metColours, readPalette } from './colours.ts'
import { PalettePage } from './page.tsx'

const LONGEST = 1_000

export function palette(app: Hono<Env>, deps: Deps): void {
  app.get(
    '/collectivites/:siren/accessibilite/palette',
    withTown(deps, (shown, c) => {
      const text = (c.req.query('couleurs') ?? metColours(shown.result.report.findings)).slice(0, LONGEST)
      return c.html(<PalettePage shown={shown} text={text} palette={readPalette(text)} />)
    }),
  )
}
