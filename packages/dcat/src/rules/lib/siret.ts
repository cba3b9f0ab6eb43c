/** Establishments of La Poste share one SIREN and follow a rule of their own. */
const LA_POSTE = '356000000'

/** The fourteen digits at the end of an identifier or address (`…/siret/21380169100017`), spaces aside. */
export function siretIn(text: string): string | undefined {
  const compact = text.replace(/[\s\u00A0]/g, '')
  return /(?:^|[^\d])(\d{14})$/.exec(compact)?.[1]
}

/**
 * Whether a SIRET number is right: fourteen digits and a check sum (Luhn), or for La Poste a sum of digits that
 * five divides.
 */
export function isSiret(number: string): boolean {
  if (!/^\d{14}$/.test(number)) return false
  const digits = Array.from(number, Number)
  if (number.startsWith(LA_POSTE)) return digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0 || luhn(digits)
  return luhn(digits)
}

function luhn(digits: readonly number[]): boolean {
  const sum = digits.reduce((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
