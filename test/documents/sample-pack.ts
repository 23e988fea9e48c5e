import type { PackDocument } from '../../shared/document/pack-document';
import { packDocument } from './building';
import { commitments, names, people, sources } from './sample-annexes';
import { factSheet } from './sample-fact-sheet';
import { contents, cover } from './sample-front';
import { meeting } from './sample-meeting';
import { programme, steering } from './sample-programme';

/**
 * The pack of the sample visit. Places and names are those that the press gave, the figures those of the IMF's
 * Direction of Trade Statistics; times, rooms, points and clearances are drafting, marked as a sample.
 */
export function samplePack(values: Partial<PackDocument> = {}): PackDocument {
  const sections = [steering(), programme(), meeting(), factSheet(), people(), commitments(), sources(), names()];
  return packDocument({
    title: 'Briefing pack: visit of the President of Belarus (sample)',
    sections: [cover(), contents(sections), ...sections],
    ...values,
  });
}
