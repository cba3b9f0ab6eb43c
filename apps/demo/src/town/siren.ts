/**
 * Reads a SIREN as people write it, spaces allowed.
 *
 * @returns nine digits, or what is wrong with it
 */
export function readSiren(text: string): { siren: string } | { problem: 'length' | 'key' } {
  const siren = text.replace(/[\s.\u00a0]/g, '')
  if (!/^\d{9}$/.test(siren)) return { problem: 'length' }
  return luhn(siren) ? { siren } : { problem: 'key' }
}

/** The key of SIREN and SIRET numbers (ISO/IEC 7812-1, annex B). */
function luhn(digits: string): boolean {
  const sum = digits.split('').reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
