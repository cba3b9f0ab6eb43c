import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atom, type Atom, type Expression, group } from '../src/model/expression/ast.ts'
import { branchesOf } from '../src/model/expression/branches.ts'
import { spdxExceptions, spdxLicences } from '../src/model/ids.ts'
import { describeExpression, equivalent, parseExpression, printExpression, satisfies, simplify } from '../src/index.ts'

const read = (text: string): Expression => {
  const { value, errors } = parseExpression(text)
  if (value === null || errors.length > 0) throw new Error(`${text}: ${errors.map(({ message }) => message.en).join(' ')}`)
  return value
}

describe('valid expressions', () => {
  it.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['etalab-2.0', 'etalab-2.0'],
    ['ETALAB-2.0 OR odbl-1.0', 'etalab-2.0 OR ODbL-1.0'],
    ['(MIT)', 'MIT'],
    ['((MIT OR (ISC)))', 'MIT OR ISC'],
    ['MIT AND ISC OR 0BSD', 'MIT AND ISC OR 0BSD'],
    ['MIT AND (ISC OR 0BSD)', 'MIT AND (ISC OR 0BSD)'],
    ['(MIT AND ISC) AND 0BSD', 'MIT AND ISC AND 0BSD'],
    ['GPL-2.0+', 'GPL-2.0+'],
    ['Apache-1.1+', 'Apache-1.1+'],
    ['gpl-2.0-only with classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0+ WITH Bison-exception-2.2', 'GPL-2.0+ WITH Bison-exception-2.2'],
    ['LicenseRef-Commune-1', 'LicenseRef-Commune-1'],
    ['DocumentRef-outil-1.2:LicenseRef-MIT-Style-2', 'DocumentRef-outil-1.2:LicenseRef-MIT-Style-2'],
    ['MIT WITH AdditionRef-clause-locale', 'MIT WITH AdditionRef-clause-locale'],
    ['MIT WITH DocumentRef-a:AdditionRef-b', 'MIT WITH DocumentRef-a:AdditionRef-b'],
    ['NONE', 'NONE'],
    ['NOASSERTION', 'NOASSERTION'],
    ['MIT AND NOASSERTION', 'MIT AND NOASSERTION'],
    ['  MIT  ', 'MIT'],
  ])('%s', (text, normal) => {
    expect(describeExpression(text)).toMatchObject({ valid: true, normal, errors: [] })
  })
})

describe('faults have a code, a place and a suggestion', () => {
  it.each([
    ['', 'empty', 0, 0, null],
    ['MIT AND', 'missingLicence', 7, 0, null],
    ['OR MIT', 'missingLicence', 0, 0, null],
    ['MIT Or ISC', 'operatorCase', 4, 2, 'OR'],
    ['MIT ISC', 'missingOperator', 4, 3, null],
    ['(MIT', 'unclosed', 0, 1, null],
    ['MIT)', 'unopened', 3, 1, null],
    ['Apache 2.0', 'licence', 0, 6, null],
    ['Apache-2', 'licence', 0, 8, 'Apache-2.0'],
    ['Apche-2.0', 'licence', 0, 9, 'Apache-2.0'],
    ['EUPL', 'licence', 0, 4, null],
    ['MTI', 'licence', 0, 3, 'MIT'],
    ['Apache-2.0-or-later', 'licence', 0, 19, 'Apache-2.0+'],
    ['GPL-2.0 +', 'plus', 8, 1, 'GPL-2.0+'],
    ['GPL-2.0-or-later+', 'plus', 16, 1, 'GPL-2.0-or-later'],
    ['GPL-2.0++', 'plus', 8, 1, 'GPL-2.0+'],
    ['LicenseRef-a+', 'plus', 12, 1, 'LicenseRef-a'],
    ['GPL-2.0-only WITH', 'missingException', 17, 0, null],
    ['GPL-2.0-only WITH Classpath-exception', 'exception', 18, 19, null],
    ['GPL-2.0-only WITH Classpath-exception-2.1', 'exception', 18, 23, 'Classpath-exception-2.0'],
    ['(MIT OR ISC) WITH LLVM-exception', 'withGroup', 13, 4, null],
    ['MIT OR NONE', 'special', 7, 4, null],
    ['NOASSERTION WITH LLVM-exception', 'special', 0, 11, null],
    ['licenseref-a', 'reference', 0, 12, null],
    ['LicenseRef-', 'reference', 0, 11, null],
    ['MIT/ISC', 'character', 3, 1, null],
    ['(MIT)AND (ISC)', 'operatorSpace', 5, 3, ' AND '],
    ['MIT\nOR ISC', 'whitespace', 3, 1, ' '],
  ] as const)('%j → %s', (text, code, offset, length, suggestion) => {
    const [error] = parseExpression(text).errors
    expect(error).toMatchObject({ code, offset, length, suggestion })
    expect(error?.message.fr).not.toContain('{')
  })

  it('reports them all and keeps what could be read', () => {
    const { value, errors } = parseExpression('mti Or (Apche-2.0 AND )')
    expect(errors.map(({ code }) => code)).toEqual(['licence', 'operatorCase', 'licence', 'missingLicence'])
    expect(value && printExpression(value)).toBe('MIT OR Apache-2.0')
  })
})

