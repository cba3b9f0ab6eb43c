import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runIn } from './run.ts'
import { temporaryFolder } from './temporary.ts'

const guides = fileURLToPath(new URL('../../../docs/guides/', import.meta.url))

/** Guides are followed to the letter: their files are written, their commands run, and what they show is what is printed. */
describe.each(readdirSync(guides).filter((name) => name.endsWith('.md')))('%s', (guide) => {
  const text = readFileSync(path.join(guides, guide), 'utf8')
  const lang = guide.endsWith('.en.md') ? 'en' : 'fr'
  const folder = temporaryFolder()
  for (const { file, body } of filesOf(text)) writeFileSync(path.join(folder, file), body)

  it.each(commandsOf(text))('$command', async ({ command, shown }) => {
    const { code, out, err } = await runIn(folder, [...command.split(' ').slice(1), '--lang', lang])
    expect(code, err).toBeLessThan(2)
    expect(inOrder(linesOf(`${out}\n${err}`), shown)).toEqual(shown)
  })
})

/** Fenced blocks whose info string ends with a file name: "turtle arbres.ttl". */
function filesOf(text: string): { file: string; body: string }[] {
  return [...text.matchAll(/```\w+ (\S+\.\w+)\n([^]*?)```/g)].map(([, file = '', body = '']) => ({ file, body }))
}

/** Console blocks: a command after "$", then the lines it prints, "…" for those left out. */
function commandsOf(text: string): { command: string; shown: string[] }[] {
  return [...text.matchAll(/```console\n\$ (communaux .*)\n([^]*?)```/g)].map(([, command = '', said = '']) => ({
    command,
    shown: linesOf(said).filter((line) => line !== '' && line !== '…'),
  }))
}

/** Lines without what a reader does not see: typographic spaces. */
const linesOf = (text: string): string[] => text.replaceAll(/[\u00A0\u202F]/g, ' ').split('\n')

/** Those of the lines shown that are printed, each after the one before. */
function inOrder(printed: readonly string[], shown: readonly string[]): string[] {
  let from = 0
  return shown.filter((line) => {
    const at = printed.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at >= 0
  })
}
