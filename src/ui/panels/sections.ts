import type { IconName } from '../controls/icon.tsx';
import { type PageName, routes } from '../stores/route.ts';
import type { words } from '../words/workspace.ts';

/** A part of an environment's workspace, as the navigation lists it. */
export interface Section {
  title: keyof typeof words;
  icon: IconName;
  /** Where it begins, in an environment. */
  to(environment: string): string;
  /** The pages that belong to it. */
  pages: readonly PageName[];
}

/** The sections of an environment, in the order of the navigation. */
export const sections: readonly Section[] = [
  { title: 'workspace_care', icon: 'warning', to: routes.care, pages: ['care', 'handOver'] },
  {
    title: 'workspace_models',
    icon: 'model',
    to: routes.models,
    pages: ['models', 'model', 'picture', 'reassign', 'share', 'plan'],
  },
  {
    title: 'workspace_diagnose',
    icon: 'diagnose',
    to: routes.diagnose,
    pages: ['diagnose', 'verdict', 'walk'],
  },
  {
    title: 'workspace_people',
    icon: 'person',
    to: routes.people,
    pages: ['people', 'person', 'compare', 'comparison'],
  },
  { title: 'workspace_matrix', icon: 'matrix', to: routes.matrix, pages: ['matrix'] },
  { title: 'workspace_lock', icon: 'lock', to: routes.lock, pages: ['lock', 'give'] },
  { title: 'workspace_history', icon: 'history', to: routes.history, pages: ['history'] },
];

/** The section that a page belongs to; null for pages that belong to no environment. */
export function sectionOf(page: string): Section | null {
  return sections.find(({ pages }) => pages.some((one) => one === page)) ?? null;
}
