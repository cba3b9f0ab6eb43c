import { ADULLACT_2024, CRITERES, EXEMPLES } from '../../sources.ts'
import type { QuestionSource } from '../../types.ts'

/** No question here comes from the official form: each says what inspired it. */
export const FROM_CRITERES: QuestionSource = { ...CRITERES, status: 'inspired' }
export const FROM_EXEMPLES: QuestionSource = { ...EXEMPLES, status: 'inspired' }
export const FROM_2024: QuestionSource = { ...ADULLACT_2024, status: 'inspired' }
