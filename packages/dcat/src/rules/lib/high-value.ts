import { expand } from '../../data/namespaces.ts'
import { HVD_NAMESPACE } from '../../data/tables/hvd-category.ts'
import type { Resource } from '../../model/graph.ts'
import { linksOf } from './values.ts'

const CATEGORY = expand('dcatap:hvdCategory')
const LEGISLATION = expand('dcatap:applicableLegislation')
const THEME = expand('dcat:theme')
export const HVD_REGULATION = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'

/** Whether a dataset says that it is of high value: by its category, the regulation, or a category as theme. */
export const isHighValue = (dataset: Resource): boolean =>
  linksOf(dataset, CATEGORY).length > 0 || linksOf(dataset, LEGISLATION).some(({ id }) => id === HVD_REGULATION) || hasHvdTheme(dataset)

/** Whether a category stands among the themes: the only place where data.gouv.fr reads it. */
export const hasHvdTheme = (dataset: Resource): boolean => linksOf(dataset, THEME).some(({ id }) => id.startsWith(HVD_NAMESPACE))
