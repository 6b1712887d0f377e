/** How Fluent's elements may be written in JSX. The controls that use an element import its definition. */
import type { HTMLAttributes } from 'preact';

interface FluentButton extends HTMLAttributes<HTMLElement> {
  appearance?: 'primary' | 'outline' | 'subtle' | 'transparent' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  type?: 'button' | 'submit' | undefined;
  disabled?: boolean | undefined;
  'icon-only'?: boolean | undefined;
}

interface FluentTextInput extends HTMLAttributes<HTMLElement> {
  value?: string | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'url' | undefined;
  autocomplete?: string | undefined;
  'control-size'?: 'small' | 'medium' | 'large' | undefined;
}

interface FluentBadge extends HTMLAttributes<HTMLElement> {
  appearance?: 'filled' | 'ghost' | 'outline' | 'tint' | undefined;
  color?: 'brand' | 'danger' | 'important' | 'informative' | 'severe' | 'subtle' | 'success' | 'warning' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  shape?: 'circular' | 'rounded' | 'square' | undefined;
}

interface FluentSpinner extends HTMLAttributes<HTMLElement> {
  size?: 'tiny' | 'extra-small' | 'small' | 'medium' | 'large' | undefined;
}

interface FluentMessageBar extends HTMLAttributes<HTMLElement> {
  intent?: 'error' | 'info' | 'success' | 'warning' | undefined;
  shape?: 'rounded' | 'square' | undefined;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': FluentButton;
      'fluent-text-input': FluentTextInput;
      'fluent-badge': FluentBadge;
      'fluent-spinner': FluentSpinner;
      'fluent-message-bar': FluentMessageBar;
    }
  }
}
