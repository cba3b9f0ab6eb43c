import { inPage, whole, type PageExamples } from './page.examples.ts'

export const metaReloadExamples: PageExamples = {
  rule: 'rgaa/13.1-meta-reload',
  examples: [
    { name: 'never', target: whole('<!doctype html><meta http-equiv="refresh" content="0; url=/a">'), expect: 'passes' },
    { name: 'every minute', target: whole('<!doctype html><meta http-equiv="refresh" content="60">'), expect: 'fails' },
    { name: 'no such tag', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
