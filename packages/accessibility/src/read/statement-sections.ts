import type { Found, SectionId } from '../model/statement.ts'
import type { Block } from './blocks.ts'

/** How each part is titled, in the order in which a title is tried. */
const TITLES: readonly (readonly [SectionId, RegExp])[] = [
  ['state', /[ée]tat de (?:la )?conformit[ée]/i],
  ['results', /r[ée]sultats? d(?:es|u) (?:tests?|l.audit)|r[ée]sultats? de l.audit/i],
  ['contents', /(?:contenus?|[ée]l[ée]ments?|fonctionnalit[ée]s?) non[ -]accessibles?|accessibilit[ée] des contenus/i],
  ['established', /[ée]tablissement de (?:cette|la) d[ée]claration/i],
  ['technologies', /^technologies/i],
  ['environment', /environnements? de test|agents utilisateurs/i],
  ['tools', /outils/i],
  ['pages', /pages? (?:du (?:site|service)|de l.[ée]chantillon|v[ée]rifi[ée]es?|audit[ée]es?|test[ée]es?)|[ée]chantillon/i],
  ['contact', /retour d.information|^(?:nous )?contact|am[ée]lioration et contact/i],
  ['remedies', /voies? de recours|d[ée]fenseur des droits/i],
]

/** The parts of the statement by their headings: the text below, down to the next heading of its rank. */
export function sectionsOf(blocks: readonly Block[]): Partial<Record<SectionId, Found<string>>> {
  const sections: Partial<Record<SectionId, Found<string>>> = {}
  blocks.forEach((block, index) => {
    const id = titleOf(block)
    if (id === null || sections[id]) return
    const body = bodyOf(blocks, index).map(({ text }) => text).join('\n')
    sections[id] = { value: body, text: block.text, element: block.element }
  })
  return sections
}

/** The blocks of a part, to look for something inside it. */
export function blocksIn(blocks: readonly Block[], id: SectionId): Block[] {
  const index = blocks.findIndex((block) => titleOf(block) === id)
  return index < 0 ? [] : bodyOf(blocks, index)
}

function titleOf(block: Block): SectionId | null {
  const isTitle = block.heading > 0 || (block.text.length < 90 && /:$/.test(block.text)) || block.element.tag === 'dt'
  return isTitle ? (TITLES.find(([, title]) => title.test(block.text))?.[0] ?? null) : null
}

function bodyOf(blocks: readonly Block[], index: number): Block[] {
  const rank = blocks[index]?.heading ?? 0
  const rest = blocks.slice(index + 1)
  const end = rest.findIndex((block) => (block.heading > 0 && (rank === 0 || block.heading <= rank)) || (rank === 0 && titleOf(block) !== null))
  return end < 0 ? rest : rest.slice(0, end)
}
