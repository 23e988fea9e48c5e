import { Buffer } from 'node:buffer';
import { AppError } from '../../../../../shared/contract/errors';
import type { Parts } from '../patch/relationships';
import { unzip } from '../patch/unzip';
import { byElement, parseXml, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import { lintRules } from './rules';
import type { LintRule, Look, Place } from './rules';

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

type Started = LintRule & { look: Look };

/** Everything that is wrong with a file, each rule once a part; empty where it may leave the house. */
export function lintFindings(parts: Parts, copy: 'working' | 'clean', stage: Stage = 'own'): LintFinding[] {
  const rules = startRules(parts, copy, stage);
  const order = rules.map(({ name }) => name);
  const found = new Map<string, LintFinding>();
  for (const [path, root] of parts) {
    const here = rules.filter((rule) => rule.parts?.test(path) ?? true);
    const everywhere = here.filter(({ on }) => on === null);
    const named = byElement(here);
    let place: Place | null = null;
    const ask = ({ name, look }: Started, element: XmlElement, where: Place): void => {
      if (look(element, where)) found.set(`${name} ${path}`, { rule: name, part: path });
    };
    // All rules are asked in one walk.
    walk(root, (element, parents) => {
      place ??= { path, parents };
      for (const rule of everywhere) ask(rule, element, place);
      for (const rule of named.get(element.name) ?? []) ask(rule, element, place);
    });
  }
  return [...found.values()].toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** Begins all rules of a kind of copy. */
function startRules(parts: Parts, copy: 'working' | 'clean', stage: Stage): Started[] {
  return lintRules
    .filter((rule) => rule.copies === 'all' || copy === 'clean')
    .filter((rule) => stage === 'own' || !ownLooks.has(rule.name))
    .map((rule) => ({ ...rule, look: rule.start(parts) }));
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
    if (/\.(?:xml|rels)$/.test(path)) parts.set(path, parseXml(Buffer.from(content).toString('utf8')));
  }
  return lintFindings(parts, copy);
}
