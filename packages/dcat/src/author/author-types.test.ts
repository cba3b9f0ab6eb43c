import { expect, it } from 'vitest'
import { authorFor } from './author.ts'

// What must not compile: the type checker fails this file when one of these lines becomes right.
const base = 'https://donnees.exemple-sur-isere.example/'
const fr = authorFor('datagouv-fr', { base })
const eu = authorFor('dcat-ap-3.0.1', { base })
const hvd = authorFor('dcat-ap-hvd-3.0.0', { base })
const old = authorFor('dcat-ap-2.1.1', { base })
const named = { title: 'Arbres', description: 'Les arbres' } as const

// @ts-expect-error data.gouv.fr skips a dataset without identifier
fr.dataset(named)
fr.dataset({ ...named, identifier: 'arbres' })
// DCAT-AP does not ask for one.
eu.dataset(named)
// @ts-expect-error a title is mandatory
eu.dataset({ description: 'Les arbres' })
// @ts-expect-error a title must be in one language at least
eu.dataset({ ...named, title: {} })
// @ts-expect-error no such frequency
eu.dataset({ ...named, accrualPeriodicity: 'EVERY_YEAR' })
eu.dataset({ ...named, accrualPeriodicity: 'ANNUAL' })
eu.dataset({ ...named, accrualPeriodicity: 'https://example.org/frequence' })
// @ts-expect-error no such theme
eu.dataset({ ...named, theme: ['ENVI', 'TREES'] })
// @ts-expect-error no such property
eu.dataset({ ...named, titel: 'Arbres' })
// @ts-expect-error a size is a number
eu.distribution({ accessURL: base, byteSize: '1 ko' })
// @ts-expect-error a file has an address
eu.distribution({ format: 'CSV' })
// @ts-expect-error an address has a scheme
eu.distribution({ accessURL: 'arbres.csv' })
// @ts-expect-error not a media type
eu.distribution({ accessURL: base, mediaType: 'csv' })
// @ts-expect-error a publisher has a name
eu.dataset({ ...named, publisher: {} })
eu.dataset({ ...named, publisher: { name: 'Exemple-sur-Isère', type: 'LocalAuthority' } })
// @ts-expect-error one publisher
eu.dataset({ ...named, publisher: [eu.agent({ name: 'A' }), eu.agent({ name: 'B' })] })
// @ts-expect-error a contact is not an agent
eu.dataset({ ...named, publisher: eu.contact({ fn: 'Service des données' }) })
// @ts-expect-error a catalogue has a publisher
eu.catalog({ ...named, datasets: [] })
// data.gouv.fr asks nothing of the catalogue itself.
fr.catalog({ datasets: [fr.dataset({ ...named, identifier: 'arbres' })] })
// @ts-expect-error a dataset written for DCAT-AP may lack what data.gouv.fr asks for
fr.catalog({ datasets: [eu.dataset(named)] })
// @ts-expect-error a high-value dataset has a category, a law and a file
hvd.dataset(named)
hvd.dataset({ ...named, hvdCategory: 'c_a9135398', applicableLegislation: 'http://data.europa.eu/eli/reg_impl/2023/138/oj', distributions: { accessURL: base, applicableLegislation: 'http://data.europa.eu/eli/reg_impl/2023/138/oj' } })
// @ts-expect-error at least one
hvd.dataset({ ...named, hvdCategory: [], applicableLegislation: 'http://data.europa.eu/eli/reg_impl/2023/138/oj', distributions: { accessURL: base, applicableLegislation: base } })
// Each line has its own statuses.
old.distribution({ accessURL: base, status: 'Completed' })
eu.distribution({ accessURL: base, status: 'COMPLETED' })
// @ts-expect-error that of DCAT-AP 2
eu.distribution({ accessURL: base, status: 'Completed' })
// @ts-expect-error no such profile
authorFor('dcat-ap-fr', { base })

it('types carry what each profile makes mandatory', () => {
  expect(eu.dataset(named)).toEqual({ made: 'Dataset', by: 'dcat-ap-3.0.1' })
})
