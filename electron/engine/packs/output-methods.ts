import type { packOutputMethods } from '../../../shared/contract/pack-outputs';
import type { Methods } from '../methods';
import { exportFigures } from './export-figures';
import { exportRegister } from './export-register';
import { figureRows } from './figure-rows';
import { gatherContent } from './gather-content';

export const packOutputs: Methods<typeof packOutputMethods> = {
  'packs.figures': (reading, { packId }) => figureRows(gatherContent(reading, packId, 'officials')),
  'packs.exportFigures': exportFigures,
  'packs.exportRegister': exportRegister,
};
