import { render } from 'preact';

const screen = document.getElementById('screen');
if (screen) render(<h1>Model Steward</h1>, screen);
