import type { Sink } from '../jsonld/sink.ts'
import { address, mediaTypeOf, said, text, typed } from '../platforms/statements.ts'
import { deep, type Element, first } from '../xml/tree.ts'
import { textOf } from './text.ts'

/** Functions of a link that give the data (ISO 19115, CI_OnLineFunctionCode). */
const GIVES_DATA = new Set(['download', 'offlineAccess', 'order', 'fileAccess'])
/** Protocols of the geographic services. */
const SERVICE = /^(?:OGC:|https?:\/\/www\.opengis\.net\/def\/serviceType\/)?(?:WMS|WFS|WMTS|WCS|TMS|CSW|SOS|OGC API)/i
const DOWNLOAD = /DOWNLOAD/i

/** A link of a record: a file or a service gives a distribution, any other address a page (as GeoDCAT-AP has it). */
export function readOnline(online: Element, subject: string, tag: string, sink: Sink): void {
  const url = textOf(first(online, 'linkage'))
  if (!url) return
  const protocol = textOf(first(online, 'protocol')) ?? ''
  const use = deep(online, 'CI_OnLineFunctionCode')[0]?.attributes.get('codeListValue')
  const isService = SERVICE.test(protocol)
  if (!isService && (use === undefined || !GIVES_DATA.has(use))) {
    address(sink, subject, use === 'information' ? 'foaf:page' : 'dcat:landingPage', url)
    return
  }
  const node = typed(sink, sink.newBlank(), 'dcat:Distribution')
  said(sink, subject, 'dcat:distribution', { id: node })
  text(sink, node, 'dct:title', textOf(first(online, 'name')), tag)
  text(sink, node, 'dct:description', textOf(first(online, 'description')), tag)
  address(sink, node, 'dcat:accessURL', url)
  if (!isService && DOWNLOAD.test(protocol)) address(sink, node, 'dcat:downloadURL', url)
  text(sink, node, 'dct:conformsTo', protocol || undefined)
  mediaTypeOf(sink, node, deep(online, 'MimeFileType')[0]?.attributes.get('type') ?? undefined)
}
