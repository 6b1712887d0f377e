import { type ReadonlySignal, signal } from '@preact/signals';

/** A place in the workspace, as its address after `#` says it. */
export type Route =
  | { page: 'environments' }
  | { page: 'models'; environment: string }
  | { page: 'model'; environment: string; model: string }
  | { page: 'reassign'; environment: string; model: string }
  | { page: 'history'; environment: string }
  | { page: 'plan'; plan: string }
  | { page: 'guide'; plan: string }
  | { page: 'about' }
  | { page: 'unknown' };

const at = (environment: string) => `/environments/${encodeURIComponent(environment)}`;

/** The address of every place, to be put after `#`. */
export const routes = {
  environments: () => '/',
  models: (environment: string) => `${at(environment)}/models`,
  model: (environment: string, model: string) => `${at(environment)}/models/${model}`,
  reassign: (environment: string, model: string) => `${at(environment)}/models/${model}/reassign`,
  history: (environment: string) => `${at(environment)}/history`,
  plan: (plan: string) => `/plans/${plan}`,
  guide: (plan: string) => `/guide/${plan}`,
  about: () => '/about',
};

/** Reads a place from an address's hash; what it does not know is `unknown`, never an error. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  const [first, second, third, model, last] = parts;
  if (!first) return { page: 'environments' };
  if (first === 'about' && parts.length === 1) return { page: 'about' };
  if ((first === 'plans' || first === 'guide') && second && parts.length === 2) {
    return { page: first === 'plans' ? 'plan' : 'guide', plan: second };
  }
  if (first !== 'environments' || !second) return { page: 'unknown' };
  const environment = decode(second);
  if (environment === null) return { page: 'unknown' };
  if (third === 'history' && parts.length === 3) return { page: 'history', environment };
  if (third !== 'models') return { page: 'unknown' };
  if (!model) return { page: 'models', environment };
  if (!last) return { page: 'model', environment, model };
  return last === 'reassign' && parts.length === 5 ? { page: 'reassign', environment, model } : { page: 'unknown' };
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
