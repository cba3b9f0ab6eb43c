import type { SampleRule } from '../../model/sample.ts'
import { sampleMenu } from './12.2-menu-order.ts'
import { sampleNavigation } from './12.1-navigation-systems.ts'
import { sampleSearch } from './12.5-search-everywhere.ts'
import { sampleSiteMap } from './12.4-site-map-everywhere.ts'
import { sampleSkipLink } from './12.7-skip-link-everywhere.ts'
import { sampleTitle } from './8.6-same-title.ts'

/** Checks that need several pages, sorted by id. */
export const sampleRules: readonly SampleRule[] = [sampleNavigation, sampleMenu, sampleSiteMap, sampleSearch, sampleSkipLink, sampleTitle]
