import type { Points } from '@communaux/label'
import { fillOf } from '@communaux/report/html'
import { raw } from 'hono/html'

/** Names the hatches of this screen. */
export const PREFIX = 'voisines'
const WIDTH = 300
const HEIGHT = 16

/** The interval on a line: solid what is held, hatched what may still come. The words beside it say the same. */
export function MiniBar({ points: { min, max, of } }: { points: Points }) {
  const at = (value: number | null): number => (of > 0 ? Math.round(((value ?? 0) / of) * (WIDTH - 2)) + 1 : 1)
  const [low, high] = [at(min), at(max)]
  const box = (from: number, to: number, fill: string): string => (to > from ? `<rect x="${from}" y="1" width="${to - from}" height="${HEIGHT - 2}" ${fill}/>` : '')
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">
      {raw(box(1, WIDTH - 1, fillOf('not-applicable', PREFIX)) + box(1, low, fillOf('passes', PREFIX)) + box(low, high, fillOf('unknown', PREFIX)))}
    </svg>
  )
}
