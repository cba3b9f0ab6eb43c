import type { QuestionKind } from '../data/types.ts'
import { choice } from './choice.ts'
import { count } from './count.ts'
import type { Kind } from './kind.ts'
import { list } from './list.ts'
import { share } from './share.ts'
import { status } from './status.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** Every kind of question, by its id. */
export const KINDS: Readonly<Record<QuestionKind, Kind>> = { choice, count, list, share, status, text, 'yes-no': yesNo }
