import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond each edge, so that a quick scroll finds something there. */
const margin = 12;

/** No more rows than this are in the document, unless a very tall window shows them all. */
const mostRows = 60;

/** Which of `count` rows of one fixed height (pixels) are worth drawing for what a scrolling element shows. */
export function useRowWindow(
  count: number,
  rowHeight: number,
): { scroller: RefObject<HTMLDivElement | null>; first: number; last: number } {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const firstSeen = Math.min(Math.floor(seen.top / rowHeight), Math.max(0, count - 1));
  const inView = Math.ceil(seen.height / rowHeight) + 1;
  const beyond = Math.max(0, Math.min(margin, Math.floor((mostRows - inView) / 2)));
  return {
    scroller,
    first: Math.max(0, firstSeen - beyond),
    last: Math.min(count, firstSeen + inView + beyond),
  };
}
