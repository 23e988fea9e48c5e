import type { Origin, Run } from '../../../../shared/document/pack-document';
import { paragraphDirection } from '../direction';
import { tag } from './markup';
import type { Html } from './markup';
import { runsHtml } from './runs';
import { originAttribute } from './showing';
import type { Showing } from './showing';

interface ParagraphHtml {
  /** A paragraph style; further classes may follow it. */
  style: string;
  runs: readonly Run[];
  /** That under which an edition anchors it. */
  id?: string | null;
  origin?: Origin | null;
  dir?: 'auto' | 'ltr' | 'rtl';
  /** The name of its element. */
  name?: string;
  /** Stands before the words. */
  before?: Html;
}

/** A paragraph or heading in a style. */
export function paragraphHtml(
  { style, runs, id = null, origin = null, dir = 'auto', name = 'p', before = '' }: ParagraphHtml,
  showing: Showing,
): Html {
  const around = showing.document.dir;
  const direction = paragraphDirection({ style, dir, runs }, around);
  const attributes = {
    class: style,
    'data-id': id,
    'data-origin': originAttribute(origin),
    dir: direction === around ? null : direction,
  };
  return tag(name, attributes, before, runsHtml(runs, showing, direction));
}
