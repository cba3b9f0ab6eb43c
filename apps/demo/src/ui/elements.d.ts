import type { Child } from 'hono/jsx'

/** Our custom elements. Each one wraps HTML that works alone. */
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'collecte-suivie': { 'data-flux': string; 'data-fin': string; children?: Child }
    }
  }
}
