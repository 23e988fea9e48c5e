import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Contribution, ContributionFields, ReturnedItem } from '../../../shared/contract/contributions';
import { readForm } from '../../../shared/contributions/read-form';
import type { FormRow } from '../../../shared/contributions/read-form';
import { otherSideOf } from '../../../shared/commitments/standing';
import { paragraph } from '../../../shared/document/rich-text';
import { formDocument } from '../../../shared/pack/form-document';
import type { Sliced, Writing } from '../methods';
import { exportDocument } from '../packs/export-document';
import { createPoint } from '../points/create-point';
import { decodeBlock } from '../readers/blocks';
import { readInWorker } from '../readers/host';
import { boundsOf } from '../readers/limits';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { readingLimitsOf } from '../settings/reading-queries';
import { readFileBytes } from '../sources/read-file';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { newAnchor, newId } from '../store/ids';
import { createRecord, saveRecord } from '../store/records';
import { contributionById, contributionOfToken, lastNumber } from './contribution-queries';
import { lastPosition } from './position';
import { briefsOf, usesOfBrief, visitById } from './queries';

/** Makes a contribution with the next serial number of its visit. */
export function addContribution(writing: Writing, given: Given<ContributionFields, 'visitId' | 'title'>): string {
  const { visitId, title } = given;
  visitById(writing.db, visitId);
  const usual: ContributionFields = {
    visitId,
    title,
    briefId: null,
    number: lastNumber(writing.db, visitId) + 1,
    office: '',
    person: '',
    form: 'checklist',
    purpose: '',
    mostWords: null,
    due: null,
    state: 'planned',
    token: newAnchor(),
    askedOn: null,
    returnedOn: null,
    fileName: '',
    returned: [],
    used: null,
    remarks: '',
  };
  return createRecord(writing, 'contribution', { ...filled(usual, given) });
}

/** Writes the form for an office. One that was only planned now counts as asked. */
export async function writeForm(
  sliced: Sliced,
  { id, path }: Parsed<'contributions.writeForm'>,
): Promise<Output<'contributions.writeForm'>> {
  const contribution = contributionById(sliced.db, id);
  const document = formDocument({
    visit: visitById(sliced.db, contribution.visitId),
    contribution,
    desk: deskOf(sliced.db),
    scheme: deskScheme(sliced),
    at: sliced.now,
  });
  const order = { document, path, format: 'docx' as const, subject: document.title, what: 'form' as const };
  const written = await exportDocument(sliced, order);
  if (contribution.state === 'planned') {
    await sliced.commit((writing) =>
      saveRecord(writing, 'contribution', id, { state: 'asked', askedOn: sliced.now.slice(0, 10) }),
    );
  }
  return written;
}

/** Puts what a returned form says into its slot; null where the file is none of this store's forms. */
export async function landForm(
  sliced: Sliced,
  { path, into }: Parsed<'contributions.land'>,
): Promise<Output<'contributions.land'>> {
  const limits = readingLimitsOf(sliced.db);
  const file = await readFileBytes(path, sliced.signal, boundsOf(limits));
  const rows: FormRow[] = [];
  const order = { signal: sliced.signal, wish: null, limits, prose: true };
  for await (const message of readInWorker(file.bytes, file.fileName, order)) {
    if (message.kind === 'done' && message.format !== 'docx') return null;
    if (message.kind !== 'block') continue;
    for (const { cells } of decodeBlock(message.bytes, message.block))
      rows.push({ cells: cells.map(({ col, shown }) => ({ col, text: shown })) });
  }
  const { tokens, items } = readForm(rows, newId);
  const found = into === null ? contributionOfToken(sliced.db, tokens) : contributionById(sliced.db, into);
  if (found === null) return null;
  await sliced.commit((writing) => {
    writing.named({ title: found.title });
    saveRecord(writing, 'contribution', found.id, {
      state: 'returned',
      returnedOn: writing.now.slice(0, 10),
      fileName: file.fileName,
      // What was taken from an earlier return stays known as such.
      returned: [...found.returned.filter(({ pointId }) => pointId !== null), ...items],
    });
  });
  return { id: found.id, visitId: found.visitId, count: items.length };
}

/** Takes chosen items into the library and the brief that they were asked for. Gives how many. */
export function takeReturned(writing: Writing, id: string, chosen: readonly string[]): number {
  const contribution = contributionById(writing.db, id);
  const briefId = briefFor(writing, contribution);
  const returned = contribution.returned.map((item) => {
    if (!chosen.includes(item.id) || item.pointId !== null) return item;
    const pointId = pointOf(writing, contribution, item);
    if (briefId !== null) usePoint(writing, briefId, pointId, item.toWhom);
    return { ...item, pointId };
  });
  saveRecord(writing, 'contribution', id, { returned, state: 'taken' });
  return returned.filter((item, i) => item !== contribution.returned[i]).length;
}

/** The brief that it was asked for, where that is still there; else the steering brief. */
function briefFor({ db }: Writing, { visitId, briefId }: Contribution): string | null {
  const briefs = briefsOf(db, visitId);
  return (briefs.find(({ id }) => id === briefId) ?? briefs.find(({ kind }) => kind === 'steering'))?.id ?? null;
}

function pointOf(writing: Writing, contribution: Contribution, item: ReturnedItem): string {
  const desk = deskOf(writing.db);
  const visit = visitById(writing.db, contribution.visitId);
  const other = otherSideOf(visit, desk.country);
  const [first = '', ...rest] = item.words.split('\n');
  return createPoint(writing, {
    kind: item.kind,
    lead: paragraph(newId(), first),
    body: rest.filter((line) => line.trim() !== '').map((line) => paragraph(newId(), line)),
    bindings: [],
    theirPoint: item.theirPoint,
    likelihood: item.kind === 'if-raised' ? (item.likelihood ?? 'possible') : null,
    stopLine: item.stopLine,
    topics: [],
    places: other === null ? [] : [other],
    language: desk.language,
    marking: visit.marking,
    usability: item.usability,
    asOf: item.asOf,
    owner: contribution.office,
  });
}

function usePoint(writing: Writing, briefId: string, pointId: string, toWhom: string): void {
  const position = lastPosition(usesOfBrief(writing.db, briefId));
  const use = { briefId, pointId, weight: null, toWhom, wording: null, made: null, told: null, position };
  createRecord(writing, 'use', use);
}
