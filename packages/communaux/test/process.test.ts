import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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
  it('says in one line that a server cut its answer short', async () => {
    const server = createServer((_, answer) => {
      answer.writeHead(200, { 'content-length': '9999' })
      answer.write('<a> a <b> .')
      setTimeout(() => answer.destroy(), 50)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, out, err } = await ended(start(['dcat', 'check', `http://127.0.0.1:${String(port)}/c.ttl`]))
    server.close()
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^communaux\s: http:\S+\s: réponse interrompue \(\w+\)\.\n$/)
  })

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
