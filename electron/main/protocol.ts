import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { origin, scheme } from './security';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Makes the program's own scheme a full one, with origin, storage and fetch. Only before `app` is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the program's scheme in `session` with the files of `folder`, and nothing outside it. */
export function serveFiles(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const file = method === 'GET' ? fileOf(url, folder) : null;
    const type = file === null ? undefined : types[path.extname(file)];
    if (file === null || type === undefined) return refusal();
    try {
      const bytes = await readFile(file);
      return type.startsWith('text/html') ? page(bytes.toString('utf8')) : answer(new Uint8Array(bytes), type);
    } catch {
      return refusal();
    }
  });
}

/** The file that a URL of our origin names, or null where it names none inside the folder. */
function fileOf(url: string, folder: string): string | null {
  if (!url.startsWith(`${origin}/`)) return null;
  try {
    const name = decodeURIComponent(new URL(url).pathname);
    if (/[\0\\]/.test(name)) return null;
    const file = path.join(folder, name);
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null;
  }
}

/** A page with a nonce of its own, so that the styles that React components write are allowed and no others. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const marked = html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
  return answer(marked, 'text/html; charset=utf-8', {
    'Content-Security-Policy': contentPolicy(nonce),
    'Cache-Control': 'no-store',
  });
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', ...headers } });
}

function refusal(): Response {
  return new Response(null, { status: 404 });
}