describe('satisfies', () => {
  it.each([
    ['MIT', 'MIT', true],
    ['MIT OR GPL-2.0-only', 'MIT', true],
    ['MIT AND GPL-2.0-only', 'MIT', false],
    ['MIT AND GPL-2.0-only', 'GPL-2.0-only OR MIT', true],
    ['(MIT OR Apache-2.0) AND (ISC OR GPL-2.0-only)', 'Apache-2.0 OR ISC', true],
    ['GPL-3.0-only', 'GPL-2.0-or-later', true],
    ['GPL-2.0-only', 'GPL-3.0-or-later', false],
    ['GPL-1.0-or-later', 'GPL-2.0-only', true],
    ['EUPL-1.1+', 'EUPL-1.2', true],
    ['CECILL-2.0+', 'CECILL-2.1', true],
    ['EUPL-1.2', 'EUPL-1.1', false],
    ['AGPL-1.0-only', 'AGPL-3.0-only', false],
    ['LGPL-2.1-only', 'LGPL-3.0-only', false],
    ['CDDL-1.0', 'CDDL-1.1', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', true],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['MIT WITH AdditionRef-x', 'MIT', false],
    ['LicenseRef-Ville', 'LicenseRef-ville', true],
    ['MIT AND ISC', 'MIT AND ISC', true],
    ['MIT', 'MIT AND ISC', false],
    ['MIT AND ISC AND 0BSD', '(MIT AND ISC) OR 0BSD', true],
  ])('%s with %s: %s', (text, accepted, expected) => {
    expect(satisfies(read(text), read(accepted))).toBe(expected)
  })

  it('says null, never a guess, when there are too many ways of choosing', () => {
    const many = Array.from({ length: 20 }, (_, index) => `(LicenseRef-a${index} OR LicenseRef-b${index})`).join(' AND ')
    expect(satisfies(read(many), read('MIT'))).toBeNull()
    expect(equivalent(read(many), read('MIT'))).toBeNull()
  })

  it('is null without what is accepted, or when one of the two is not valid', () => {
    expect(describeExpression('MIT').satisfies).toBeNull()
    expect(describeExpression('MTI', 'MIT').satisfies).toBeNull()
  })
})

describe('simplify', () => {
  it.each([
    ['MIT OR MIT', 'MIT'],
    ['MIT OR (MIT AND ISC)', 'MIT'],
    ['MIT AND (MIT OR ISC)', 'MIT'],
    ['MIT OR Apache-2.0 OR mit', 'Apache-2.0 OR MIT'],
    ['(ISC AND MIT) OR (MIT AND ISC)', 'ISC AND MIT'],
  ])('%s → %s', (text, expected) => {
    expect(printExpression(simplify(read(text)))).toBe(expected)
  })
})

const current = [...spdxLicences().values()].filter(({ id }) => !id.endsWith('+')).map(({ id }) => id)
const licence: fc.Arbitrary<Atom> = fc.oneof(
  fc.constantFrom(...current).map((id) => atom(id)),
  fc.constantFrom(...current.filter((id) => !/-(only|or-later)$/.test(id))).map((id) => ({ ...atom(id), plus: true })),
  fc.tuple(fc.constantFrom(...current), fc.constantFrom(...spdxExceptions())).map(([id, exception]) => atom(id, exception)),
  fc.stringMatching(/^[A-Za-z0-9.-]{0,5}[A-Za-z0-9]$/).map((name) => atom(`LicenseRef-${name}`)),
)
const expression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    licence,
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('node'), { minLength: 2, maxLength: 3 })).map(([type, items]) => group(type, items)),
  ),
})).node
/** Few licences, so that laws meet repetitions. */
const small: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('MIT', 'ISC', '0BSD', 'Zlib').map((id) => atom(id)),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('node'), { minLength: 2, maxLength: 3 })).map(([type, items]) => group(type, items)),
  ),
})).node

describe('laws', () => {
  it('what is printed is read back the same', () => {
    fc.assert(
      fc.property(expression, (value) => {
        expect(parseExpression(printExpression(value))).toEqual({ value, errors: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('case of ids and operators and extra parentheses change nothing', () => {
    fc.assert(
      fc.property(expression, (value) => {
        const text = printExpression(value)
        const changed = text.replace(/[^ ()]+/g, (word) => (word.includes('Ref-') ? word : word.toLowerCase()))
        expect(parseExpression(`((${changed}))`)).toEqual(parseExpression(text))
      }),
      { numRuns: 200 },
    )
  })

  it('simplifying keeps the meaning, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(small, (value) => {
        const short = simplify(value)
        expect(equivalent(short, value)).toBe(true)
        expect(simplify(short)).toEqual(short)
      }),
      { numRuns: 300 },
    )
  })

  it('branches mean the same as the truth table', () => {
    const names = ['MIT', 'ISC', '0BSD', 'Zlib']
    const holds = (node: Expression, accepted: ReadonlySet<string>): boolean =>
      node.type === 'licence' ? accepted.has(node.id) : node.type === 'and' ? node.items.every((item) => holds(item, accepted)) : node.items.some((item) => holds(item, accepted))
    fc.assert(
      fc.property(small, fc.subarray(names, { minLength: 1 }), (value, accepted) => {
        const allowed = group('or', accepted.map((id) => atom(id)))
        expect(satisfies(value, allowed)).toBe(holds(value, new Set(accepted)))
        expect(branchesOf(value)?.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws and ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z ()+./-]{0,60}$/)), (text) => {
        const { errors, value } = parseExpression(text)
        expect(errors.every(({ offset, length }) => offset >= 0 && offset + length <= text.length)).toBe(true)
        if (value !== null && errors.length === 0) expect(parseExpression(printExpression(value)).errors).toEqual([])
      }),
      { numRuns: 1000 },
    )
    for (const text of ['('.repeat(90_000), 'MIT AND '.repeat(10_000), 'MIT '.repeat(20_000), '+'.repeat(90_000), 'a/'.repeat(40_000), 'abcdef '.repeat(14_000), 'a:b '.repeat(20_000), 'MIT WITH x '.repeat(9_000)]) {
      expect(parseExpression(text).errors.length).toBeGreaterThan(0)
    }
  })
})
