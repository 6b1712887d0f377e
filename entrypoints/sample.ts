import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contosoHolds, createDemoOrganisation, type DemoOptions, sampleCaller } from '#demo';

type Handle = (request: Request) => Promise<Response>;

declare global {
  /** Opens the sample organisation, whose administrator is signed in; there once this script was loaded. */
  var openSampleOrganisation: ((options: Omit<DemoOptions, 'callerOf'>) => Handle) | undefined;
}

/** The sample organisation in a script of its own: the background loads it when somebody tries the sample environment, and not before. */
export default defineUnlistedScript(() => {
  globalThis.openSampleOrganisation = (options) =>
    createDemoOrganisation({ ...options, holds: contosoHolds, callerOf: () => sampleCaller }).handle;
});
