import { editions } from './en/editions';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { figures } from './en/figures';
import { library } from './en/library';
import { lock } from './en/lock';
import { made } from './en/made';
import { meetings } from './en/meetings';
import { packs } from './en/packs';
import { pair } from './en/pair';
import { people } from './en/people';
import { points } from './en/points';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { sources } from './en/sources';
import { templates } from './en/templates';
import { trail } from './en/trail';
import { ui } from './en/ui';
import { visitWork } from './en/visit-work';
import { visits } from './en/visits';

/** Every text of the interface in English, by area. Another language is one more file of this shape. */
export const en = {
  shell,
  ui,
  errors,
  library,
  lock,
  settings,
  visits,
  made,
  meetings,
  visitWork,
  points,
  figures,
  sources,
  people,
  packs,
  editions,
  pair,
  editor,
  templates,
  trail,
};
