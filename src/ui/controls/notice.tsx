import '@fluentui/web-components/message-bar.js';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Intent = 'error' | 'warning' | 'success' | 'info';

const icons: Record<Intent, IconName> = { error: 'error', warning: 'warning', success: 'check', info: 'info' };

interface NoticeProps {
  intent: Intent;
  title?: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** A message on the page: errors interrupt a screen reader, everything else waits its turn. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  return (
    <fluent-message-bar class={`notice ${intent}`} intent={intent} role={intent === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[intent]} slot="icon" />
      <div class="notice-text">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </fluent-message-bar>
  );
}
