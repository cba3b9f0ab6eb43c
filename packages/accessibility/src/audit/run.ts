import type { Localized } from '@communaux/report'
import { type Observed, type ObserveOptions, observePage } from './check-page.ts'
import type { Session } from './session.ts'
import { startSession } from './session.ts'
import type { Workshop } from './workshop.ts'

type Open = Exclude<Workshop, { missing: string }>
type Result = Observed | { readonly problem: Localized }

export interface RunOptions {
  readonly concurrency: number
  /** Milliseconds after which a page is given up, whatever it does. */
  readonly deadline: number
  readonly observe: ObserveOptions
  readonly finish: (index: number, result: Result) => void
}

/** A few workers, each with a context of its own, take the pages in order. A page that hangs costs its context. */
export async function runInBrowser(workshop: Open, urls: readonly string[], options: RunOptions): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    let session: Session | null = null
    for (let index = next++; index < urls.length; index = next++) {
      const result: Result = await within(options.deadline, work())
      if ('problem' in result && result.problem === TOO_LONG) session = await dropped(session)
      options.finish(index, result)

      async function work(): Promise<Result> {
        session ??= await startSession(workshop.browser, workshop.axe.source)
        return observePage(session, urls[index] ?? '', options.observe)
      }
    }
    await dropped(session)
  }
  try {
    await Promise.all(Array.from({ length: Math.min(options.concurrency, urls.length) }, worker))
  } finally {
    if (workshop.owned) await within(5_000, workshop.browser.close().then(() => ({ problem: TOO_LONG })))
  }
}

const TOO_LONG: Localized = { fr: 'La page n’a pas répondu à temps : le contrôle a été arrêté.', en: 'The page did not answer in time: the check was stopped.' }

async function within(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Result>((resolve) => (timer = setTimeout(() => resolve({ problem: TOO_LONG }), milliseconds)))
  try {
    return await Promise.race([work.catch(broken), late])
  } finally {
    clearTimeout(timer)
  }
}

/** A crash of the page is a page that could not be looked at, not a crash of the run. */
function broken(error: unknown): Result {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return { problem: { fr: `Le contrôle de la page s’est interrompu (${text}).`, en: `The check of the page broke off (${text}).` } }
}

async function dropped(session: Session | null): Promise<null> {
  if (session) await Promise.race([session.context.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 3_000))])
  return null
}
