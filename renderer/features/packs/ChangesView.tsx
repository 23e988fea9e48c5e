import type { KeptEdition } from '../../../shared/contract/editions';
import type { SectionDifference, UnitDifference } from '../../../shared/document/compare-documents';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Runs } from '../../ui/DiffText';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Scroll } from '../../ui/Scroll';
import { Waiting } from '../../ui/Waiting';
import { LookFrame } from './LookFrame';
import css from './Look.module.css';
import type { Origin } from './origin-target';

export interface ChangesViewProps {
  edition: KeptEdition;
  onBack: () => void;
  /** Opens the place where something is written. */
  onOpen: (origin: Origin) => void;
  onAddendum: () => void;
}

/** What of the pack changed since an edition went out: by part, in the order of the pages, word by word. */
export function ChangesView({ edition, onBack, onOpen, onAddendum }: ChangesViewProps) {
  const t = useText();
  const language = useLanguage();
  const { version, at, replacedBy } = edition;
  const { data, error } = useAnswer('editions.changes', { id: edition.id }, { keepBefore: true });
  const sections = data?.sections ?? [];
  return (
    <LookFrame
      title={t('editions.changedSince', { version, moment: momentText(at, language) })}
      label={t('editions.changes')}
      onBack={onBack}
      verbs={
        sections.length > 0 &&
        replacedBy === null && (
          <Button small onClick={onAddendum}>
            {t('editions.makeAddendum')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('editions.comparing', { version })}</Waiting>}
      {data !== undefined && sections.length === 0 && <Empty>{t('editions.changedNothing', { version })}</Empty>}
      {sections.length > 0 && (
        <Scroll>
          <ul className={css['list']} aria-label={t('editions.changeList', { version })}>
            {sections.map((section) => (
              <ChangedSection key={section.id} section={section} onOpen={onOpen} />
            ))}
          </ul>
        </Scroll>
      )}
    </LookFrame>
  );
}

function ChangedSection({ section, onOpen }: { section: SectionDifference; onOpen: ChangesViewProps['onOpen'] }) {
  const t = useText();
  const { number, title, kind, units } = section;
  return (
    <li className={css['section']}>
      <h3 className={css['sectionTitle']}>
        <span>{number === null ? title : t('editions.numberedPart', { number, title })}</span>
        <span className={css['kind']}>{t(`editions.section-${kind}`)}</span>
      </h3>
      <ul>
        {units.map((unit) => (
          <li key={`${unit.id} ${unit.kind}`}>
            <ChangedUnit unit={unit} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function ChangedUnit({ unit, onOpen }: { unit: UnitDifference; onOpen: ChangesViewProps['onOpen'] }) {
  const t = useText();
  const { kind, what, number, under, origin } = unit;
  const place = t(`editions.what-${what}`, { number: number ?? '' }).trim();
  const content = (
    <>
      <span className={css['where']}>
        {t(`editions.unit-${kind}`)}: {place}
        {under !== '' && what !== 'point' && what !== 'objective' && <> · {under}</>}
      </span>
      <span className={css['words']} dir="auto">
        <Words unit={unit} />
      </span>
    </>
  );
  if (origin === null || kind === 'removed') return <div className={css['unit']}>{content}</div>;
  return (
    <button type="button" className={css['unit']} onClick={() => onOpen(origin)}>
      {content}
    </button>
  );
}

function Words({ unit: { kind, before, after, words } }: { unit: UnitDifference }) {
  if (kind === 'moved') return after;
  if (kind === 'changed') return <Runs runs={words} />;
  return <Runs runs={[{ kind, text: kind === 'added' ? (after ?? '') : (before ?? '') }]} />;
}
