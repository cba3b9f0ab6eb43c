import type { Expression } from './ast.ts'

/**
 * The text of an expression: official case, operators in capitals, no more parentheses than it needs.
 *
 * @example printExpression({ type: 'licence', id: 'GPL-2.0-only', plus: false, exception: 'Classpath-exception-2.0' }) // 'GPL-2.0-only WITH Classpath-exception-2.0'
 * // 'GPL-2.0-only WITH Classpath-exception-2.0'
 */
export function printExpression(expression: Expression): string {
  if (expression.type === 'licence') {
    const { id, plus, exception } = expression
    return `${id}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
  }
  if (expression.type === 'or') return expression.items.map(printExpression).join(' OR ')
  return expression.items.map((item) => (item.type === 'or' ? `(${printExpression(item)})` : printExpression(item))).join(' AND ')
}
