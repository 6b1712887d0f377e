import { generate } from 'selfsigned';
import { type Answering, type ServedDemo, serveDemo } from './serve-demo.ts';

/** The one organization that the tests' cloud holds. */
export const contosoOrigin = 'https://contoso.crm.dynamics.com';

/** Microsoft's portals that the extension sends people to; here each is one plain page. */
export const portalOrigins = ['https://make.powerapps.com', 'https://admin.powerplatform.microsoft.com'];

/** Where browsers call home of their own accord; not the extension's doing. */
const browserMakers = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com)$/;

/** A stand-in for Microsoft's cloud on one loopback port, over TLS. */
export interface Cloud extends ServedDemo {
  /** Requests to Contoso so far: `GET /api/data/v9.2/WhoAmI`. */
  requests: readonly string[];
  /** Requests to hosts that nobody should have asked: `GET https://…`. Stories expect it to stay empty. */
  strayRequests: readonly string[];
}

/** Serves an organisation as Contoso and a page for each portal; browsers are told to find every host here. */
export async function serveCloud(organisation: Answering): Promise<Cloud> {
  const certificate = await generate([{ name: 'commonName', value: 'contoso.crm.dynamics.com' }], { keySize: 2048 });
  const requests: string[] = [];
  const strayRequests: string[] = [];
  const handle = async (request: Request): Promise<Response> => {
    const { origin, hostname, pathname } = new URL(request.url);
    if (origin === contosoOrigin) {
      requests.push(`${request.method} ${pathname}`);
      return organisation.handle(request);
    }
    if (portalOrigins.includes(origin)) return portalPage(origin);
    if (!browserMakers.test(hostname)) strayRequests.push(`${request.method} ${request.url}`);
    return new Response('Nobody lives here.', { status: 404 });
  };
  const served = await serveDemo({ handle }, { tls: { key: certificate.private, cert: certificate.cert } });
  return { ...served, requests, strayRequests };
}

function portalPage(origin: string): Response {
  const html = `<!doctype html><html lang="en"><title>Portal</title><h1>A stand-in for ${new URL(origin).host}</h1></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
