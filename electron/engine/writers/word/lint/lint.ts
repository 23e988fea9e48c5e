import { Buffer } from 'node:buffer';
import { AppError } from '../../../../../shared/contract/errors';
import type { Parts } from '../patch/relationships';
import { unzip } from '../patch/unzip';
import { parseXml } from '../patch/xml';
import { lintRules } from './rules';

/** A part that breaks a rule. */
export interface LintFinding {
  rule: string;
  part: string;
}

/** Everything that is wrong with a file; empty where it may leave the house. */
export function lintFindings(parts: Parts, copy: 'working' | 'clean'): LintFinding[] {
  return lintRules
    .filter((rule) => rule.copies === 'all' || copy === 'clean')
    .flatMap((rule) => rule.check(parts).map((part) => ({ rule: rule.name, part })));
}

/** Throws `export.lint` with the first finding. */
export function lintWord(parts: Parts, copy: 'working' | 'clean'): void {
  const first = lintFindings(parts, copy)[0];
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
