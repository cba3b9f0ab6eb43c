import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const vagueTitle: PageRule = rgaaRule({
  name: '8.6-vague-title',
  tests: ['8.6.1'],
  title: { fr: 'Le titre de la page dit de quoi elle parle', en: 'The title of the page says what it is about' },
  message: { fr: 'Le titre « {title} » ne dit pas de quoi parle la page.', en: 'The title "{title}" does not say what the page is about.' },
  remedy: ['webmaster', 'minutes', { fr: 'Écrire le sujet de la page, puis le nom du site.', en: 'Write the subject of the page, then the name of the site.' }],
  check(page) {
    const { title } = page
    if (title === '') return 'not-applicable'
    if (SAYS_NOTHING.test(title)) return pageDefect(page, '8.6.1', { value: title, params: { title } })
    return /^(?:accueil|home|page)$/i.test(title) ? pageDefect(page, '8.6.1', { value: title, params: { title }, outcome: 'unknown', because: 'needs-human', severity: 'warning' }) : 'passes'
  },
})

const SAYS_NOTHING = /^(?:untitled(?: document| page)?|(?:page )?sans titre|no title|unnamed|insert title here|(?:welcome to|bienvenue dans) adobe golive.*|microsoft word - .*|blank page|page blanche|document(?: sans (?:titre|nom))?|(?:nouvelle|new) page(?: \d+)?|page \d+|index|title|titre|titre de la page|page title|test|[\w-]+\.(?:html?|php|aspx?)|https?:\/\/\S+|[-–|·•\s.]+)$/i
