import { conversionLaws } from './conversion-laws.ts'

conversionLaws(100)
