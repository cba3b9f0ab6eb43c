import type { Collection, Step } from '../../town/collection.ts'
import type { View } from '../../ui/view.ts'

export function stateText(view: View, { state, at }: Collection): string {
  const words = {
    waiting: view.t('En attente de son tour.', 'Waiting for its turn.'),
    running: view.t('Nous lisons ce qui est public. Vous pouvez quitter cette page : la collecte continue.', 'We read what is public. You may leave this page: the collection goes on.'),
    done: view.t(`Collecte terminée, à l'horloge du ${view.moment(at)}.`, `Collection done, clock at ${view.moment(at)}.`),
    partial: view.t('Collecte terminée en partie : ce qui n\'a pas répondu est « injoignable », et élargit la fourchette.', 'Collection done in part: what did not answer is “unreachable”, and widens the interval.'),
    cancelled: view.t('Collecte arrêtée à votre demande : ce qui était trouvé est gardé.', 'Collection stopped as you asked: what was found is kept.'),
    failed: view.t('La collecte s\'est arrêtée sur une erreur de notre part : ce qui était trouvé est gardé.', 'The collection stopped on an error of ours: what was found is kept.'),
  } satisfies Record<Collection['state'], string>
  return words[state]
}

export function stepWord(view: View, state: Step['state']): string {
  const words = {
    waiting: view.t('à venir', 'to come'),
    running: view.t('en cours', 'under way'),
    done: view.t('terminé', 'done'),
    failed: view.t('terminé en partie', 'done in part'),
  } satisfies Record<Step['state'], string>
  return words[state]
}
