import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const home = new URL('..', import.meta.url)

/** `expression // value` becomes a comparison; the rest runs as it stands. */
function runnable(code: string): string {
  return code.split('\n').map((line) => {
    const [, expression, value] = /^([^/]\S.*?)\s+\/\/ (.+)$/.exec(line) ?? []
    return expression === undefined ? line : `console.log(JSON.stringify(${expression}) === JSON.stringify(${value ?? ''}) ? 'same' : ${JSON.stringify(line)} + ' → ' + JSON.stringify(${expression}))`
  }).join('\n')
}

it.each(['README.md', 'README.en.md'])('the code of %s runs and gives what it says', (file) => {
  const blocks = [...readFileSync(new URL(file, home), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  expect(blocks.length).toBeGreaterThan(0)
  for (const code of blocks) {
    const options = ['--conditions=@communaux/source', '--input-type=module-typescript', '--eval', runnable(code)]
    const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: fileURLToPath(home), encoding: 'utf8' })
    expect(stderr.replace(/\(node:\d+\) .*\n.*\n/, '')).toBe('')
    expect(stdout.trim().split('\n').filter((line) => line !== 'same')).toEqual([])
  }
})
