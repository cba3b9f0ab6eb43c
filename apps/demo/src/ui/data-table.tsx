import { Scroll } from './scroll.tsx'

interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table of figures: the first cell of each row names it. */
export function DataTable({ table }: { table: Table }) {
  return (
    <Scroll label={table.caption}>
      <p class="kicker" aria-hidden="true">{table.caption}</p>
      <table>
        <caption class="unseen">{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell, index) => (
              <th scope="col" class={index > 0 ? 'n' : undefined}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td class="n">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
