/** The legal state: totalement, partiellement, non conforme; or not decided while something is untested. */
export type State = 'total' | 'partial' | 'none' | 'undetermined'
