import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useRowWindow } from './use-row-window.ts';

/** The height of every row in pixels: styles/list.css draws them so. */
const rowHeight = 36;

/** One column: what stands above it and what it shows of a row. The first column's cell holds the row's link or button. */
export interface Column<Row, Name extends string> {
  name: Name;
  title: string;
  /** False: the list is not sorted by it. */
  sortable?: boolean;
  cell: (row: Row) => ComponentChildren;
}

interface DetailsListProps<Row, Name extends string> {
  label: string;
  columns: readonly Column<Row, Name>[];
  rows: readonly Row[];
  /** Where `rows` is only a part of the list: which, of how many, and whom to tell which rows are looked at. */
  part?: { from: number; total: number; onSee: (first: number, last: number) => void };
  rowId: (row: Row) => string;
  /** How it is sorted, and what to do when another order is asked for; left out: it has one order. */
  sort?: Name;
  descending?: boolean;
  onSort?: (column: Name) => void;
}

/** A table of any length: only the rows near the view are drawn. Arrow keys, Page, Home and End move between the rows' links. */
export function DetailsList<Row, Name extends string>({
  label,
  columns,
  rows,
  part,
  rowId,
  sort,
  descending = false,
  onSort,
}: DetailsListProps<Row, Name>) {
  const { from, total } = part ?? { from: 0, total: rows.length };
  const { scroller, first, last } = useRowWindow(total, rowHeight);
  useEffect(() => part?.onSee(first, last), [part, first, last]);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const link = wanted.current !== null && scroller.current?.querySelector<HTMLElement>(linkOf(wanted.current));
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const moveFocus = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('tr[data-row]');
    const element = scroller.current;
    if (!row || !element) return;
    const page = Math.max(1, Math.floor(element.clientHeight / rowHeight) - 2);
    const target = nextRow(event.key, Number(row.dataset.row), page, total);
    if (target === null) return;
    event.preventDefault();
    wanted.current = target;
    const top = target * rowHeight;
    const header = rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight + header > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight + header - element.clientHeight;
    }
    element.querySelector<HTMLElement>(linkOf(target))?.focus({ preventScroll: true });
  };

  return (
    <div class="list-scroll" ref={scroller}>
      <table class="details-list" aria-label={label} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, title, sortable = true }) => (
              <th
                key={name}
                scope="col"
                class={`column-${name}`}
                aria-sort={
                  !onSort || !sortable ? undefined : name !== sort ? 'none' : descending ? 'descending' : 'ascending'
                }
              >
                {onSort && sortable ? (
                  <button type="button" onClick={() => onSort(name)}>
                    {title}
                    {name === sort && <Icon name={descending ? 'down' : 'up'} />}
                  </button>
                ) : (
                  <span>{title}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <Gap rows={first} />
        <tbody onKeyDown={moveFocus}>
          {Array.from({ length: Math.max(0, last - first) }, (_, at) => {
            const row = rows[first + at - from];
            return (
              <tr key={row ? rowId(row) : first + at} data-row={first + at} aria-rowindex={first + at + 2}>
                {columns.map(({ name, cell }) => (
                  <td key={name} class={`column-${name}`}>
                    {row && cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <Gap rows={total - last} />
      </table>
    </div>
  );
}

function linkOf(row: number): string {
  return `tr[data-row="${row}"] :is(a, button)`;
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
