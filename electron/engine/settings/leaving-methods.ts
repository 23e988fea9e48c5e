import path from 'node:path';
import type { leavingMethods } from '../../../shared/contract/leaving';
import { leavingHtml } from '../../../shared/wording/leaving';
import type { Methods } from '../methods';
import { writeWhole } from '../packs/write-file';
import { addToRegister } from './queries';

const style =
  'body{font:11.5pt/1.35 Calibri,Carlito,"Noto Sans",sans-serif;margin:0}.title{font-size:15pt}.marking{letter-spacing:.06em}' +
  '.heading{margin-block-start:14pt}table{border-collapse:collapse;inline-size:100%}td,th{padding:2pt 5pt;text-align:start;vertical-align:top}li{margin-block:4pt}';
const footer =
  '<div style="width:100%;padding:0 20mm;font:7pt sans-serif;text-align:end"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

export const leavings: Methods<typeof leavingMethods> = {
  'settings.copiedOut'({ db, author, now }, { subject, marking }) {
    addToRegister(db, { at: now, who: author, action: 'copy-out', subject, params: { marking } });
    return {};
  },

  'settings.print': async (sliced, { path: target, leaving }) => {
    const page = `<!doctype html><html lang="${leaving.language.replace(/[^\w-]/g, '')}"><head><meta charset="utf-8"><style>${style}</style></head><body>${leavingHtml(leaving)}</body></html>`;
    const bytes = await sliced.print(page, {
      title: leaving.title,
      paper: 'A4',
      landscape: false,
      footer,
      marginsMm: { top: 20, bottom: 20, left: 25, right: 25 },
    });
    await writeWhole(target, bytes, (file) =>
      sliced.commit(({ db, author, now }) => {
        const params = { marking: leaving.marking, path: path.resolve(target), sha256: file.sha256 };
        addToRegister(db, { at: now, who: author, action: 'print', subject: leaving.title, params });
      }),
    );
    return { path: target };
  },
};
