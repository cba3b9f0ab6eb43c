import type { Question } from '@communaux/label'
import type { Lesson, Lessons } from '../../town/compare.ts'
import type { View } from '../../ui/view.ts'

const SHOWN = 4

/** What to ask of whom, what to offer, what to begin together. */
export function LessonList({ view, base, lessons: { learn, show, together } }: { view: View; base: string; lessons: Lessons }) {
  return (
    <section aria-labelledby="entraide">
      <h2 id="entraide">{view.t('S\'entraider', 'Helping each other')}</h2>
      <div class="columns">
        <div>
          <h3>{view.t('À leur demander', 'To ask them')}</h3>
          {learn.length === 0 && <p>{view.t('Elles ne tiennent rien que vous n\'ayez déjà.', 'They hold nothing that you do not have already.')}</p>}
          <Lines view={view} base={base} lessons={learn} words={(names, count) => view.t(`${names} y ${count > 1 ? 'sont' : 'est'} déjà.`, `${names} ${count > 1 ? 'are' : 'is'} already there.`)} />
        </div>
        <div>
          <h3>{view.t('À leur montrer', 'To show them')}</h3>
          {show.length === 0 && <p>{view.t('Rien encore : cela viendra avec vos premières preuves.', 'Nothing yet: it will come with your first proofs.')}</p>}
          <Lines view={view} base={base} lessons={show} words={(names) => view.t(`Vous y êtes : cela peut aider ${names}.`, `You are there: it may help ${names}.`)} />
        </div>
        <div>
          <h3>{view.t('À commencer ensemble', 'To begin together')}</h3>
          {together.length === 0 && <p>{view.t('Chaque sujet est déjà commencé par l\'une de vous.', 'Each subject is begun by one of you already.')}</p>}
          <ul class="plain">
            {together.slice(0, SHOWN).map((question) => (
              <li><QuestionLink view={view} base={base} question={question} /></li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

function Lines({ view, base, lessons, words }: { view: View; base: string; lessons: readonly Lesson[]; words: (names: string, count: number) => string }) {
  const list = new Intl.ListFormat(view.lang, { type: 'conjunction' })
  return (
    <ul class="plain">
      {lessons.slice(0, SHOWN).map(({ question, names }) => (
        <li>
          <QuestionLink view={view} base={base} question={question} />
          <span class="soft who-else">{words(list.format(names), names.length)}</span>
        </li>
      ))}
    </ul>
  )
}

function QuestionLink({ view, base, question }: { view: View; base: string; question: Question }) {
  return <a href={view.href(`${base}/label#q-${question.id}`)}>{view.say(question.text)}</a>
}
