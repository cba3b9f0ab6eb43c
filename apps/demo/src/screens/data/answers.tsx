import type { Result } from '../../town/result.ts'
import type { View } from '../../ui/view.ts'

/** How many files answered when they were tried, with the proof. */
export function FileAnswers({ view, result: { files, facts, at }, base }: { view: View; result: Result; base: string }) {
  if (files.length === 0) return null
  const count = (answer: (typeof files)[number]['answer']): number => files.filter((file) => file.answer === answer).length
  const [there, gone, unreachable] = [count('answers'), count('gone'), count('unreachable')]
  const parts = [
    view.t(`${there} répond${there > 1 ? 'ent' : ''}`, `${there} answer${there === 1 ? 's' : ''}`),
    gone > 0 ? view.t(`${gone} n'${gone > 1 ? 'ont' : 'a'} plus de fichier à son adresse`, `${gone} gone`) : '',
    unreachable > 0 ? view.t(`${unreachable} injoignable${unreachable > 1 ? 's' : ''}`, `${unreachable} unreachable`) : '',
  ].filter(Boolean)
  const fact = facts.find(({ fact: name }) => name === 'dcat.links.available-share')
  return (
    <p>
      {view.t(`${files.length} adresses de fichiers essayées le ${view.date(at)} : ${parts.join(', ')}.`, `${files.length} addresses of files tried on ${view.date(at)}: ${parts.join(', ')}.`)}{' '}
      {fact && <a href={view.href(`${base}/preuves/${fact.id}`)}>{view.t('Preuve', 'Proof')}<span class="unseen"> : {view.t('réponse de chaque adresse', 'answer of each address')}</span></a>}
    </p>
  )
}
