/** What a plot shows, in words and figures: its equal for whoever cannot or will not look at it. */
export interface PlotTableOf {
  readonly head: readonly string[];
  /** The first cell of every row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

interface TableProps {
  readonly table: PlotTableOf;
  /** The row that is spoken of. */
  readonly at: number | null;
  readonly onPick?: ((index: number) => void) | undefined;
}

export function PlotTable({ table, at, onPick }: TableProps) {
  return (
    <div class="plot-table">
      <table>
        <thead>
          <tr>
            {table.head.map((each, place) => (
              <th key={place} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], index) => (
            <tr key={index} aria-current={index === at ? 'true' : undefined}>
              <th scope="row">
                {onPick ? (
                  <button type="button" class="link" onClick={() => onPick(index)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
