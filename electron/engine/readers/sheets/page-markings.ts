import { isMarking } from '../../../../shared/texts/markings';
import type { Archive } from '../zip';
import { readXml } from './xml';

/** The parts of a Word file that stand at the head and the foot of its pages. */
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/i;

/**
 * The markings that a Word file bears at the head or the foot of its pages and nowhere else in it, each once: of all that
 * stands there they alone say something of its words.
 */
export async function pageMarkings(archive: Archive): Promise<string[]> {
  const found = new Set<string>();
  for (const name of archive.names.filter((each) => MARGIN.test(each)).toSorted()) {
    let line = '';
    let collecting = false;
    await readXml(name, archive.read(name), {
      open: (element) => {
        collecting = element === 't';
        if (element === 'tab') line += ' ';
      },
      text: (text) => {
        if (collecting) line += text;
      },
      close: (element) => {
        collecting = false;
        if (element !== 'p') return;
        if (isMarking(line)) found.add(line.trim());
        line = '';
      },
      pause: () => Promise.resolve(),
    });
  }
  return [...found];
}
