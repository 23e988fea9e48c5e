import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PrintToPDFOptions } from 'electron';
import type { PrintOptions } from '../../shared/contract/wire';
import { confineSession, scheme } from './security';

const host = `${scheme}://print`;
const patienceMs = 120_000;
const mmPerInch = 25.4;

/** Documents being printed, by the path that the hidden window loads them from: they never touch the disk. */
const pages = new Map<string, string>();

/** What a document may use: its own styles, pictures and fonts, all inside itself. No script of it runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Prints a document into a PDF file's bytes, in a hidden sandboxed window without network. Throws what went wrong. */
export async function printToPdf(html: string, options: PrintOptions): Promise<Uint8Array> {
  const url = `${host}/${randomUUID()}`;
  pages.set(url, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printSession(), sandbox: true, contextIsolation: true, spellcheck: false },
  });
  try {
    return await Promise.race([printPage(window, url, options), givingUp(window)]);
  } finally {
    pages.delete(url);
    window.destroy();
  }
}

async function printPage(window: BrowserWindow, url: string, options: PrintOptions): Promise<Uint8Array> {
  await window.loadURL(url);
  await window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code: 'document.fonts.ready.then(() => true)' }]);
  return window.webContents.printToPDF(pdfOptions(options));
}

function pdfOptions({ paper, landscape, pagesDiffer = false, footer, marginsMm }: PrintOptions): PrintToPDFOptions {
  return {
    pageSize: paper,
    landscape,
    preferCSSPageSize: pagesDiffer,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    margins: {
      top: marginsMm.top / mmPerInch,
      bottom: marginsMm.bottom / mmPerInch,
      left: marginsMm.left / mmPerInch,
      right: marginsMm.right / mmPerInch,
    },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

function givingUp(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no page after ${patienceMs / 1000} s`)), patienceMs);
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`the page ${reason}`)));
    window.once('closed', () => clearTimeout(timer));
  });
}

/** One session in memory for all printing, made at the first. */
function printSession(): Electron.Session {
  const printing = session.fromPartition('print', { cache: false });
  if (!printing.protocol.isProtocolHandled(scheme)) {
    confineSession(printing, (url) => pages.has(url) || url.startsWith('data:'));
    printing.protocol.handle(scheme, ({ url }) => {
      const html = pages.get(url);
      if (html === undefined) return new Response(null, { status: 404 });
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
      return new Response(html, { headers });
    });
  }
  return printing;
}
