import { z } from 'zod';
import type { TemplateChoices } from '../document/template-choices';
import type { FoundStyle, FoundTemplate } from './found';
import { roleNames, roleOf } from './roles';
import type { Role } from './roles';

export const noChoices: TemplateChoices = { styles: {}, section: null, bodyHead: true, firstPages: 'pack' };

/** Why a style was chosen for a role. */
export const chosenBy = z.enum(['name', 'alias', 'outline', 'written', 'common', 'text', 'person', 'none']);
export type ChosenBy = z.infer<typeof chosenBy>;

export const chosenStyle = z.strictObject({ role: z.string(), style: z.string().nullable(), by: chosenBy });
export interface ChosenStyle {
  role: Role;
  /** Null: the template has none, and the pack's own is used, in the template's faces and colours. */
  style: string | null;
  by: ChosenBy;
}

/**
 * The style of each role: what a person has chosen, else by its own name, else by a name it has besides, else by its outline
 * level, else by what such a style is called in the languages that we know.
 */
export function chooseStyles(found: Pick<FoundTemplate, 'styles'>, choices: TemplateChoices): ChosenStyle[] {
  return roleNames.map((role) => byPerson(role, found.styles, choices) ?? automatic(role, found.styles));
}

function byPerson(role: Role, styles: readonly FoundStyle[], { styles: chosen }: TemplateChoices): ChosenStyle | null {
  const name = chosen[role];
  if (name === undefined) return null;
  if (name === null) return { role, style: null, by: 'person' };
  const style = styles.find((each) => each.kind === roleOf(role).kind && sameName(each.name, name));
  // A newer file of the template may no longer have it.
  return style === undefined ? null : { role, style: style.name, by: 'person' };
}

function automatic(role: Role, styles: readonly FoundStyle[]): ChosenStyle {
  const { kind, names, written, outline } = roleOf(role);
  const alike = styles.filter((style) => style.kind === kind);
  const first = (by: ChosenBy, test: (style: FoundStyle) => boolean): ChosenStyle | null => {
    const [best] = alike.filter(test).toSorted((a, b) => b.used - a.used);
    return best === undefined ? null : { role, style: best.name, by };
  };
  return (
    first('name', ({ name }) => names.some((own) => sameName(name, own))) ??
    first('alias', ({ aliases }) => aliases.some((alias) => names.some((own) => sameName(alias, own)))) ??
    (outline === undefined ? null : byOutline(role, outline, alike)) ??
    first('written', ({ name, aliases }) => [name, ...aliases].some((own) => written.some((word) => word.test(own)))) ??
    common(role, alike) ?? { role, style: null, by: 'none' }
  );
}

/** Styles that stand in the outline; those that only lists of contents or titles use are none. */
function byOutline(role: Role, outline: number, styles: readonly FoundStyle[]): ChosenStyle | null {
  const [best] = styles
    .filter((style) => style.kind === 'paragraph' && style.outline === outline && !sameName(style.name, 'title'))
    .toSorted((a, b) => b.used - a.used);
  return best === undefined ? null : { role, style: best.name, by: 'outline' };
}

/** Text without a style of its own name is set as the template sets its text; tables as it sets its tables. */
function common(role: Role, styles: readonly FoundStyle[]): ChosenStyle | null {
  if (role === 'body') {
    const normal = styles.find(({ name }) => sameName(name, 'normal'));
    return normal === undefined ? null : { role, style: normal.name, by: 'text' };
  }
  if (role !== 'table' && role !== 'raise' && role !== 'programme') return null;
  const [used] = styles
    .filter((style) => style.custom || style.used > 0)
    .filter((style) => !sameName(style.name, 'normal table') && hasRules(style))
    .toSorted((a, b) => b.used - a.used);
  return used === undefined ? null : { role, style: used.name, by: 'common' };
}

function hasRules(style: FoundStyle): boolean {
  return style.kind === 'table' && (style.look.rules.length > 0 || style.look.first.fill !== null);
}

export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The section whose page and letterhead are taken: an upright one with a letterhead before others. */
export function chosenSection({ sections }: Pick<FoundTemplate, 'sections'>, { section }: TemplateChoices): number {
  if (section !== null && section < sections.length) return section;
  const rank = (at: number): number => {
    const one = sections[at];
    if (one === undefined) return 0;
    const headed = [one.usual, one.first].some((frame) => frame !== null && isFilled(frame.header));
    return (one.landscape ? 0 : 2) + (headed ? 1 : 0) + (one.columns > 1 ? -1 : 0);
  };
  return sections.reduce((best, _, at) => (rank(at) > rank(best) ? at : best), 0);
}

function isFilled(blocks: readonly unknown[] | null): boolean {
  return blocks !== null && blocks.length > 0;
}
