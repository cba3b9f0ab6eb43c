import { questionsOf, type Domain } from '@communaux/label'
import type { Standing } from '../../town/estimate.ts'
import type { View } from '../../ui/view.ts'

/** The domains of the questionnaire, with what is left to do in each. */
export function Contents({ view, estimate }: { view: View; estimate: Standing }) {
  return (
    <nav aria-label={view.t('Domaines du questionnaire', 'Domains of the questionnaire')} class="contents">
      <ul>
        {estimate.scale.domains.map((domain) => (
          <li>
            <a href={`#domaine-${domain.id}`}>{view.say(domain.name)}</a> <span class="soft">· {leftWords(view, leftIn(estimate, domain))}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Questions that nobody has answered, with a measure to confirm or without, and answers that a measure contradicts. */
function leftIn({ own, proposals, conflicts }: Standing, domain: Domain): { open: number; toConfirm: number; disputed: number } {
  const ids = [...questionsOf({ domains: [domain] })].map(({ item }) => item.id)
  const silent = ids.filter((id) => !own.has(id))
  const toConfirm = silent.filter((id) => (proposals.get(id)?.confidence ?? 0) > 0).length
  return { open: silent.length - toConfirm, toConfirm, disputed: ids.filter((id) => conflicts.has(id)).length }
}

function leftWords(view: View, { open, toConfirm, disputed }: ReturnType<typeof leftIn>): string {
  const words = [
    disputed > 0 ? view.t(`${disputed} à trancher`, `${disputed} to settle`) : '',
    toConfirm > 0 ? view.t(`${toConfirm} à confirmer`, `${toConfirm} to confirm`) : '',
    open > 0 ? view.t(`${open} sans réponse`, `${open} without answer`) : '',
  ].filter(Boolean)
  return words.length === 0 ? view.t('tout est répondu', 'all answered') : words.join(', ')
}
