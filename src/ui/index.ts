export type { ScreenActions, ScreenData, TabSubject } from './contract.ts';
