import { useEffect, useRef } from 'preact/hooks';

/** Calls `look` at once, then every so many milliseconds while the page can be seen, and whenever somebody comes back to it. */
export function useVisibleInterval(look: () => void, every: number, on: boolean): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!on) return;
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    lookIfSeen();
    const timer = setInterval(lookIfSeen, every);
    addEventListener('focus', lookIfSeen);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', lookIfSeen);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [every, on]);
}
