import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Lists of markets and suppliers for one product: who is in the rows does not tell the flow. */
export function marketLists(): LookAlike[] {
  return [exporters(), exporterAndImporter()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);

function exporters(): LookAlike {
  return written({
    family: 'exporters of what was exported report',
    name: 'list for one product',
    common: { flow: 'export', product: '8701', value: 1000 },
    lines: [
      ['List of exporters for the selected product'],
      ['Product: 8701 Tractors'],
      ['Unit : US Dollar thousand'],
      [],
      ['Exporters', 'Exported value in 2021', 'Exported value in 2022'],
      ...(
        [
          ['World', 'WLD'],
          ['Belarus', 'BLR'],
          ['Taipei, Chinese', 'TWN'],
        ] as const
      ).map(([name, reporter], at): Line => [
        name,
        put(whole(at, 479), { reporter, period: '2021' }),
        put(whole(at, 487), { reporter, period: '2022' }),
      ]),
    ],
  });
}

function exporterAndImporter(): LookAlike {
  return written({
    family: 'supplying markets of an importer',
    name: 'exporters in the rows, imported value',
    common: { reporter: 'PAK', flow: 'import', product: '8701', value: 1000 },
    lines: [
      ['List of supplying markets for a product imported by Pakistan'],
      ['Product: 8701 Tractors'],
      ['Unit : US Dollar thousand'],
      [],
      ['Exporters', 'Imported value in 2021', 'Imported value in 2022'],
      ...(
        [
          ['World', 'WLD'],
          ['Belarus', 'BLR'],
          ['China', 'CHN'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(whole(at, 491), { partner, period: '2021' }),
        put(whole(at, 499), { partner, period: '2022' }),
      ]),
    ],
  });
}
