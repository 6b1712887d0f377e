export { packagedJson } from './assets.ts';
export { badge } from './badge.ts';
export { type LateScript, lateScript } from './late-script.ts';
export { answerOwnPages, sendToBackground } from './mail.ts';
export { activeTabAddress, openBeside, openLink, openWorkspace } from './pages.ts';
export { dropAccess, hasAccess, requestAccess } from './permissions.ts';
export { sendThroughTab } from './through-tab.ts';
export { onWake, sleepWell, whileAwake } from './wake.ts';
export { translate } from './words.ts';
