import type { TestId } from '../../model/criterion.ts'
import { descendants, roleOf } from '../../model/dom.ts'
import { isMediaLink, isPlayer } from '../../model/media.ts'
import type { Page, PageElement } from '../../model/page.ts'

/** Tests that cannot apply when no element of a kind is there: hidden ones count as there. */
interface Kind {
  readonly tests: readonly TestId[]
  is(element: PageElement): boolean
}

const tagged = (...tags: string[]) => (element: PageElement): boolean => tags.includes(element.tag)
const isFrame = tagged('iframe', 'frame')
const isInput = (types: RegExp) => ({ tag, attrs }: PageElement): boolean => tag === 'input' && types.test(attrs['type']?.toLowerCase() ?? 'text')
const NOT_A_FIELD = /^(?:hidden|submit|button|reset|image)$/
const FIELD_ROLE = /^(?:textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton)$/

/** A form field in the sense of theme 11. */
export function isField(element: PageElement): boolean {
  const { tag, attrs } = element
  if (tag === 'input') return !NOT_A_FIELD.test(attrs['type']?.toLowerCase() ?? 'text')
  return tag === 'select' || tag === 'textarea' || FIELD_ROLE.test(roleOf(element)) || (attrs['contenteditable'] ?? 'false') !== 'false'
}

