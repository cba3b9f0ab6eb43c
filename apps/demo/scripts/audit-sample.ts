import { createServer, type ServerResponse } from 'node:http'
import type { PageReport } from '@communaux/accessibility'
import { checkAll } from '@communaux/accessibility/audit'
import { fingerprint, type Finding } from '@communaux/report'
import { listen } from '../src/cli/listen.ts'
import { SAMPLE_SITE } from '../src/sample/town.ts'
import { sampleFetch } from '../src/sample/world.ts'

const PAGES = ['', 'accessibilite.html', 'mairie.html', 'mentions-legales.html', 'demarches.html', 'budget.html', 'documents.html']

/** Serves the example's site on this machine, looks at it in a browser, and names its pages by their own address. */
export async function auditSample(pages: readonly string[] = PAGES, timeout?: number): Promise<PageReport> {
  const server = createServer((request, response) => void answer(request.url ?? '/', response))
  const loopback = await listen(server, '127.0.0.1', 0)
  try {
    const report = await checkAll(pages.map((page) => loopback + page), { sample: true, home: (url) => url === loopback, ...(timeout !== undefined && { timeout }) })
    return renamed(report, loopback)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const found = await sampleFetch(new URL(path, SAMPLE_SITE)).catch(() => null)
  // What never answers in the example never answers here.
  if (!found) return
  response.writeHead(found.status, Object.fromEntries(found.headers)).end(Buffer.from(await found.arrayBuffer()))
}

/** The port changes at each run: addresses and fingerprints must not. */
function renamed(report: PageReport, loopback: string): PageReport {
  const whole = JSON.parse(JSON.stringify(report).replaceAll(loopback, SAMPLE_SITE)) as PageReport
  return { ...whole, findings: whole.findings.map((one): Finding => ({ ...one, fingerprint: fingerprint(one.rule, one.subject, one.path, one.value) })) }
}
