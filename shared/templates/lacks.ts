import type { TemplateChoices } from '../document/template-choices';
import { chosenSection, sameName } from './choose';
import type { ChosenStyle } from './choose';
import type { FoundTemplate, ShownBlock, TemplateNote } from './found';
import { roleOf } from './roles';

/** What a template has not, as it is mapped now, and what its pages bring that a person should know of. */
export function lacksOf(
  found: FoundTemplate,
  choices: TemplateChoices,
  chosen: readonly ChosenStyle[],
): TemplateNote[] {
  return [...found.lacks, ...ofStyles(chosen), ...ofNumbers(found, chosen), ...ofPages(found, choices)];
}

const headings = ['heading1', 'heading2', 'heading3'];

function ofStyles(chosen: readonly ChosenStyle[]): TemplateNote[] {
  const missing = chosen.filter(({ style, by }) => style === null && by !== 'person').map(({ role }) => role);
  const heads = missing.filter((role) => headings.includes(role));
  const tables = missing.filter((role) => roleOf(role).kind === 'table');
  const others = missing.filter((role) => !headings.includes(role) && !tables.includes(role));
  return [
    ...(heads.length === 3
      ? [note('no-headings')]
      : heads.map((role) => note('no-heading', { level: headings.indexOf(role) + 1 }))),
    ...(tables.length > 0 ? [note('no-table')] : []),
    ...(others.length > 0 ? [note('no-style', { roles: others.join(' '), count: others.length })] : []),
  ];
}

/** Titles are counted in figures whatever the template's list says, since texts speak of "brief 3". */
function ofNumbers(found: FoundTemplate, chosen: readonly ChosenStyle[]): TemplateNote[] {
  const [first] = headingNumbers(found, chosen);
  return first === undefined || first === null ? [] : [note('headings-numbered', { format: first })];
}

/** What the template prints before headings of each level, as they are mapped: `%1.%2`; null where nothing that counts titles. */
export function headingNumbers(found: FoundTemplate, chosen: readonly ChosenStyle[]): (string | null)[] {
  const numbers = headings.map((role) => {
    const name = chosen.find((each) => each.role === role)?.style ?? null;
    const style = found.styles.find((each) => each.kind === 'paragraph' && name !== null && sameName(each.name, name));
    return style?.kind === 'paragraph' ? style.number : null;
  });
  const [first] = numbers;
  return first?.includes('%1') === true ? numbers : numbers.map(() => null);
}

function ofPages(found: FoundTemplate, choices: TemplateChoices): TemplateNote[] {
  const at = chosenSection(found, choices);
  const section = found.sections[at];
  if (section === undefined) return [];
  const { usual, first, columns, landscape } = section;
  const headed = [usual.header, usual.footer, first?.header ?? null, first?.footer ?? null].some(
    (blocks) => blocks !== null,
  );
  const shown = headed || (found.bodyHead !== null && choices.bodyHead);
  return [
    ...(found.sections.length > 1 ? [note('sections', { count: found.sections.length, chosen: at + 1 })] : []),
    ...(columns > 1 ? [note('columns', { count: columns })] : []),
    ...(landscape ? [note('landscape')] : []),
    ...(shown ? [] : [note('no-letterhead')]),
    ...(found.bodyHead === null ? [] : [note(choices.bodyHead ? 'body-head-kept' : 'body-head-lost')]),
    ...(first !== null && isEmpty(first.header) && !isEmpty(usual.header) ? [note('first-page-bare')] : []),
  ];
}

function isEmpty(blocks: readonly ShownBlock[] | null): boolean {
  return blocks === null || blocks.length === 0;
}

function note(code: string, params: TemplateNote['params'] = {}): TemplateNote {
  return { code, params };
}

/** The first words of a head or foot, by which people know it. */
export function wordsOf(blocks: readonly ShownBlock[] | null): string {
  const paragraphs = (blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap(({ paragraphs: inside }) => inside)),
  );
  const words = paragraphs.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
  return words.join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, 60);
}
