import type { ComponentChildren } from 'preact';

/** A table that keeps its words whole: in a narrow window it is scrolled sideways, with the keyboard as well. */
export function WideTable({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (axe: scrollable-region-focusable).
    <div class="table-scroll" tabIndex={0}>
      <table class="plain-table">{children}</table>
    </div>
  );
}
