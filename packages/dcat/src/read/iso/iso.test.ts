import { expect, it } from 'vitest'
import { readCatalog } from '../read-catalog.ts'

const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`
const code = (name: string, value: string): string => `<gmd:${name} codeListValue="${value}"/>`

const record = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:xlink="http://www.w3.org/1999/xlink">
<gmd:fileIdentifier>${text('arbres-2024')}</gmd:fileIdentifier><gmd:language>${code('LanguageCode', 'fre')}</gmd:language>
<gmd:identificationInfo><gmd:MD_DataIdentification>
<gmd:citation><gmd:CI_Citation><gmd:title>${text('Arbres')}</gmd:title><gmd:date><gmd:CI_Date><gmd:date><gco:Date>2024-02-01</gco:Date></gmd:date><gmd:dateType>${code('CI_DateTypeCode', 'publication')}</gmd:dateType></gmd:CI_Date></gmd:date></gmd:CI_Citation></gmd:citation>
<gmd:abstract>${text('Les arbres')}</gmd:abstract>
<gmd:pointOfContact><gmd:CI_ResponsibleParty><gmd:organisationName>${text('Exemple-sur-Isère')}</gmd:organisationName><gmd:role>${code('CI_RoleCode', 'publisher')}</gmd:role></gmd:CI_ResponsibleParty></gmd:pointOfContact>
<gmd:resourceMaintenance><gmd:MD_MaintenanceInformation><gmd:maintenanceAndUpdateFrequency>${code('MD_MaintenanceFrequencyCode', 'annually')}</gmd:maintenanceAndUpdateFrequency></gmd:MD_MaintenanceInformation></gmd:resourceMaintenance>
<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:otherConstraints><gmx:Anchor xlink:href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte</gmx:Anchor></gmd:otherConstraints></gmd:MD_LegalConstraints></gmd:resourceConstraints>
</gmd:MD_DataIdentification></gmd:identificationInfo>
<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>
<gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://example.org/wms?service=WMS</gmd:URL></gmd:linkage><gmd:protocol>${text('OGC:WMS')}</gmd:protocol><gmd:name>${text('arbres')}</gmd:name></gmd:CI_OnlineResource></gmd:onLine>
<gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://example.org/arbres</gmd:URL></gmd:linkage></gmd:CI_OnlineResource></gmd:onLine>
</gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo></gmd:MD_Metadata>`

it('reads the main fields of an ISO 19139 record, and says that it is a part', async () => {
  const { value, findings, format } = await readCatalog(record)
  expect([format, findings.map(({ rule }) => rule)]).toEqual(['iso19139', ['dcat/read-iso19139']])
  expect(value.datasets).toMatchObject([{
    title: { fr: 'Arbres' }, description: { fr: 'Les arbres' }, identifier: [{ value: 'arbres-2024' }], issued: { value: '2024-02-01' }, publisher: { name: { und: 'Exemple-sur-Isère' } },
    accrualPeriodicity: { id: 'http://publications.europa.eu/resource/authority/frequency/ANNUAL' }, licence: { id: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/', title: { und: 'Licence Ouverte' } },
    landingPage: [{ id: 'https://example.org/arbres' }], distributions: [{ title: { fr: 'arbres' }, accessURL: [{ id: 'https://example.org/wms?service=WMS' }] }],
  }])
})
