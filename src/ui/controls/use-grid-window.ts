import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows and columns drawn beyond each edge. */
const margin = 4;

/** No more than this of each are in the document. */
const most = 60;

interface Grid {
  rows: number;
  columns: number;
  rowHeight: number;
  columnWidth: number;
}

interface Window {
  row: number;
  column: number;
}

/** Which rows and columns of fixed sizes (pixels) are worth drawing for what a scrolling element shows. */
export function useGridWindow({ rows, columns, rowHeight, columnWidth }: Grid): {
  scroller: RefObject<HTMLDivElement | null>;
  first: Window;
  last: Window;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, left: 0, height: 600, width: 1000 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setSeen({
        top: element.scrollTop,
        // Where sentences run from right to left it counts down from zero.
        left: Math.abs(element.scrollLeft),
        height: element.clientHeight,
        width: element.clientWidth,
      });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const [firstRow, lastRow] = part(seen.top, seen.height, rowHeight, rows);
  const [firstColumn, lastColumn] = part(seen.left, seen.width, columnWidth, columns);
  return { scroller, first: { row: firstRow, column: firstColumn }, last: { row: lastRow, column: lastColumn } };
}

function part(start: number, length: number, size: number, count: number): [number, number] {
  const first = Math.max(0, Math.min(Math.floor(start / size), count - 1) - margin);
  return [first, Math.min(count, first + Math.min(most, Math.ceil(length / size) + 2 * margin))];
}
