/**
 * Looks at the example's site in a real browser and keeps what it saw in `sample/controle.json`: the example
 * then shows it on any machine, without a browser. A heavy test checks that it is fresh.
 *
 *     npm run sample:audit
 */
import { writeFileSync } from 'node:fs'
import { SAMPLE_DIR } from '../src/paths.ts'
import { auditSample } from './audit-sample.ts'

const report = await auditSample()
writeFileSync(new URL('controle.json', SAMPLE_DIR), `${JSON.stringify(report, null, 1)}\n`)
process.stdout.write(`${report.findings.length} findings on ${report.pages.length} pages\n`)
