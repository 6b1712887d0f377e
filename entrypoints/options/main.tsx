import { render } from 'preact';
import { translate } from '#platform';
import { dressPage, speakThrough, Workspace, watchRoute } from '#ui';
import { connectScreen } from '../connect.ts';

speakThrough(translate);
dressPage();

const { data, actions } = connectScreen();
const screen = document.getElementById('screen');
if (screen) render(<Workspace data={data} actions={actions} route={watchRoute()} />, screen);
