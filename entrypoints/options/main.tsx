import { render } from 'preact';
import { openCache, walkStore } from '#cache';
import { translate } from '#platform';
import { speakThrough, stateLanguage, Workspace, watchRoute } from '#ui';
import { connectScreen } from '../connect.ts';

speakThrough(translate);
stateLanguage();

const cache = openCache();
const walks = walkStore(cache);
const { data, actions } = connectScreen(cache, {
  watchFacts: (environment, next) => cache.observe(async () => (await cache.view(environment)).facts, next),
  watchWalk: (environment, walk, next) => cache.observe(async () => (await walks.get(environment, walk)) ?? null, next),
});
const screen = document.getElementById('screen');
if (screen) render(<Workspace data={data} actions={actions} route={watchRoute()} />, screen);
