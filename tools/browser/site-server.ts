import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** A host that serves a folder as it is, as any static host does. */
export interface SiteServer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  /** Paths that were asked for and are not there. */
  readonly missing: string[];
  close(): Promise<void>;
}

/** Starts it on a free port; `more` are further pages by their paths. */
export async function serveFolder(folder: string, more: Readonly<Record<string, string>> = {}): Promise<SiteServer> {
  const missing: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname).replace(/\/$/, '/index.html');
    try {
      const body = more[path] ?? readFileSync(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      // Part of the record: a test says that nothing is missing.
      missing.push(path);
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
