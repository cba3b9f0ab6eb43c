// The hash of the style goes into the page's security policy. Web Crypto is asynchronous and writers are not.

const FRACTION = 2 ** 32
const fractional = (value: number): number => Math.floor((value - Math.floor(value)) * FRACTION) | 0

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return primes
}

const PRIMES = firstPrimes(64)
const K = PRIMES.map((prime) => fractional(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fractional(Math.sqrt(prime)))

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in base64. */
export function sha256Base64(text: string): string {
  const state = Int32Array.from(START)
  const bytes = padded(new TextEncoder().encode(text))
  for (let block = 0; block < bytes.byteLength; block += 64) compress(state, bytes, block)
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((word, index) => out.setInt32(index * 4, word))
  return btoa(String.fromCharCode(...new Uint8Array(out.buffer)))
}

function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64))
  new Uint8Array(view.buffer).set(message)
  view.setUint8(message.length, 0x80)
  view.setBigUint64(view.byteLength - 8, BigInt(message.length) * 8n)
  return view
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

function compress(state: Int32Array, bytes: DataView, offset: number): void {
  const w = new Int32Array(64)
  for (let i = 0; i < 64; i++) w[i] = i < 16 ? bytes.getInt32(offset + i * 4) : schedule(w, i)
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (K[i] ?? 0) + (w[i] ?? 0)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) | 0
}

function schedule(w: Int32Array, i: number): number {
  const [near, far] = [w[i - 2] ?? 0, w[i - 15] ?? 0]
  const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
  const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
  return ((w[i - 16] ?? 0) + small + (w[i - 7] ?? 0) + large) | 0
}
