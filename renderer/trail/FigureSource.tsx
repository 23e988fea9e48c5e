import { useDebouncedValue } from '@mantine/hooks';
import type { FigureSource as Source } from '../../shared/contract/figures';
import type { Reading } from '../../shared/figures/binding';
import { cellName } from '../../shared/figures/figure';
import { wordNumber } from '../../shared/figures/wording';
import { labelFigure } from '../../shared/sentences/figure-labels';
import { unitWords, wordDoubt } from '../../shared/sentences/reasons';
import { readUnit } from '../../shared/units/units';
import { useAnswer } from '../app/queries';
import type { Target } from '../app/navigation';
import { dayText } from '../app/texts/dates';
import { useLanguage, useText } from '../app/texts/texts';
import { useNavigation } from '../app/use-navigation';
import { Button } from '../ui/Button';
import { cellTarget } from './cell-target';
import { SheetCells } from './SheetCells';
import css from './trail.module.css';

export interface FigureSourceProps {
  figureId: number;
  /** What a text kept of it: shown where the store has it no more. */
  reading?: Reading | null;
  /** Whether what it is of is said: not where it stands beside. */
  named?: boolean;
  /** Without the cells around it. */
  brief?: boolean;
  /** The shortcut that opens its sheet where it stands. */
  keys?: string | null;
  /** Not where its rivals are shown already. */
  rivals?: boolean;
  /** Before the window goes elsewhere. */
  onLeave?: () => void;
}

/** One number as it was read: cell, the cells around it, the path of the value, file, publisher, date; and the way there. */
export function FigureSource({ figureId, reading = null, ...how }: FigureSourceProps) {
  const { data, error } = useAnswer('figures.source', { figureId });
  if (data !== undefined) return <Known source={data} {...how} />;
  return error !== null && reading !== null ? <Kept reading={reading} {...how} /> : null;
}

/** A deficit that its cell writes without a minus: the number above is not that of the cell. */
function isBareDeficit({ read, figure }: Source): boolean {
  return read !== null && read < 0 && figure.flow === 'balance' && /^[\d.,\s]+$/.test(figure.raw);
}

type How = Omit<FigureSourceProps, 'figureId' | 'reading'>;

function Known({
  source: data,
  named = false,
  brief = false,
  keys = null,
  rivals = true,
  onLeave,
}: How & { source: Source }) {
  const t = useText();
  const language = useLanguage();
  const { figure, source, scale, scaleCell, scaleText } = data;
  const number = data.read === null ? figure.raw : wordRead(data.read, language);
  const path = [
    t('trail.path', { read: number, cell: figure.cell }),
    ...(isBareDeficit(data) ? [t('trail.deficit', { raw: figure.raw.trim() })] : []),
    ...(scale === 1 ? [] : [t('trail.times', { scale: wordNumber(scale, 0, language) })]),
    ...(scaleCell === null ? [] : [t('trail.scaleFrom', { cell: scaleCell, text: scaleText ?? '' })]),
  ].join('');
  return (
    <div role="group" className={css['source']} aria-label={t('trail.sourceOf', { number, cell: figure.cell })}>
      {named && <p className={css['named']}>{nameOf(data, language)}</p>}
      <Head
        number={number}
        unit={unitOf(data)}
        cell={figure.cell}
        keys={keys}
        target={cellTarget(figure)}
        onLeave={onLeave}
      />
      {!brief && <SheetCells source={data} />}
      <p className={css['small']}>
        <bdi>{path}</bdi>
      </p>
      <FileLine {...source} sheet={figure.sheet} />
      {data.doubt !== null && <p className={css['warn']}>{wordDoubt(data.doubt, language)}</p>}
      {data.supersededBy !== null && <p className={css['warn']}>{t('trail.superseded')}</p>}
      {rivals && <Rivals figureId={figure.id} onLeave={onLeave} />}
    </div>
  );
}

