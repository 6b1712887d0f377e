/** Outlines drawn for this project on a 16 × 16 grid. */
const outlines = {
  add: 'M8 3v10M3 8h10',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  back: 'M13 8H3M7 4L3 8l4 4',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5V3h7v8h-2M3 5h8v8H3z',
  diagnose:
    'M4 2.5v4a3 3 0 006 0v-4M4 2.5H2.8M10 2.5h1.2M7 9.5v1.5a2.5 2.5 0 005 0V10M12 10a1.5 1.5 0 100-3 1.5 1.5 0 000 3z',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  environment: 'M8 2a6 6 0 100 12A6 6 0 008 2zM2.3 8h11.4M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12',
  error: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 5v3.5M8 10.8v.2',
  guide: 'M3 4h2M7 4h6M3 8h2M7 8h6M3 12h2M7 12h6',
  history: 'M8 2.5A5.5 5.5 0 112.9 6M2.5 3v3h3M8 5v3l2 1.5',
  info: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.2V11M8 5v.2',
  matrix: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5M8 10v1.2',
  model: 'M8 2l5.2 3v6L8 14l-5.2-3V5zM2.8 5L8 8l5.2-3M8 8v6',
  open: 'M9 3h4v4M13 3L7.5 8.5M11 9v4H3V5h4',
  person: 'M8 8a2.7 2.7 0 100-5.4A2.7 2.7 0 008 8zM3 13.5c.6-2.4 2.5-3.5 5-3.5s4.4 1.1 5 3.5',
  refresh: 'M13 5a5.5 5.5 0 10.5 4M13.5 2.5V5.5h-3',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3L13.5 13.5',
  team: 'M6 7.5a2.2 2.2 0 100-4.4 2.2 2.2 0 000 4.4zM2 12.8c.4-2 2-3 4-3s3.6 1 4 3M10.5 7.3a1.8 1.8 0 100-3.6M11.2 9.7c1.5.2 2.5 1.2 2.8 2.8',
  undo: 'M3 6h6.5a3.5 3.5 0 010 7H6M6 3L3 6l3 3',
  warning: 'M8 2.5L14 13H2zM8 6.5v3M8 11.3v.2',
};

export type IconName = keyof typeof outlines;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ name, slot }: { name: IconName; slot?: string }) {
  return (
    <svg class="icon" slot={slot} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
