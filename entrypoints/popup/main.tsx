import { render } from 'preact';
import { translate } from '#platform';
import { dressPage, Popup, PopupWaiting, speakThrough } from '#ui';

speakThrough(translate);
dressPage();

const screen = document.getElementById('screen');
if (screen) {
  render(<PopupWaiting />, screen);
  // The database is what takes long to load: it comes after the first paint.
  const { connectScreen } = await import('../connect.ts');
  render(<Popup {...connectScreen()} />, screen);
}
