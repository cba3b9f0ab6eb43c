import { How, Who } from '../../ui/remedy.tsx'
import type { View } from '../../ui/view.ts'
import type { Todo } from '../../town/todo.ts'

/** Five things to do: who, how long, how far each moves the bar, and the proof. */
export function Todos({ view, todos, base }: { view: View; todos: readonly Todo[]; base: string }) {
  return (
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">{titleOf(view, todos.length)}</h2>
      {todos.length === 0 && <p>{view.t('Rien de ce que nous mesurons ne demande de travail.', 'Nothing that we measure needs work.')}</p>}
      <ol class="todos">
        {todos.map((todo) => (
          <li>
            <TodoItem view={view} todo={todo} base={base} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function titleOf(view: View, count: number): string {
  if (count === 5) return view.t('Cinq choses à faire', 'Five things to do')
  return count === 1 ? view.t('Une chose à faire', 'One thing to do') : view.t('À faire', 'To do')
}

function TodoItem({ view, todo, base }: { view: View; todo: Todo; base: string }) {
  return (
    <article class="with-side">
      <div>
        <h3>{view.say(todo.title)}</h3>
        <p>
          {gainWords(view, todo.gain)}{' '}
          {todo.proofs.slice(0, 1).map((proof) => (
            <a href={view.href(`${base}/preuves/${proof}`)}>
              {view.t('Preuve', 'Proof')}
              <span class="unseen"> : {view.say(todo.title)}</span>
            </a>
          ))}
        </p>
        <How view={view} remedy={todo} />
      </div>
      <Who view={view} remedy={todo} />
    </article>
  )
}

function gainWords(view: View, gain: number): string {
  if (gain === 0) return view.t('Ne change pas l\'estimation, mais la loi le demande.', 'Does not change the estimate, but the law asks for it.')
  return view.t(`Relève la fourchette de ${view.number(gain)} point${gain >= 2 ? 's' : ''}.`, `Raises the interval by ${view.number(gain)} point${gain >= 2 ? 's' : ''}.`)
}
