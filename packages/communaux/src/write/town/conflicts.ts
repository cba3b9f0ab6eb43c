import { questionsById } from '@communaux/label'
import type { Language } from '@communaux/report'
import { sentence } from '@communaux/report/html'
import type { Estimate } from '../../model/town.ts'
import { proofAnchor } from './html-parts.ts'

/** « Vous dites / nous mesurons »: both are shown, the person's answer stands. */
export function conflictsHtml({ conflicts, scale }: Estimate, lang: Language): string {
  if (conflicts.length === 0) return ''
  const questions = questionsById(scale)
  const items = conflicts.map(({ question, text, measured }) => {
    const name = questions.get(question)?.text[lang] ?? question
    const proofs = measured.because.map((id, index) => `<a href="#${proofAnchor(id)}">${lang === 'fr' ? 'preuve' : 'proof'} ${index + 1}<span class="unseen"> – ${sentence(name, lang)}</span></a>`)
    return `<li data-state="unknown"><p><b>${sentence(name, lang)}</b></p><p>${sentence(text[lang], lang)}</p><p>${proofs.join(' · ')}</p></li>`
  })
  return `<ul class="places">\n${items.join('\n')}\n</ul>`
}
