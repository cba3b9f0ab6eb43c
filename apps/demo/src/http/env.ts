import type { View } from '../ui/view.ts'

/** What the middlewares leave for the screens. */
export interface Env {
  Variables: { view: View; requestId: string }
}
