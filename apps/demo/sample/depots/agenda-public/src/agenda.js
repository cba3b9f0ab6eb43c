/** Les manifestations à venir, de la plus proche à la plus lointaine. */
export function aVenir(manifestations, maintenant) {
  return manifestations.filter((m) => m.fin >= maintenant).sort((a, b) => (a.debut < b.debut ? -1 : 1))
}
