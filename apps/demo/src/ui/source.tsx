import type { Source } from '@communaux/report'
import type { View } from './view.ts'

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

/** A link only to what a browser may open safely; anything else is shown as text. */
export function OutLink({ url, text = url }: { url: string; text?: string }) {
  return isWeb(url) ? <a href={url} rel="external noreferrer">{text}</a> : <span>{text}</span>
}

/** What a finding is about: for a page, its address, then the element's selector. */
export function Subject({ subject }: { subject: string }) {
  const [address = '', ...selector] = subject.split(' ')
  if (selector.length === 0 || !isWeb(address)) return <OutLink url={subject} />
  return <><OutLink url={address} /> <code>{selector.join(' ')}</code></>
}

/** The norm or law that a rule applies, with its clause. */
export function SourceLine({ view, source }: { view: View; source: Source }) {
  const words = source.clause === undefined ? source.title : `${source.title}, ${source.clause}`
  return (
    <p class="soft">
      {view.t('Source :', 'Source:')} <OutLink url={source.url} text={words} />
    </p>
  )
}
