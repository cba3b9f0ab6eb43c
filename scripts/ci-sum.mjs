// Names what failed in the tasks of `.ci/run`, sums what they counted and prints it as one line, the last.
import { existsSync, readFileSync } from 'node:fs'

const total = { passed: 0, failed: 0, skipped: 0 }
for (const task of ['test', 'check', 'test-heavy', 'conformance']) {
  const file = `reports/${task}.summary.json`
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0, steps: [{ name: 'no summary', code: 1 }] }
  for (const { name } of counts.steps.filter(({ code }) => code !== 0)) console.log(`✗ ${task}: ${name}`)
  for (const key of Object.keys(total)) total[key] += counts[key]
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
