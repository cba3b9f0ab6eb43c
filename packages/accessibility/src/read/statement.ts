import type { Finding } from '@communaux/report'
import type { Found, Statement } from '../model/statement.ts'
import { type Block, blocksOf } from './blocks.ts'
import { frenchDate } from './french-date.ts'
import { readPage, type ReadPageOptions } from './html.ts'
import { contactOf, documentOf } from './statement-links.ts'
import { ratesOf } from './statement-rates.ts'
import { blocksIn, sectionsOf } from './statement-sections.ts'

/**
 * Reads what a published accessibility statement says. Nothing is guessed: what is not written is null.
 *
 * @example readStatement('<h1>Déclaration d’accessibilité</h1><p>Le site est non conforme.</p>').value.states[0].value // 'none'
 */
export function readStatement(html: string, options: ReadPageOptions = {}): { value: Statement; findings: Finding[] } {
  const page = readPage(html, options)
  const blocks = blocksOf(page)
  const sections = sectionsOf(blocks)
  const stateBlocks = blocksIn(blocks, 'state')
  const declared = statesIn(stateBlocks)
  const value: Statement = {
    page,
    present: blocks.some(({ text }) => /d[ée]claration d.accessibilit[ée]/i.test(text)) || sections.state !== undefined,
    organisation: capture(blocks, /^(.{2,120}?) s.engage à rendre/i),
    scope: capture(blocks, /s.applique (?:à|au|aux)\s+(.{2,200}?)\.?$/i),
    states: declared.length > 0 ? declared : statesIn(blocks),
    ...ratesOf(blocks),
    version: capture(blocks, VERSION) ?? capture(blocks, VERSION_IN_WORDS),
    reference: capture(blocks, /(RGAA|r[ée]f[ée]rentiel g[ée]n[ée]ral d.am[ée]lioration de l.accessibilit[ée])/i),
    established: dateOf(blocks, /[ée]tablie?|publi[ée]e?|r[ée]dig[ée]e?|r[ée]alis[ée]e? le|dat[ée]e? du/i, /mise? [àa] jour/i),
    updated: dateOf(blocks, /mise? [àa] jour/i),
    contact: contactOf(page, blocksIn(blocks, 'contact'), blocks),
    scheme: documentOf(page, blocks, /sch[ée]ma pluri ?annuel/i),
    plan: documentOf(page, blocks, /plans? (?:annuel|d.?\s?actions?)/i),
    defender: capture(blocks, /(d[ée]fenseur des droits)/i),
    article47: capture(blocks, /(article 47|2005[-\s]102)/i),
    noAudit: capture(blocks, NO_AUDIT),
    sections,
    blanks: blocks.flatMap(blanksOf),
  }
  return { value, findings: [] }
}

const VERSION = /RGAA\)?[\s,:-]*(?:en\s+)?(?:version\s*|v\.?\s*)?(\d(?:\.\d+){0,2})(?![\d.,]*\s*%|\d)/i
const VERSION_IN_WORDS = /accessibilit[ée](?:\s*\([^)]*\))?[\s,]*(?:dans sa )?version\s*(\d(?:\.\d+){0,2})/i
const NO_AUDIT = /(aucun audit|pas (?:encore )?(?:[ée]t[ée] audit[ée]|fait l.objet d.un audit)|pas (?:encore )?d.audit|absence d.audit|(?:audit|[ée]valuation)[^.]{0,40}(?:à venir|pr[ée]vue?|programm[ée]e?))/i

function capture(blocks: readonly Block[], pattern: RegExp): Found<string> | null {
  for (const { text, element } of blocks) {
    const value = pattern.exec(text)?.[1]
    if (value !== undefined) return { value: value.trim(), text, element }
  }
  return null
}

const STATES = [
  ['total', /totalement conforme\b|en conformit[ée] totale/i],
  ['partial', /partiellement conforme\b|en conformit[ée] partielle/i],
  ['none', /\bnon[\s-]+conforme\b|n.est pas conforme\b|en non[\s-]conformit[ée]/i],
] as const

/** A sentence of a model that offers the three states to choose from declares none. */
function statesIn(blocks: readonly Block[]): Statement['states'] {
  return blocks.flatMap(({ text, element }) => {
    if (/\b(?:totalement|partiellement|non)\s*\/\s*(?:totalement|partiellement|non)\b/i.test(text)) return []
    return STATES.filter(([, pattern]) => pattern.test(text)).map(([value]) => ({ value, text, element }))
  })
}

/** The date of the first sentence that speaks of it. */
function dateOf(blocks: readonly Block[], about: RegExp, except?: RegExp): Found<string> | null {
  for (const { text, element } of blocks) {
    for (const sentence of text.split(/\.\s+(?=[A-ZÀÉ])/)) {
      const value = about.test(sentence) && !except?.test(sentence) && /d[ée]claration|elle|page|[ée]tablie/i.test(sentence) ? frenchDate(sentence) : null
      if (value) return { value, text: sentence, element }
    }
  }
  return null
}

const BLANK = /\[[^\]\d]{2,80}\]|\[nn\]|\bJJ\s?\/\s?MM\s?\/\s?AAAA\b|\bXX+\s?%|lorem ipsum/i

function blanksOf({ text, element }: Block): Found<string>[] {
  const value = BLANK.exec(text)?.[0]
  return value === undefined ? [] : [{ value, text, element }]
}
