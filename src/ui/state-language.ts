import { direction, language } from './say.ts';

/** States on the document which language its sentences are in and which way they run. */
export function stateLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
