interface Range {
  readonly type: string
  readonly quality: number
}

/** `text/turtle;q=0.8`: a media range and its weight (RFC 9110, 12.5.1). */
function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((piece) => piece.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = weight === undefined ? 1 : Number(weight)
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

/** How closely a range names a type: not at all, by `*`, by its family, by its name. */
function closeness(range: string, type: string): number {
  if (range === type) return 3
  if (range === `${type.split('/', 1)[0] ?? ''}/*`) return 2
  return range === '*/*' ? 1 : 0
}

/**
 * The media type that an `Accept` header asks for among those offered, the first offered when it takes several as well; undefined
 * when it takes none.
 *
 * @example accepted('text/turtle, *\/*;q=0.1', ['application/ld+json', 'text/turtle']) // 'text/turtle'
 */
export function accepted(header: string | null, offered: readonly string[]): string | undefined {
  const ranges = (header?.trim() ? header : '*/*').split(',').map(rangeOf)
  const weighed = offered.map((type) => ({ type, quality: weight(ranges, type) })).filter(({ quality }) => quality > 0)
  return weighed.sort((a, b) => b.quality - a.quality)[0]?.type
}

/** The closest range decides. */
function weight(ranges: readonly Range[], type: string): number {
  const fitting = ranges.filter((range) => closeness(range.type, type) > 0)
  return fitting.sort((a, b) => closeness(b.type, type) - closeness(a.type, type))[0]?.quality ?? 0
}
