import { render } from 'preact';
import { translate } from '#platform';
import { speakThrough, stateLanguage, Workspace, watchRoute } from '#ui';
import { connectScreen } from '../connect.ts';

speakThrough(translate);
stateLanguage();

const { data, actions } = connectScreen();
const screen = document.getElementById('screen');
if (screen) render(<Workspace data={data} actions={actions} route={watchRoute()} />, screen);
