import type { RuleInfo } from '@communaux/report'
import {
  readBinary, readDepth, readEmpty, readEncoding, readFormat, readHtml, readNamedGraph, readTruncated, readUnsupported,
} from './document.ts'
import { readField, readFieldElsewhere, readFieldLost, readJson, readJsonLdContext, readJsonLdSyntax, readJsonLdTerm } from './json.ts'
import {
  readControlCharacter, readEntity, readIri, readLanguageTag, readPrefix, readRdfXml, readStatementEnd, readString, readSyntax, readTwoIris, readXml,
} from './syntax.ts'

/** Everything that reading may report, sorted by id. */
export const readingRules: readonly RuleInfo[] = [
  readBinary,
  readControlCharacter,
  readDepth,
  readEmpty,
  readEncoding,
  readEntity,
  readField,
  readFieldElsewhere,
  readFieldLost,
  readFormat,
  readHtml,
  readIri,
  readJson,
  readJsonLdContext,
  readJsonLdSyntax,
  readJsonLdTerm,
  readLanguageTag,
  readNamedGraph,
  readPrefix,
  readRdfXml,
  readStatementEnd,
  readString,
  readSyntax,
  readTruncated,
  readTwoIris,
  readUnsupported,
  readXml,
]
