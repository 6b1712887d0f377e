import './fluent.ts';

export type { Screen, ScreenActions, ScreenData, ScreenSignals, TabSubject } from './contract.ts';
export { Workspace } from './panels/workspace.tsx';
export { speakThrough } from './say.ts';
export { parseRoute, type Route, routes, watchRoute } from './stores/route.ts';
export { dressPage } from './theme.ts';
