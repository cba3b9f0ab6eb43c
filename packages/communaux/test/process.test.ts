import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporary.ts'

const CLI = join(import.meta.dirname, '../src/cli.ts')
const cwd = temporaryFolder()

/** The real command, in a process of its own. */
const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--conditions=@communaux/source', CLI, ...args], { cwd, env: { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8' } })

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

describe('the process', () => {
  it('answers its version', async () => {
    expect(await ended(start(['--version']))).toEqual({ code: 0, out: expect.stringMatching(/^communaux \d+\.\d+\.\d+\n$/) as string, err: '' })
  })

  it('exits 2 with one line on standard error', async () => {
    const { code, out, err } = await ended(start(['dcta']))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('is quiet when its reader goes away', async () => {
    const child = start(['--help'])
    child.stdout?.destroy()
    const { err } = await ended(child)
    expect(err).toBe('')
  })

  it('leaves with 130 on Ctrl-C, without a word', async () => {
    const child = start(['check', '--catalogue', '-'])
    const end = ended(child)
    await new Promise((resolve) => child.stderr?.once('data', resolve))
    child.kill('SIGINT')
    const { code, out, err } = await end
    expect({ code, out, err }).toEqual({ code: 130, out: '', err: 'Catalogue : -\n' })
  })
})
