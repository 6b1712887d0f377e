import { render } from 'preact';
import { translate } from '#platform';
import { Popup, PopupWaiting, speakThrough, stateLanguage } from '#ui';

speakThrough(translate);
stateLanguage();

const screen = document.getElementById('screen');
if (screen) {
  render(<PopupWaiting />, screen);
  // The database is what takes long to load: it comes after the first paint.
  const { connectPopup } = await import('./connect-popup.ts');
  render(<Popup {...connectPopup()} />, screen);
}
