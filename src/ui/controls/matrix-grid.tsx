import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useGridWindow } from './use-grid-window.ts';

/** Pixels: styles/matrix.css draws cells so. */
const rowHeight = 30;
const columnWidth = 46;

/** A cell by its row and column. */
export interface CellPlace {
  row: number;
  column: number;
}

interface MatrixGridProps {
  label: string;
  corner: string;
  rows: number;
  columns: number;
  rowHead: (row: number) => ComponentChildren;
  columnHead: (column: number) => ComponentChildren;
  cell: (place: CellPlace) => { text: string; label: string; tone: string } | null;
  active: CellPlace;
  onActive: (place: CellPlace) => void;
  onSee: (first: CellPlace, last: CellPlace) => void;
}

/** A table of any size in both directions: only what can be seen is drawn; arrow keys move from cell to cell, of which one is in the tab order. */
export function MatrixGrid(props: MatrixGridProps) {
  const { label, corner, rows, columns, rowHead, columnHead, cell, active, onActive, onSee } = props;
  const { scroller, first, last } = useGridWindow({ rows, columns, rowHeight, columnWidth });
  useEffect(() => onSee(first, last), [onSee, first.row, first.column, last.row, last.column]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element?.contains(document.activeElement)) return;
    element.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`)?.focus({ preventScroll: true });
  });
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const element = scroller.current;
    if (!step || !element) return;
    event.preventDefault();
    const to = {
      row: Math.min(rows - 1, Math.max(0, active.row + step[0])),
      column: Math.min(columns - 1, Math.max(0, active.column + step[1])),
    };
    bring(element, to);
    onActive(to);
  };
  const shownRows = range(first.row, last.row);
  const shownColumns = range(first.column, last.column);
  const [before, after] = [first.column * columnWidth, (columns - last.column) * columnWidth];
  return (
    <div class="matrix-scroll" ref={scroller}>
      <table class="matrix" aria-label={label} aria-rowcount={rows + 1} aria-colcount={columns + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="matrix-corner" aria-colindex={1}>
              {corner}
            </th>
            <td class="matrix-gap" style={{ width: `${before}px` }} aria-hidden="true" />
            {shownColumns.map((column) => (
              <th key={column} scope="col" class="matrix-column" aria-colindex={column + 2}>
                <div>{columnHead(column)}</div>
              </th>
            ))}
            <td class="matrix-gap" style={{ width: `${after}px` }} aria-hidden="true" />
          </tr>
        </thead>
        <Gap height={first.row * rowHeight} />
        <tbody onKeyDown={move}>
          {shownRows.map((row) => (
            <tr key={row} aria-rowindex={row + 2} data-row={row}>
              <th scope="row" class="matrix-row" aria-colindex={1}>
                {rowHead(row)}
              </th>
              <td class="matrix-gap" aria-hidden="true" />
              {shownColumns.map((column) => (
                <Cell
                  key={column}
                  place={{ row, column }}
                  found={cell({ row, column })}
                  isActive={row === active.row && column === active.column}
                  onActive={onActive}
                />
              ))}
              <td class="matrix-gap" aria-hidden="true" />
            </tr>
          ))}
        </tbody>
        <Gap height={(rows - last.row) * rowHeight} />
      </table>
    </div>
  );
}

interface CellProps {
  place: CellPlace;
  found: ReturnType<MatrixGridProps['cell']>;
  isActive: boolean;
  onActive: (place: CellPlace) => void;
}

function Cell({ place, found, isActive, onActive }: CellProps) {
  const choose = () => onActive(place);
  return (
    <td class={`matrix-cell ${found?.tone ?? ''}`} aria-colindex={place.column + 2}>
      <button
        type="button"
        data-cell={`${place.row} ${place.column}`}
        aria-label={found?.label}
        aria-current={isActive}
        tabIndex={isActive ? 0 : -1}
        onFocus={choose}
        onMouseEnter={choose}
      >
        <span aria-hidden="true">{found?.text}</span>
      </button>
    </td>
  );
}

/** Room for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height: `${height}px` }} />
    </tbody>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Scrolls until a cell stands between the heads and the edge. */
function bring(element: HTMLElement, { row, column }: CellPlace): void {
  const head = element.querySelector('thead')?.clientHeight ?? 0;
  const side = element.querySelector('.matrix-corner')?.clientWidth ?? 0;
  const [top, start] = [row * rowHeight, column * columnWidth];
  const [high, wide] = [element.clientHeight - head - rowHeight, element.clientWidth - side - columnWidth];
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top > element.scrollTop + high) element.scrollTop = top - high;
  const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  const left = Math.abs(element.scrollLeft);
  if (start < left) element.scrollLeft = sign * start;
  else if (start > left + wide) element.scrollLeft = sign * (start - wide);
}
