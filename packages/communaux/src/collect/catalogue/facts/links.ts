import type { FileRow } from '../../../model/town.ts'
import type { CatalogueFact } from '../context.ts'

/** Files that could not be reached are out of the count: they are neither there nor gone. */
export const linksAvailable: CatalogueFact = {
  fact: 'dcat.links.available-share',
  rule: 'communaux/file-answers',
  measure: ({ files }) => {
    const there = files.filter(({ answer }) => answer === 'answers').length
    const gone = files.filter(({ answer }) => answer === 'gone')
    const unreachable = files.filter(({ answer }) => answer === 'unreachable')
    if (there + gone.length === 0) return null
    return { value: there / (there + gone.length), excerpt: [`${there} / ${files.length}`, ...[...gone, ...unreachable].map(lineOf)].join('\n') }
  },
}

const WORDS: Readonly<Record<FileRow['answer'], string>> = { answers: 'répond', gone: 'n’est plus là', unreachable: 'injoignable' }

const lineOf = ({ name, url, answer, status, reason }: FileRow): string => `${name} – ${WORDS[answer]} (${status ?? reason?.fr ?? ''}) – ${url}`
