import { type ReadonlySignal, signal } from '@preact/signals';
import type { Asked } from '#diagnosis';
import { notChosen } from './diagnosis-question.ts';

/** Every place of the workspace: its address after `#`, in which `:name` stands for a value. The one list: what is not here does not exist. */
const addresses = {
  environments: '/',
  care: '/environments/:environment',
  handOver: '/environments/:environment/hand-over/:owner',
  models: '/environments/:environment/models',
  model: '/environments/:environment/models/:model',
  reassign: '/environments/:environment/models/:model/reassign',
  share: '/environments/:environment/share/:models',
  picture: '/environments/:environment/models/:model/picture',
  matrix: '/environments/:environment/matrix',
  people: '/environments/:environment/people',
  person: '/environments/:environment/people/:person',
  lock: '/environments/:environment/sharing-lock',
  give: '/environments/:environment/give/:principal/:right/:table/:depth',
  compare: '/environments/:environment/compare',
  comparison: '/environments/:environment/compare/:first/:second',
  history: '/environments/:environment/history',
  diagnose: '/environments/:environment/diagnose',
  verdict: '/environments/:environment/diagnose/:model/:person/:from/:by',
  /** A walkthrough done by hand: what it is about is a team, an app or a flow. */
  walk: '/environments/:environment/diagnose/:model/:person/:from/:by/:walk/:about',
  walkBeside: '/beside/:environment/:model/:person/:from/:by/:walk/:about',
  plan: '/plans/:plan',
  guide: '/guide/:plan',
  explain: '/explain',
  about: '/about',
} as const;

/** The owner's place in the address of a handover of models of several people. */
export const everybody = 'everybody';

type Addresses = typeof addresses;
type Named<Part extends string> = Part extends `:${infer Name}` ? Name : never;
type Names<Address extends string> = Address extends `${infer Part}/${infer Rest}`
  ? Named<Part> | Names<Rest>
  : Named<Address>;

/** What a place of the workspace is called. */
export type PageName = keyof Addresses;

/** The place of one page, with the values that its address holds. */
export type RouteOf<Page extends PageName> = { page: Page } & { [Name in Names<Addresses[Page]>]: string };

/** A place in the workspace, as its address after `#` says it. */
export type Route = { [Page in PageName]: RouteOf<Page> }[PageName] | { page: 'unknown' };

type Values<Page extends PageName> = { [Name in Names<Addresses[Page]>]: string };

/** The address of a place, to be put after `#`. */
export function addressOf<Page extends PageName>(page: Page, values: Values<Page>): string {
  const given: Readonly<Record<string, string>> = values;
  return addresses[page].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
}

/** The address of every place, to be put after `#`. */
export const routes = {
  environments: () => addressOf('environments', {}),
  care: (environment: string) => addressOf('care', { environment }),
  handOver: (environment: string, owner: string) => addressOf('handOver', { environment, owner }),
  models: (environment: string) => addressOf('models', { environment }),
  model: (environment: string, model: string) => addressOf('model', { environment, model }),
  reassign: (environment: string, model: string) => addressOf('reassign', { environment, model }),
  /** Several models at once, by their ids. */
  share: (environment: string, models: readonly string[]) => addressOf('share', { environment, models: models.join() }),
  picture: (environment: string, model: string) => addressOf('picture', { environment, model }),
  matrix: (environment: string) => addressOf('matrix', { environment }),
  people: (environment: string) => addressOf('people', { environment }),
  person: (environment: string, person: string) => addressOf('person', { environment, person }),
  lock: (environment: string) => addressOf('lock', { environment }),
  /** Giving one privilege, filled in; other sections lead here. */
  give: (environment: string, wish: { principal: string; right: string; table: string; depth: string }) =>
    addressOf('give', { environment, ...wish }),
  compare: (environment: string) => addressOf('compare', { environment }),
  /** With whom to compare somebody may be left to choose. */
  comparison: (environment: string, first: string, second = notChosen) =>
    addressOf('comparison', { environment, first, second }),
  history: (environment: string) => addressOf('history', { environment }),
  diagnose: (environment: string) => addressOf('diagnose', { environment }),
  /** Of what was not chosen yet the address says so. */
  verdict: (environment: string, { model, person, from, by }: Partial<Asked>) =>
    addressOf('verdict', {
      environment,
      model: model ?? notChosen,
      person: person ?? notChosen,
      from: from ?? 'app',
      by: by ?? notChosen,
    }),
  plan: (plan: string) => addressOf('plan', { plan }),
  guide: (plan: string) => addressOf('guide', { plan }),
  about: () => addressOf('about', {}),
};

const partsOf = (address: string) =>
  address
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
const patterns = Object.entries(addresses).map(([page, address]) => ({ page, parts: partsOf(address) }));

/** Reads a place from an address's hash; what it does not know is `unknown`, never an error. */
export function parseRoute(hash: string): Route {
  const given = partsOf(hash).map(decode);
  for (const { page, parts } of patterns) {
    if (parts.length !== given.length || given.includes(null)) continue;
    if (!parts.every((part, at) => part.startsWith(':') || part === given[at])) continue;
    const values = parts.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), given[at]]] : []));
    return { page, ...Object.fromEntries(values) } as Route;
  }
  return { page: 'unknown' };
}

/** The place the page is at, following the address as it changes. */
export function watchRoute(): ReadonlySignal<Route> {
  const route = signal(parseRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = parseRoute(location.hash);
  });
  return route;
}

/** Goes to a place of this page. */
export function goTo(route: string): void {
  location.hash = route;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
