import type { TemplateChoices } from '../document/template-choices';

/** The ministry's own template that a pack is set in; one that was removed is known by its name. */
export type HouseOfPack =
  | { kind: 'there'; id: string; name: string; file: string; choices: TemplateChoices }
  | { kind: 'removed'; name: string };