const isImage = (element: PageElement): boolean => tagged('img', 'svg', 'canvas', 'object', 'embed', 'area', 'picture')(element) || roleOf(element) === 'img' || isInput(/^image$/)(element)
const isButton = (element: PageElement): boolean => element.tag === 'button' || roleOf(element) === 'button' || isInput(/^(?:submit|button|reset|image)$/)(element)
const isScripted = ({ tag, attrs }: PageElement): boolean => (tag === 'script' && !/json|template|plain/i.test(attrs['type'] ?? '')) || tag.includes('-') || Object.keys(attrs).some((name) => name.startsWith('on'))
const isMedia = (element: PageElement): boolean => isPlayer(element) || isMediaLink(element) || tagged('object', 'embed', 'bgsound')(element) || isFrame(element) || isScripted(element)
const isLink = (element: PageElement): boolean => tagged('a', 'area')(element) || roleOf(element) === 'link'
const holdsImage = (link: PageElement): boolean => link.tag === 'area' || descendants(link).some(isImage)
const isRefresh = ({ tag, attrs }: PageElement): boolean => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh'
/** Anything after the delay is an address, however it is written. */
const redirects = (element: PageElement): boolean => isRefresh(element) && /^[\s\d.]*[;,\s]\s*\S/.test(element.attrs['content'] ?? '')
/** The glossary also counts what shows a result or proposes values. */
const isFieldOfGlossary = (element: PageElement): boolean => isField(element) || tagged('output', 'progress', 'meter', 'datalist')(element)
/** A field with this attribute. */
const fieldWith = (name: string) => (element: PageElement): boolean => isFieldOfGlossary(element) && element.attrs[name] !== undefined
const leadsSomewhere = ({ tag, attrs }: PageElement): boolean => (tag === 'a' || tag === 'area') && /^(?!#|mailto:|tel:)./i.test(attrs['href']?.trim() ?? '')

const KINDS: readonly Kind[] = [
  { is: (element) => element.tag === 'img' || roleOf(element) === 'img', tests: ['1.1.1', '1.2.1', '1.3.1', '1.4.1', '1.6.1', '1.6.10', '1.7.1', '1.8.1', '1.9.1'] },
  { is: tagged('area'), tests: ['1.1.2', '1.2.2', '1.3.2', '1.4.2'] },
  { is: isInput(/^image$/), tests: ['1.1.3', '1.3.3', '1.4.3', '1.5.2', '1.6.4', '1.7.2', '1.8.2'] },
  { is: ({ attrs }) => attrs['ismap'] !== undefined, tests: ['1.1.4'] },
  { is: tagged('svg'), tests: ['1.1.5', '1.2.4', '1.3.6', '1.4.6', '1.6.5', '1.6.6', '1.7.5', '1.8.6', '1.9.4'] },
  { is: tagged('object'), tests: ['1.1.6', '1.2.3', '1.3.4', '1.4.4', '1.6.2', '1.7.3', '1.8.3', '1.9.2'] },
  { is: tagged('embed'), tests: ['1.1.7', '1.2.6', '1.3.5', '1.4.5', '1.6.3', '1.7.4', '1.8.4', '1.9.3'] },
  { is: tagged('canvas'), tests: ['1.1.8', '1.2.5', '1.3.7', '1.3.8', '1.4.7', '1.6.7', '1.6.8', '1.7.6', '1.8.5', '1.9.5'] },
  { is: isImage, tests: ['1.3.9', '1.5.1', '1.6.9'] },
  { is: isFrame, tests: ['2.1.1'] },
  { is: (element) => isFrame(element) && element.attrs['title'] !== undefined, tests: ['2.2.1'] },
  {
    is: isMedia,
    tests: [
      '3.1.5', '4.1.1', '4.1.2', '4.1.3', '4.2.1', '4.2.2', '4.2.3', '4.3.1', '4.3.2', '4.4.1', '4.5.1', '4.5.2', '4.6.1', '4.6.2', '4.7.1',
      '4.10.1', '4.11.1', '4.11.2', '4.11.3', '10.9.3', '10.10.3',
    ],
  },
  {
    is: (element) => tagged('svg', 'canvas', 'object', 'embed', 'applet')(element) || isFrame(element),
    tests: ['3.1.6', '4.8.1', '4.8.2', '4.9.1', '4.12.1', '4.12.2', '10.9.4', '10.10.4'],
  },
  { is: (element) => isMedia(element) || tagged('svg', 'canvas')(element), tests: ['4.13.1', '4.13.2'] },
  {
    is: (element) => element.tag === 'table' || /^(?:table|grid|treegrid)$/.test(roleOf(element)),
    tests: ['5.1.1', '5.2.1', '5.3.1', '5.4.1', '5.5.1', '5.6.1', '5.6.2', '5.6.3', '5.6.4', '5.7.1', '5.7.2', '5.7.3', '5.7.4', '5.7.5', '5.8.1'],
  },
  { is: isLink, tests: ['6.1.1', '6.1.5', '6.2.1', '10.6.1'] },
  { is: (element) => isLink(element) && holdsImage(element), tests: ['6.1.2', '6.1.3'] },
  { is: (element) => isLink(element) && descendants(element).some(tagged('svg')), tests: ['6.1.4'] },
  {
    is: isScripted,
    tests: [
      '7.1.1', '7.1.2', '7.1.3', '7.2.1', '7.2.2', '7.3.1', '7.3.2', '7.5.1', '7.5.2', '7.5.3', '12.8.2', '12.10.1', '13.1.3', '13.2.1', '13.7.2',
      '13.10.1', '13.10.2', '13.12.1', '13.12.2', '13.12.3',
    ],
  },
  { is: (element) => isScripted(element) || element.tag === 'form', tests: ['7.4.1'] },
  { is: ({ tag, attrs }) => tag === 'html' && (attrs['lang'] ?? attrs['xml:lang']) !== undefined, tests: ['8.4.1'] },
  { is: tagged('title'), tests: ['8.6.1'] },
  { is: ({ attrs, tag }) => tag !== 'html' && (attrs['lang'] !== undefined || attrs['xml:lang'] !== undefined), tests: ['8.8.1'] },
  { is: ({ attrs }) => attrs['dir'] !== undefined, tests: ['8.10.2'] },
  {
    is: isFieldOfGlossary,
    tests: [
      '11.1.1', '11.1.2', '11.1.3', '11.2.1', '11.2.5', '11.2.6', '11.3.1', '11.3.2', '11.4.1', '11.4.2', '11.4.3', '11.5.1',
      '11.10.1', '11.10.2', '11.10.3', '11.10.4', '11.10.5', '11.10.6', '11.10.7', '11.11.1', '11.11.2', '11.12.1', '11.12.2', '11.13.1',
    ],
  },
  { is: fieldWith('title'), tests: ['11.2.2'] },
  { is: fieldWith('aria-label'), tests: ['11.2.3'] },
  { is: fieldWith('aria-labelledby'), tests: ['11.2.4'] },
  { is: (element) => element.tag === 'fieldset' || /^(?:group|radiogroup)$/.test(roleOf(element)), tests: ['11.6.1', '11.7.1'] },
  { is: (element) => element.tag === 'select' || roleOf(element) === 'listbox', tests: ['11.8.1'] },
  { is: tagged('optgroup'), tests: ['11.8.2', '11.8.3'] },
  { is: isButton, tests: ['11.9.1', '11.9.2'] },
  { is: (element) => (isRefresh(element) && !redirects(element)) || tagged('object', 'embed', 'svg', 'canvas')(element) || isFrame(element) || isScripted(element), tests: ['13.1.1'] },
  { is: redirects, tests: ['13.1.2'] },
  { is: leadsSomewhere, tests: ['13.3.1', '13.4.1'] },
]

/**
 * The tests that provably do not apply. When a part of the page cannot be looked into, or when only its
 * source was read and scripts may add to it, nothing is provable.
 */
export function absentTests(page: Page): TestId[] {
  if (page.opaque.length > 0 || (!page.measured && page.elements.some(isScripted))) return []
  return KINDS.filter((kind) => !page.elements.some((element) => kind.is(element))).flatMap((kind) => kind.tests)
}
