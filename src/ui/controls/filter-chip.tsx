import { Icon } from './icon.tsx';

/** A filter that is on or off. */
export function FilterChip({ on, onToggle, children }: { on: boolean; onToggle: () => void; children: string }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onToggle}>
      {on && <Icon name="check" />}
      {children}
    </button>
  );
}
