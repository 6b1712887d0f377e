import { render } from 'preact';
import { openCache } from '#cache';
import { translate } from '#platform';
import { speakThrough, stateLanguage, Workspace, watchRoute } from '#ui';
import { connectScreen } from '../connect.ts';

speakThrough(translate);
stateLanguage();

const cache = openCache();
const { data, actions } = connectScreen(cache, (environment, next) =>
  cache.observe(async () => (await cache.view(environment)).facts, next),
);
const screen = document.getElementById('screen');
if (screen) render(<Workspace data={data} actions={actions} route={watchRoute()} />, screen);
