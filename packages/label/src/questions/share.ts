import { ALL, exactly } from '../model/bounds.ts'
import { ratioOf } from '../model/ratio.ts'
import { isShare, type Kind } from './kind.ts'

/** A share from 0 to 1 is worth itself. */
export const share: Kind = {
  id: 'share',
  range: () => ALL,
  worth: (_question, value) => (isShare(value) ? exactly(ratioOf(value)) : null),
}
