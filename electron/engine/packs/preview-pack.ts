import type { Output } from '../../../shared/contract/contract';
import { compile } from '../../../shared/pack/compile';
import type { PackContent } from '../../../shared/pack/content';
import type { ReadableDb } from '../store/database';
import { sheetsOf } from './compose-edition';

/** The compiled pack as the preview shows it: one sheet a section, which is one part of the outline. */
export function previewPack(db: ReadableDb, content: PackContent): Promise<Output<'packs.preview'>> {
  return sheetsOf(db, compile(content));
}
