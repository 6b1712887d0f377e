import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Says that there is nothing to show, why, and what one can do about it. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="empty-state">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
