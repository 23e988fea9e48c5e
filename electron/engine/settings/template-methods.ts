import { AppError } from '../../../shared/contract/errors';
import type { Output } from '../../../shared/contract/contract';
import type { templateMethods, TemplateView } from '../../../shared/contract/templates';
import type { TemplateChoices } from '../../../shared/document/template-choices';
import type { FoundTemplate } from '../../../shared/templates/found';
import { chooseStyles, chosenSection } from '../../../shared/templates/choose';
import { lacksOf, wordsOf } from '../../../shared/templates/lacks';
import { samplePages } from '../../../shared/templates/sample-pages';
import type { Methods, Reading } from '../methods';
import { readTemplate } from '../readers/template/read-template';
import { deleteRecord, saveRecord } from '../store/records';
import { houseOf } from '../writers/look/house-look';
import { addTemplate } from './add-template';
import { houseTemplateById, houseTemplates, packsByTemplate, templateFile } from './template-queries';

export const templates: Methods<typeof templateMethods> = {
  'templates.list': ({ db }) => {
    const packs = packsByTemplate(db);
    return houseTemplates(db).map(({ id, name, file, fileName, updated, choices }) => ({
      id,
      name,
      fileName,
      updated,
      packs: packs.get(id) ?? 0,
      paper: houseOf(fileOf(db, file).found, choices).look.house?.sheet.paper ?? null,
    }));
  },
  'templates.view': (reading, { id, choices }) => viewOf(reading, id, choices),
  'templates.preview': async ({ db }, { id, choices }) => {
    const { htmlParts } = await import('../writers/html/write-html');
    const record = houseTemplateById(db, id);
    const { found } = fileOf(db, record.file);
    const house = houseOf(found, choices ?? record.choices);
    const { css, sheets } = htmlParts(samplePages(), { forPrint: false, house });
    return { css, sheets: sheets.map(({ section, html }) => ({ id: section, html })) };
  },
  'templates.read': async (_, { bytes, file }) => {
    try {
      return { found: JSON.stringify((await readTemplate(bytes)).found) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      throw AppError.from({ ...error.data, where: { file, sheet: null, cell: null } });
    }
  },
  'templates.add': addTemplate,
  'templates.map'(writing, { id, choices }) {
    writing.named({ title: houseTemplateById(writing.db, id).name });
    saveRecord(writing, 'house-template', id, { choices });
    return {};
  },
  'templates.rename'(writing, { id, name }) {
    writing.named({ title: name });
    saveRecord(writing, 'house-template', id, { name });
    return {};
  },
  'templates.remove'(writing, { id }) {
    writing.named({ title: houseTemplateById(writing.db, id).name });
    deleteRecord(writing, 'house-template', id);
    return {};
  },
};

function fileOf(db: Reading['db'], sha256: string): { found: FoundTemplate; size: number } {
  const file = templateFile(db, sha256);
  if (file === null) throw AppError.of('record.missing', { kind: 'house-template', id: sha256 });
  return file;
}

function viewOf({ db }: Reading, id: string, wanted: TemplateChoices | undefined): TemplateView {
  const { name, fileName, file, choices: kept } = houseTemplateById(db, id);
  const { found, size } = fileOf(db, file);
  const choices = wanted ?? kept;
  const roles = chooseStyles(found, choices);
  const section = chosenSection(found, choices);
  const names = (kind: 'paragraph' | 'table') =>
    found.styles.filter((style) => style.kind === kind).map((style) => style.name);
  return {
    id,
    name,
    fileName,
    size,
    choices,
    roles,
    styles: { paragraph: names('paragraph'), table: names('table') },
    sections: summaries(found),
    section,
    bodyHead: found.bodyHead !== null,
    firstPage: (found.sections[section]?.first ?? null) !== null || found.bodyHead !== null,
    lacks: lacksOf(found, choices, roles),
    stripped: found.stripped,
  };
}

function summaries({ sections }: FoundTemplate): Output<'templates.view'>['sections'] {
  const mm = (twips: number) => Math.round((twips / 1440) * 25.4);
  return sections.map(({ page, landscape, usual, first }) => ({
    width: mm(page.width),
    height: mm(page.height),
    landscape,
    header: wordsOf(usual.header) || wordsOf(first?.header ?? null),
    first: first !== null,
  }));
}
