declare module 'rdf-canonize' {
  const api: { canonize(quads: unknown[], options: { algorithm: string; maxWorkFactor?: number }): Promise<string> }
  export default api
}
