/**
 * How sure an address is. `documented`: on a page of Microsoft. `observed`: seen to work in other people's published code.
 * `undocumented`: so seen, and it may vanish.
 */
export type LinkMark = 'documented' | 'observed' | 'undocumented';

/** Where steps lead: one table, because these addresses have changed more than once. Values stand in braces. */
export const links = {
  /** clientUris.admin in answers of the environments API, as published code has them; no page was found. */
  adminCenter: {
    template: 'https://admin.powerplatform.microsoft.com/environments/{environmentId}/hub',
    mark: 'observed',
  },
  /** "Create users", learn.microsoft.com/power-platform/admin/create-users, 11/7/2023. */
  microsoft365: { template: 'https://admin.microsoft.com/', mark: 'documented' },
  /** Legacy Advanced Find with "Look for" chosen already: seen in PowerPane Returns, 5/2026. */
  advancedFind: {
    template: '{origin}/main.aspx?pagetype=advancedfind&extraqs=EntityCode%3d{typeCode}',
    mark: 'undocumented',
  },
  /** "Open forms, views, dialogs, and reports with a URL", learn.microsoft.com, 8/1/2018. */
  record: { template: '{origin}/main.aspx?etn={table}&pagetype=entityrecord&id=%7b{id}%7d', mark: 'documented' },
  /** Without a view, which the same page asks for: it opens the table's default view. */
  list: { template: '{origin}/main.aspx?etn={table}&pagetype=entitylist', mark: 'observed' },
  /** "Use predict action in Power Automate", learn.microsoft.com/ai-builder/predict-action-pwr-automate, 10/24/2024: "environment" is singular there. */
  makerModel: {
    template: 'https://make.powerapps.com/environment/{environmentId}/aibuilder/models/{id}',
    mark: 'documented',
  },
  /** Given by the environments API as the maker portal's address of an environment; seen in answers of it. */
  makerHome: { template: 'https://make.powerapps.com/environments/{environmentId}/home', mark: 'observed' },
  automateFlows: { template: 'https://make.powerautomate.com/environments/{environmentId}/flows', mark: 'observed' },
  makerModels: {
    template: 'https://make.powerapps.com/environments/{environmentId}/aibuilder/models',
    mark: 'observed',
  },
} as const satisfies Record<string, { template: string; mark: LinkMark }>;

export type LinkKey = keyof typeof links;

/** What addresses are made of; null where it could not be read. `origin` is the environment's, without a closing slash. */
export type LinkValues = Readonly<
  Partial<Record<'origin' | 'environmentId' | 'typeCode' | 'id' | 'table', string | number | null>>
>;

/** The address of a page; null when a value it needs is missing or the origin is not an https one. */
export function linkTo(key: LinkKey, values: LinkValues): string | null {
  const { template } = links[key];
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as keyof LinkValues);
  if (names.some((name) => values[name] === undefined || values[name] === null || values[name] === '')) return null;
  if (names.includes('origin') && !/^https:\/\/[^/?#\s]+$/.test(String(values.origin))) return null;
  return template.replace(/\{(\w+)\}/g, (_, name: keyof LinkValues) =>
    name === 'origin' ? String(values.origin) : encodeURIComponent(String(values[name])),
  );
}
