/**
 * Refuses any registry that is not on this machine, before a byte leaves. A name is refused too, even
 * `localhost`: what it resolves to is not in our hands.
 *
 * @throws Error that says which address was refused
 */
export function assertLoopback(registry: string): URL {
  const url = URL.canParse(registry) ? new URL(registry) : undefined
  const literal = url?.hostname === '127.0.0.1' || url?.hostname === '[::1]'
  if (!url || url.protocol !== 'http:' || !literal || url.username || url.password) {
    throw new Error(`Répétition refusée : le registre « ${registry} » n'est pas sur cette machine (127.0.0.1 attendu).`)
  }
  return url
}
