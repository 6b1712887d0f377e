import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { words } from '../words/workspace.ts';

const { say } = speaker(words);

/** Whether the page has shown a place before: on opening, the focus stays where browsers put it. */
let arrived = false;

interface PageHeaderProps {
  title: string;
  subtitle?: string | undefined;
  /** The place above this one. */
  up?: { to: string; title: string };
  /** What one can do with the whole page. */
  children?: ComponentChildren;
}

/** A place's heading, which is also the document's title; it takes the focus when somebody arrives from another place. */
export function PageHeader({ title, subtitle, up, children }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say('workspace_title', { title });
  }, [title]);
  useEffect(() => {
    const first = !arrived;
    arrived = true;
    if (first) return;
    if (document.activeElement === document.body || !document.activeElement)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="page-header">
      {up && (
        <a class="up" href={`#${up.to}`}>
          <Icon name="back" />
          {up.title}
        </a>
      )}
      <div class="page-header-row">
        <div class="page-header-text">
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {subtitle && <p class="subtitle">{subtitle}</p>}
        </div>
        {children && <div class="page-actions">{children}</div>}
      </div>
    </header>
  );
}
