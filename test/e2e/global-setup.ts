import { buildExtension } from '../support/build-extension.ts';

/** Stories always run against what the sources say now. */
export default async function setup(): Promise<void> {
  await buildExtension('e2e');
  await buildExtension('chromium');
  await buildExtension('firefox');
}
