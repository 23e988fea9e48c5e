import { AppError } from '../../../../../shared/contract/errors';
import { textOfFile } from '../compile';
import type { Parts } from '../patch/relationships';
import { unzip } from '../patch/unzip';
import { parseXml, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import { lintRules } from './rules';
import type { Look, Place } from './rules';

/** A part that breaks a rule. */
export interface LintFinding {
  rule: string;
  part: string;
}

/**
 * A file is looked at as we have written it, and again when a ministry's own template is merged into it: then its styles have other
 * ids, and the letterhead is set by hand.
 */
type Stage = 'own' | 'merged';

const ownLooks = new Set(['direct-formatting', 'empty-paragraph', 'heading-jump', 'table-header']);

interface Started {
  name: string;
  look: Look;
}

/** Everything that is wrong with a file, each rule once a part; empty where it may leave the house. */
export function lintFindings(parts: Parts, copy: 'working' | 'clean', stage: Stage = 'own'): LintFinding[] {
  const { everywhere, byElement, order } = startRules(parts, copy, stage);
  const found = new Map<string, LintFinding>();
  for (const [path, root] of parts) {
    let place: Place | null = null;
    const ask = ({ name, look }: Started, element: XmlElement, where: Place): void => {
      if (look(element, where)) found.set(`${name} ${path}`, { rule: name, part: path });
    };
    walk(root, (element, parents) => {
      place ??= { path, parents };
      for (const rule of everywhere) ask(rule, element, place);
      const rules = byElement.get(element.name);
      if (rules !== undefined) for (const rule of rules) ask(rule, element, place);
    });
  }
  return [...found.values()].toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** Begins all rules of a kind of copy, sorted by the elements that they look at: the file is walked but once. */
function startRules(parts: Parts, copy: 'working' | 'clean', stage: Stage) {
  const everywhere: Started[] = [];
  const byElement = new Map<string, Started[]>();
  const rules = lintRules
    .filter((rule) => rule.copies === 'all' || copy === 'clean')
    .filter((rule) => stage === 'own' || !ownLooks.has(rule.name));
  for (const { name, on, start } of rules) {
    const started = { name, look: start(parts) };
    if (on === null) everywhere.push(started);
    for (const element of on ?? []) byElement.set(element, [...(byElement.get(element) ?? []), started]);
  }
  return { everywhere, byElement, order: rules.map((rule) => rule.name) };
}

/** Throws `export.lint` with the first finding. */
export function lintWord(parts: Parts, copy: 'working' | 'clean', stage: Stage = 'own'): void {
  const first = lintFindings(parts, copy, stage)[0];
  if (first !== undefined) throw AppError.of('export.lint', first);
}

/** The findings for a file as written (.docx). */
export function lintFile(bytes: Uint8Array, copy: 'working' | 'clean'): LintFinding[] {
  const parts: Parts = new Map();
  for (const [path, content] of unzip(bytes)) {
    if (/\.(?:xml|rels)$/.test(path)) parts.set(path, parseXml(textOfFile(content)));
  }
  return lintFindings(parts, copy);
}
