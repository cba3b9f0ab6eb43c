/** The faults that the generator plants are missing values: how many were found. Both engines must say the same. */
export const planted = (constraints: readonly string[]): number => constraints.filter((constraint) => constraint === 'minCount').length
