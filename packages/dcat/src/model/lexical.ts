/**
 * Lexical forms of the datatypes that DCAT-AP uses (XML Schema 1.1, part 2). SHACL fails a literal whose form
 * its datatype does not allow, so a wrong form is a wrong value even under the right datatype.
 */
const XSD = 'http://www.w3.org/2001/XMLSchema#'

const YEAR = '-?(?:[1-9]\\d{3,}|0\\d{3})'
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const ZONE = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?'
const TIME = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)'
const CLOCK = '(?:\\d+H(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?|\\d+M(?:\\d+(?:\\.\\d+)?S)?|\\d+(?:\\.\\d+)?S)'

export const lexicalForms: ReadonlyMap<string, RegExp> = new Map([
  [`${XSD}date`, new RegExp(`^${YEAR}-${MONTH}-${DAY}${ZONE}$`)],
  [`${XSD}dateTime`, new RegExp(`^${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}$`)],
  [`${XSD}decimal`, /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/],
  [`${XSD}duration`, new RegExp(`^-?P(?:(?:\\d+Y(?:\\d+M)?(?:\\d+D)?|\\d+M(?:\\d+D)?|\\d+D)(?:T${CLOCK})?|T${CLOCK})$`)],
  [`${XSD}gYear`, new RegExp(`^${YEAR}${ZONE}$`)],
  [`${XSD}gYearMonth`, new RegExp(`^${YEAR}-${MONTH}${ZONE}$`)],
  [`${XSD}hexBinary`, /^(?:[0-9a-fA-F]{2})*$/],
  [`${XSD}nonNegativeInteger`, /^(?:\+?\d+|-0+)$/],
])
