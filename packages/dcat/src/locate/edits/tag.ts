/** A language tag as people write it: the region in capitals. Tags have no case, and the graph keeps them small. */
export const tagText = (tag: string): string => tag.replace(/-[a-z]{2}(?=-|$)/g, (region) => region.toUpperCase())
