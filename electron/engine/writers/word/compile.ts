import { Buffer } from 'node:buffer';
import { Packer } from 'docx';
import type { Document } from 'docx';
import { unzip } from './patch/unzip';

/** Files of a package by path: parts of XML as text, pictures and workbooks as bytes. */
export type CompiledFiles = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile: (document: Document, prettify: undefined, overrides: readonly never[]) => unknown;
}

/**
 * The parts that the library makes of a document. Its packer would zip them in script, which takes two fifths of its
 * time, only for us to unzip them again and mend them; so we ask its compiler, which it keeps to itself. Should a
 * later version have none, the parts are unzipped after all.
 */
export async function compile(document: Document): Promise<CompiledFiles> {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  const compiled = isCompiler(compiler) ? compiler.compile(document, undefined, []) : null;
  if (isFiles(compiled)) return compiled;
  return unzip(await Packer.toBuffer(document));
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}

function isFiles(value: unknown): value is CompiledFiles {
  if (!(value instanceof Map)) return false;
  return [...value].every(([path, content]) => typeof path === 'string' && isContent(content));
}

function isContent(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Uint8Array;
}

/** The text of a part. */
export function textOfFile(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
