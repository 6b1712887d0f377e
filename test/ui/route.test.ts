import { describe, expect, it } from 'vitest';
import { parseRoute, routes } from '../../src/ui/stores/route.ts';

const environment = 'https://contoso.crm.dynamics.com';

describe('parseRoute', () => {
  it.each([
    [routes.environments(), { page: 'environments' }],
    [routes.models(environment), { page: 'models', environment }],
    [routes.model(environment, 'm1'), { page: 'model', environment, model: 'm1' }],
    [routes.reassign(environment, 'm1'), { page: 'reassign', environment, model: 'm1' }],
    [routes.share(environment, ['m1', 'm2']), { page: 'share', environment, models: 'm1,m2' }],
    [routes.compare('sample'), { page: 'compare', environment: 'sample' }],
    [routes.comparison('sample', 'a'), { page: 'comparison', environment: 'sample', first: 'a', second: '-' }],
    [routes.history('sample'), { page: 'history', environment: 'sample' }],
    [routes.plan('p1'), { page: 'plan', plan: 'p1' }],
    [routes.guide('p1'), { page: 'guide', plan: 'p1' }],
    [routes.about(), { page: 'about' }],
    ['', { page: 'environments' }],
  ])('reads back %s', (route, place) => {
    expect(parseRoute(`#${route}`)).toEqual(place);
  });

  it.each([
    '/nowhere',
    '/plans',
    '/plans/p1/more',
    '/environments',
    '/environments/%E0%A4%A/models',
    '/environments/x/models/m1/delete',
  ])('does not know %s', (route) => {
    expect(parseRoute(`#${route}`)).toEqual({ page: 'unknown' });
  });
});
