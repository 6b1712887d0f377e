import { readFile } from 'node:fs/promises';
import {
  contosoHolds,
  createDemoOrganisation,
  type DemoOptions,
  type DemoOrganisation,
  sampleCaller,
  sessionCookie,
} from '#demo';
import { type Cloud, serveCloud } from './cloud.ts';
import { serveDemo } from './serve-demo.ts';

/** The sample organisation, reachable for browsers as https://contoso.crm.dynamics.com and for other clients beside it. */
export interface Contoso {
  organisation: DemoOrganisation;
  cloud: Cloud;
  /** Plain HTTP for clients outside the extension, signed in as the administrator: `http://127.0.0.1:…`. */
  outside: string;
  /** Who administers it (systemuserid). */
  administrator: string;
  close(): Promise<void>;
}

const asset = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../src/public/demo/${name}`, import.meta.url), 'utf8'));

/** Founds the sample organisation anew and serves it; nothing of it outlives `close`. */
export async function openContoso(options: Partial<DemoOptions> = {}): Promise<Contoso> {
  const organisation = createDemoOrganisation({
    metadata: await asset('metadata.json'),
    rows: await asset('contoso.json'),
    holds: contosoHolds,
    ...options,
  });
  const cloud = await serveCloud(organisation);
  const outside = await serveDemo({ handle: (request) => organisation.handle(signedIn(request, sampleCaller)) });
  return {
    organisation,
    cloud,
    outside: outside.address,
    administrator: sampleCaller,
    close: async () => {
      await cloud.close();
      await outside.close();
    },
  };
}

function signedIn(request: Request, person: string): Request {
  const headers = new Headers(request.headers);
  headers.set('cookie', `${sessionCookie}=${person}`);
  return new Request(request, { headers });
}
