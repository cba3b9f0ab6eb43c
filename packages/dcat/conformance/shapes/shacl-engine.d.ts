declare module 'shacl-engine' {
  import type { Store, Term } from 'n3'

  interface Step {
    readonly start: 'subject' | 'object'
    readonly predicates: readonly Term[]
  }

  interface Result {
    readonly focusNode: { readonly term: Term }
    readonly path?: readonly Step[]
    readonly constraintComponent: Term
    /** The shape that found it. */
    readonly shape: { readonly ptr: { readonly term: Term } }
  }

  export class Validator {
    constructor(shapes: Store, options: { factory: unknown })
    validate(data: { dataset: Store }): Promise<{ readonly results: readonly Result[] }>
  }
}
