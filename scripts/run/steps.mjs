import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { run } from './process.mjs'
import { root } from './root.mjs'
import { stateOfTheTree } from './state.mjs'

const REPORTS = path.join(root, 'reports')

/**
 * Runs the steps of a task one after the other, all of them even when one fails, and writes what passed.
 * A vitest step counts its tests; any other step counts as one.
 *
 * @param {string} task
 * @param {import('./tasks.mjs').Step[]} steps
 * @returns {Promise<number>} 0 when every step ended well, else the first exit code that is not 0
 */
export async function runSteps(task, steps) {
  if (steps.length === 1 && steps[0].alone) return run('node', steps[0].args, { env: { ...process.env, ...steps[0].env } })
  mkdirSync(REPORTS, { recursive: true })
  const summary = path.join(REPORTS, `${fileName(task)}.summary.json`)
  const state = steps.every(({ repeatable }) => repeatable) ? stateOfTheTree() : undefined
  if (state && isGreenSince(summary, state)) return 0
  const results = []
  for (const step of steps) results.push(await runStep(task, step, results))
  if (steps.at(-1).alone) return results.at(-1).code
  const total = sum(results)
  writeFileSync(summary, `${JSON.stringify({ task, state, ...total, steps: results }, null, 2)}\n`)
  show(task, results, total)
  return results.find(({ code }) => code !== 0)?.code ?? 0
}

/** Whether the same tree was green last time: it is said, and not run again. `-- --force` runs it. */
function isGreenSince(summary, state) {
  if (process.argv.includes('--force') || !existsSync(summary)) return false
  const last = JSON.parse(readFileSync(summary, 'utf8'))
  if (last.state !== state || last.failed > 0) return false
  show(last.task, last.steps, last)
  console.log('Rien n’a changé depuis : ces résultats sont ceux de la dernière fois (npm test -- --force les refait).')
  return true
}

async function runStep(task, step, before) {
  const needed = before.find(({ name, code }) => step.needs === name && code !== 0)
  if (needed) return { name: step.name, code: 1, seconds: 0, passed: 0, failed: 1, skipped: 0 }
  const started = performance.now()
  const json = step.vitest ? path.join(REPORTS, `${fileName(task)}-${step.name}.json`) : undefined
  if (json) rmSync(json, { force: true })
  const args = json ? [...step.args, '--reporter=default', '--reporter=json', `--outputFile.json=${json}`] : step.args
  console.log(`\n▸ ${step.name}`)
  const code = await run('node', args, { env: { ...process.env, ...step.env } })
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return { name: step.name, code, seconds, ...count(code, json) }
}

/** Tests of a vitest run; a run that ends badly without a failed test counts one failure. */
function count(code, json) {
  if (!json || !existsSync(json)) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0 } = JSON.parse(readFileSync(json, 'utf8'))
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}

const sum = (results) =>
  results.reduce(
    (total, { passed, failed, skipped }) => ({ passed: total.passed + passed, failed: total.failed + failed, skipped: total.skipped + skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  )

function show(task, results, total) {
  console.log('')
  for (const { name, code, seconds, passed, skipped } of results) {
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s${passed > 1 ? `, ${passed} tests` : ''}${skipped ? `, ${skipped} sautés` : ''})`)
  }
  const failures = results.filter(({ code }) => code !== 0).map(({ name }) => name)
  const verdict = failures.length ? `à corriger : ${failures.join(', ')}` : 'tout est vert'
  console.log(`${task} : ${total.passed} réussis, ${total.failed} échoués, ${total.skipped} sautés ; ${verdict}.`)
}

const fileName = (task) => task.replaceAll(':', '-')
