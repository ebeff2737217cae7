// The site's files over HTTP, as a plain static host would hand them out: the built `_headers` are
// obeyed, a folder's address ends in a slash, and a path that is not there gets the 404 page.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './cache-control.ts';
import { headersForPath, parseHeadersFile, type HeaderRule } from './headers-file.ts';
import { notFoundPages } from './not-found-page.ts';
import { sitePath } from './site-path.ts';

/** Makes the request listener for the built site in a folder, standing under a base path (`/` or `/some/path/`). */
export function makeStaticHandler(dir: string, base: string): RequestListener {
  const rules = readHeaderRules(dir);
  const files = sirv(dir, { etag: true, extensions: [], setHeaders: nameCharset });
  return (request, response) => {
    const path = sitePath(request.url ?? '/', base);
    const headers = headersForPath(rules, path === undefined ? base : `${base}${path.slice(1)}`);
    if (path !== undefined) headers['cache-control'] ??= cacheControl(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') sendNotAllowed(response);
    else if (path === undefined) {
      // Inside the site by its beginning, but nothing that a site could have.
      if (request.url?.startsWith(base)) sendNotFound(response, dir, '/');
      else sendOutside(response, base);
    } else if (isFolder(dir, path)) sendToFolder(request, response);
    else {
      request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path);
      files(request, response, () => sendNotFound(response, dir, path));
    }
  };
}

/** Plain text says nothing of its own encoding, as HTML and XML do. */
function nameCharset(response: ServerResponse, path: string): void {
  const type = path.endsWith('.md') ? 'markdown' : path.endsWith('.txt') ? 'plain' : undefined;
  if (type !== undefined) response.setHeader('content-type', `text/${type};charset=utf-8`);
}

function readHeaderRules(dir: string): HeaderRule[] {
  const file = join(dir, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

const isFolder = (dir: string, path: string): boolean =>
  !path.endsWith('/') && existsSync(join(dir, path, 'index.html'));

function sendToFolder(request: IncomingMessage, response: ServerResponse): void {
  const [path = '', ...query] = (request.url ?? '').split('?');
  const location = [`${path}/`, ...query].join('?');
  response.writeHead(301, { location }).end();
}

function sendNotFound(response: ServerResponse, dir: string, path: string): void {
  const page = notFoundPages(path).find((name) => existsSync(join(dir, name)));
  if (page === undefined) {
    sendText(response, 404, 'There is no page here.');
    return;
  }
  response.setHeader('cache-control', 'no-cache');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(readFileSync(join(dir, page)));
}

function sendOutside(response: ServerResponse, base: string): void {
  sendText(response, 404, `There is no page here: the site stands under ${base}`);
}

function sendNotAllowed(response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD');
  sendText(response, 405, 'This site is for reading: GET and HEAD only.');
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}
