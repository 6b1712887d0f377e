import type {} from './fluent.ts';

export type { Screen, ScreenActions, ScreenData, ScreenSignals, TabSubject } from './contract.ts';
export { Popup, PopupWaiting } from './panels/popup.tsx';
export { Workspace } from './panels/workspace.tsx';
export { speakThrough } from './say.ts';
export { stateLanguage } from './state-language.ts';
export { parseRoute, type Route, routes, watchRoute } from './stores/route.ts';
