import type { RuleInfo } from '@communaux/report'
import { readCsv, readCsvColumn, readFormula } from './csv.ts'
import {
  readBinary, readDepth, readEmpty, readEncoding, readFormat, readHtml, readIso19139, readNamedGraph, readNothing, readPage, readTruncated, readUnsupported, readWrapped,
} from './document.ts'
import { readField, readFieldElsewhere, readFieldLost, readFieldOwn, readJson, readJsonLdContext, readJsonLdSyntax, readJsonLdTerm } from './json.ts'
import {
  readControlCharacter, readEntity, readIri, readLanguageTag, readName, readNamespace, readPrefix, readRdfXml, readStatementEnd, readString, readSyntax, readTwoIris, readXml,
} from './syntax.ts'

/** Everything that reading may report, sorted by id. */
export const readingRules: readonly RuleInfo[] = [
  readBinary,
  readControlCharacter,
  readCsv,
  readCsvColumn,
  readDepth,
  readEmpty,
  readEncoding,
  readEntity,
  readField,
  readFieldElsewhere,
  readFieldLost,
  readFieldOwn,
  readFormat,
  readFormula,
  readHtml,
  readIri,
  readIso19139,
  readJson,
  readJsonLdContext,
  readJsonLdSyntax,
  readJsonLdTerm,
  readLanguageTag,
  readName,
  readNamedGraph,
  readNamespace,
  readNothing,
  readPage,
  readPrefix,
  readRdfXml,
  readStatementEnd,
  readString,
  readSyntax,
  readTruncated,
  readTwoIris,
  readUnsupported,
  readWrapped,
  readXml,
]
