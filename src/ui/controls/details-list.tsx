import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useRowWindow } from './use-row-window.ts';

/** The height of every row in pixels: styles/list.css draws them so. */
const rowHeight = 36;

/** One column: what stands above it and what it shows of a row. The first column's cell holds the row's link. */
export interface Column<Row, Name extends string> {
  name: Name;
  title: string;
  cell: (row: Row) => ComponentChildren;
}

interface DetailsListProps<Row, Name extends string> {
  label: string;
  columns: readonly Column<Row, Name>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort: Name;
  descending: boolean;
  onSort: (column: Name) => void;
}

/** A table of any length: only the rows near the view are drawn. Arrow keys, Page, Home and End move between the rows' links. */
export function DetailsList<Row, Name extends string>({
  label,
  columns,
  rows,
  rowId,
  sort,
  descending,
  onSort,
}: DetailsListProps<Row, Name>) {
  const { scroller, first, last } = useRowWindow(rows.length, rowHeight);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const link =
      wanted.current !== null && scroller.current?.querySelector<HTMLElement>(`tr[data-row="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const moveFocus = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('tr[data-row]');
    const element = scroller.current;
    if (!row || !element) return;
    const page = Math.max(1, Math.floor(element.clientHeight / rowHeight) - 2);
    const target = nextRow(event.key, Number(row.dataset.row), page, rows.length);
    if (target === null) return;
    event.preventDefault();
    wanted.current = target;
    const top = target * rowHeight;
    const header = rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight + header > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight + header - element.clientHeight;
    }
    element.querySelector<HTMLElement>(`tr[data-row="${target}"] a`)?.focus({ preventScroll: true });
  };

  return (
    <div class="list-scroll" ref={scroller}>
      <table class="details-list" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, title }) => (
              <th
                key={name}
                scope="col"
                class={`column-${name}`}
                aria-sort={name !== sort ? 'none' : descending ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => onSort(name)}>
                  {title}
                  {name === sort && <Icon name={descending ? 'down' : 'up'} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <Gap rows={first} />
        <tbody onKeyDown={moveFocus}>
          {rows.slice(first, last).map((row, index) => (
            <tr key={rowId(row)} data-row={first + index} aria-rowindex={first + index + 2}>
              {columns.map(({ name, cell }) => (
                <td key={name} class={`column-${name}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Gap rows={rows.length - last} />
      </table>
    </div>
  );
}

/** Room for rows that are not drawn, so that the scroll bar tells the truth. */
function Gap({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height: `${rows * rowHeight}px` }} />
    </tbody>
  );
}

function nextRow(key: string, row: number, page: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}
