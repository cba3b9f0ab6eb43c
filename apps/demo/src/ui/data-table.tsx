import { Table } from './table.tsx'

interface Figures {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table of figures: the first cell of each row names it. */
export function DataTable({ table: { caption, head, rows } }: { table: Figures }) {
  return (
    <Table caption={caption} head={head} figuresFrom={1} isTitled>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td class="n">{cell}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
