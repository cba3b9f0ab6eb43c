import type { View } from '../../ui/view.ts'
import type { Excerpt } from './excerpt.ts'

/** The lines as they were read, the place marked by more than a colour. */
export function ExcerptView({ view, excerpt }: { view: View; excerpt: Excerpt }) {
  return (
    <figure class="picture">
      <pre class="excerpt" tabindex={0} role="region" aria-label={view.t(`Extrait de ${excerpt.file}`, `Excerpt of ${excerpt.file}`)}>
        <code>
          {excerpt.lines.map(({ number, text, here }) => (
            <span class="line" {...(here ? { 'data-here': '' } : {})}>
              <span class="number">{number}</span>
              {here ? <mark>{text}</mark> : text}
            </span>
          ))}
        </code>
      </pre>
      <figcaption class="soft">
        {excerpt.file}, <span class="hash">sha256:{excerpt.hash}</span>
      </figcaption>
    </figure>
  )
}
