import '../../src/ui/styles/workspace.css';
import '../../src/ui/styles/popup.css';
import { render } from 'preact';
import { stateLanguage } from '#ui';
import { Drawn } from './draw.tsx';
import { exhibits } from './exhibits.ts';
import { wear } from './wear.ts';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
wear(theme === 'dark' || theme === 'light' ? theme : null);
stateLanguage();

const exhibit = exhibits[asked.get('page') ?? ''];
const screen = document.getElementById('screen');
if (exhibit?.kind === 'popup') document.body.className = 'popup';
if (screen) render(exhibit ? <Drawn exhibit={exhibit} /> : <Contents />, screen);

/** Links to every page, light and dark. */
function Contents() {
  return (
    <main class="prose">
      <h1>Gallery</h1>
      <ul>
        {Object.keys(exhibits).map((name) => (
          <li key={name}>
            <a href={`?page=${name}`}>{name}</a> (<a href={`?page=${name}&theme=light`}>light</a>,{' '}
            <a href={`?page=${name}&theme=dark`}>dark</a>)
          </li>
        ))}
      </ul>
    </main>
  );
}
