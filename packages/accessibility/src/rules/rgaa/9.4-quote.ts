import { closest, descendants, wordsIn } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { blocksOf } from '../../read/blocks.ts'

export const quote: PageRule = rgaaRule({
  name: '9.4-quote',
  tests: ['9.4.1', '9.4.2'],
  severity: 'warning',
  title: { fr: 'Une citation est balisée', en: 'A quotation is marked up' },
  message: { fr: 'Ce passage entre guillemets est peut-être une citation : « {text}… ».', en: 'This passage in quotation marks may be a quotation: "{text}…".' },
  remedy: ['producer', 'minutes', { fr: 'Prendre « q » pour une citation courte, « blockquote » pour un bloc.', en: 'Use "q" for a short quotation, "blockquote" for a block.' }],
  check(page) {
    const found = blocksOf(page).flatMap(({ text, element }) => {
      const quoted = QUOTED.exec(text)?.[1]
      if (quoted === undefined || wordsIn(quoted).length < LEAST || closest(element, ({ tag }) => /^(?:q|blockquote|cite)$/.test(tag)) || descendants(element).some(({ tag }) => tag === 'q')) return []
      return [{ element, quoted }]
    })
    const [first] = found
    return first ? question(page, first.element, wordsIn(first.quoted).length > 30 ? '9.4.2' : '9.4.1', { params: { text: first.quoted.slice(0, 40) }, details: { elements: found.length } }) : 'passes'
  },
})

const QUOTED = /[«“"]\s*([^»”"]{30,})\s*[»”"]/
const LEAST = 8
