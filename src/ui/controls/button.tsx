import '@fluentui/web-components/button.js';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  type?: 'button' | 'submit';
  size?: 'small' | 'medium';
  icon?: IconName;
  disabled?: boolean;
  /** What it is called when its text alone does not say enough out of context. */
  label?: string;
}

/** Fluent's button. Its role is stated as an attribute too, because tools that look for controls cannot see element internals. */
export function Button({
  children,
  onClick,
  appearance,
  type = 'button',
  size = 'medium',
  icon,
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <fluent-button
      role="button"
      type={type}
      size={size}
      appearance={appearance}
      disabled={disabled}
      aria-disabled={disabled}
      aria-label={label}
      onClick={disabled ? undefined : onClick}
    >
      {icon && <Icon name={icon} slot="start" />}
      {children}
    </fluent-button>
  );
}

/** A link to another place of the workspace that looks like a button. */
export function LinkButton({
  to,
  children,
  icon,
  primary = false,
  label,
}: {
  to: string;
  children: ComponentChildren;
  icon?: IconName;
  primary?: boolean;
  /** What it is called when its text alone does not say enough out of context. */
  label?: string;
}) {
  return (
    <a class={primary ? 'link-button primary' : 'link-button'} href={`#${to}`} aria-label={label}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