/** Of a figure that the store has no more, or never had: what the text kept of it. */
function Kept({ reading, keys = null, onLeave }: How & { reading: Reading }) {
  const t = useText();
  const { address, source } = reading;
  const cell = cellName(address.row, address.col);
  return (
    <section className={css['source']}>
      <Head
        number={reading.raw.trim()}
        unit={reading.key.unit ?? ''}
        cell={cell}
        keys={keys}
        target={{ area: 'sources', id: source.id, at: address }}
        onLeave={onLeave}
      />
      <FileLine {...source} sheet={address.sheet} />
      <p className={css['warn']}>{t('trail.gone')}</p>
    </section>
  );
}

interface HeadProps {
  number: string;
  unit: string;
  cell: string;
  keys: string | null;
  target: Target;
  onLeave: (() => void) | undefined;
}

function Head({ number, unit, cell, keys, target, onLeave }: HeadProps) {
  const t = useText();
  const { go } = useNavigation();
  const open = () => {
    onLeave?.();
    go(target);
  };
  return (
    <p className={css['head']}>
      <span className={css['number']}>{number}</span>
      <span className={css['quiet']}>
        <bdi>{t('trail.inCell', { unit })}</bdi> <bdi>{cell}</bdi>
      </span>
      <span className={css['end']}>
        <Button variant="link" small keys={keys} onClick={open}>
          {t('trail.openSheet')}
        </Button>
      </span>
    </p>
  );
}

interface FileLineProps extends Pick<Reading['source'], 'fileName' | 'publisher' | 'dataset' | 'takenOn'> {
  sheet: string;
}

/** `exports.xlsx, “Sheet 1” · IMF, Direction of Trade Statistics · taken on 4 March 2024` */
function FileLine({ fileName, publisher, dataset, takenOn, sheet }: FileLineProps) {
  const t = useText();
  const language = useLanguage();
  const whose = [publisher, dataset].filter((part) => part !== null && part !== '');
  const parts = [
    sheet === '' ? fileName : t('trail.fileSheet', { file: fileName, sheet }),
    whose.length === 0 ? t('trail.publisherUnknown') : whose.join(', '),
    takenOn === null ? t('trail.takenUnknown') : t('trail.takenOn', { day: dayText(takenOn, language) }),
  ];
  return (
    <p className={css['small']}>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

/** The way to what else is said of the same thing, where there is anything; asked once somebody rests there. */
function Rivals({ figureId, onLeave }: { figureId: number; onLeave: (() => void) | undefined }) {
  const t = useText();
  const { go } = useNavigation();
  const [rested] = useDebouncedValue(figureId, 250);
  const { data } = useAnswer('figures.rivals', { figureId }, { enabled: rested === figureId });
  const count = data === undefined ? 0 : data.rivals.length + data.mirrors.length + data.claims.length;
  if (count === 0) return null;
  return (
    <p className={css['small']}>
      <Button
        variant="link"
        small
        onClick={() => {
          onLeave?.();
          go({ area: 'figures', at: `rivals:${figureId}` });
        }}
      >
        {t('trail.rivals', { count })}
      </Button>
    </p>
  );
}

/** As many digits as the file has. */
function wordRead(value: number, language: string): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return wordNumber(value, Math.min(6, decimals), language);
}

/** The unit as the sheet words it; where it does so in a whole title, or says no scale that was answered, in our words. */
function unitOf({ figure: { unit }, scale, scaleText }: Source): string {
  const whole = scaleText !== null && (scale === 1 || readUnit(scaleText).scale === scale);
  if (whole && scaleText.length <= 32) return scaleText;
  return unit === null ? '' : unitWords(unit, String(scale));
}

function nameOf({ figure }: Source, language: string): string {
  const { flow, measure, reporterName, partnerName, product, productName, more, priceBasis, period } = figure;
  const named = product === null || product === 'TOTAL' ? null : (productName ?? product);
  const places = { reporter: reporterName, partner: partnerName };
  const words = { flow, measure, ...places, product: named, further: more, priceBasis, period };
  return labelFigure({ kind: 'value', ...words }, language);
}
