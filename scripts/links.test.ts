import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { run } from './lib/process.ts'
import { root } from './lib/workspace.ts'

const pages = run('git', ['ls-files', '-co', '--exclude-standard', '*.md']).output.split('\n').filter((file) => file && existsSync(path.join(root, file)))

/** Relative targets of Markdown links and images, and of `src`, `srcset` and `href` attributes. */
function targets(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '')
  return found.filter((target) => !/^([a-z]+:|#)/i.test(target)).map((target) => decodeURI(target.replace(/#.*$/, '')))
}

it.each(pages)('%s: every relative link leads somewhere', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8')
  const broken = targets(text).filter((target) => !existsSync(path.resolve(root, path.dirname(page), target)))
  expect(broken).toEqual([])
})

it('finds the pages', () => expect(pages).toContain('README.md'))
