import { AppError } from '../../../../shared/contract/errors';
import type { Archive } from '../zip';
import { readRelationships } from './workbook';
import { readXml } from './xml';

/** Moments at which programs made the empty workbook that they begin with: they say nothing of the file. */
const TEMPLATES = new Set([
  '1996-10-14T23:33:28Z',
  '1996-12-17T01:32:42Z',
  '2006-09-13T11:21:51Z',
  '2006-09-16T00:00:00Z',
  '2015-06-05T18:17:20Z',
  '2015-06-05T18:19:34Z',
]);

/** What a file's own properties say of its time, as they write it. */
export interface FileTimes {
  made: string | null;
  saved: string | null;
}

/** The day on which a file was last saved, else made (ISO); null where its properties don't say, or only repeat those of a template. */
export function savedDay({ saved, made }: FileTimes): string | null {
  for (const moment of [saved, made]) {
    const written = moment?.trim() ?? '';
    const day = /^(?:19[89]\d|20\d\d)-\d{2}-\d{2}(?=T|$)/.exec(written)?.[0];
    if (day !== undefined && Number.isFinite(Date.parse(day)) && !TEMPLATES.has(written.replace(/\.0+Z$/, 'Z')))
      return day;
  }
  return null;
}

/** Names of the elements that hold either time: of Office's packages, of OpenDocument. */
const MADE = new Set(['created', 'creation-date']);
const SAVED = new Set(['modified', 'date']);
/** Longer than any moment is written. */
const LONGEST = 40;

/**
 * The day on which a package was last saved. Damaged properties say nothing; they are no reason to refuse the figures
 * beside them.
 */
export async function savedOnIn(archive: Archive): Promise<string | null> {
  try {
    const part = await propertiesOf(archive);
    return part === null ? null : savedDay(await timesIn(archive, part));
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function propertiesOf(archive: Archive): Promise<string | null> {
  const core = (await readRelationships(archive, '')).find(({ type }) => type === 'core-properties')?.part;
  return [core, 'meta.xml'].find((part) => part !== undefined && archive.has(part)) ?? null;
}

async function timesIn(archive: Archive, part: string): Promise<FileTimes> {
  const times: FileTimes = { made: null, saved: null };
  let open: keyof FileTimes | null = null;
  await readXml(part, archive.read(part), {
    open(name) {
      open = MADE.has(name) ? 'made' : SAVED.has(name) ? 'saved' : null;
    },
    text(text) {
      if (open !== null) times[open] = `${times[open] ?? ''}${text}`.slice(0, LONGEST);
    },
    close() {
      open = null;
    },
    pause: () => Promise.resolve(),
  });
  return times;
}
