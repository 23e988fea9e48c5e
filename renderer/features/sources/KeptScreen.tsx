import { IconArrowLeft, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceDetail, SourceFields } from '../../../shared/contract/sources';
import type { Address } from '../../../shared/figures/figure';
import { wordNumber } from '../../../shared/figures/wording';
import { useAct } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Fact, Fields } from '../../ui/Fields';
import { Frame, PaneToggle } from '../../ui/Frame';
import { PaneHead, SectionHead, ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { TextField } from '../../ui/TextField';
import { Asked } from './Asked';
import { factsOfFile } from './import-state';
import { SheetView } from './SheetView';
import { Understood } from './Understood';

interface KeptScreenProps {
  detail: SourceDetail;
  /** The cell to light. */
  at: Address | null;
}

/** A source whose figures are in the store: its sheets as they came, and what is known of the file. */
export function KeptScreen({ detail, at }: KeptScreenProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { source, sheets, problems } = detail;
  const answer = useAct('sources.answer', { subject: source.fileName });
  const [picked, setPicked] = useState<{ sheet: number; at: Address | null } | null>(null);
  const meant = at === null ? null : (sheets.find(({ name }) => name === at.sheet)?.id ?? null);
  const first = sheets.find(({ proposal }) => (proposal?.mapping.tables.length ?? 0) > 0) ?? sheets[0];
  const chosen = picked !== null && picked.at === at ? picked.sheet : (meant ?? first?.id ?? 0);
  const proposal = sheets.find(({ id }) => id === chosen)?.proposal ?? null;
  const question = source.questions[0] ?? null;

  const pane = (
    <>
      <PaneHead title={t('sources.details')} />
      <Scroll>
        {question !== null && (
          <Asked
            key={question.field}
            question={question}
            onAnswer={(value) => void answer.run({ sourceId: source.id, field: question.field, value })}
          />
        )}
        <FileFields detail={detail} />
        <SectionHead title={t('sources.understood')} />
        <Understood proposal={proposal} problems={problems} problemCount={detail.problemCount} onCorrect={null} />
      </Scroll>
    </>
  );
  return (
    <Frame id="sources.kept" label={source.fileName} end={{ label: t('sources.details'), content: pane }}>
      <ThingHead
        title={<bdi>{source.fileName}</bdi>}
        mark={<IconTable size={16} stroke={1.5} aria-hidden />}
        facts={`${factsOfFile(detail, t, language)} · ${t('sources.figures')}: ${wordNumber(detail.figures, 0, language)}`}
      >
        <Button
          variant="quiet"
          icon={<IconArrowLeft size={16} stroke={1.5} className="flip" aria-hidden />}
          onClick={() => go({ area: 'sources' })}
        >
          {t('sources.back')}
        </Button>
        <PaneToggle side="end" />
      </ThingHead>
      <SheetView
        sheets={sheets}
        chosen={chosen}
        onChoose={(sheet) => setPicked({ sheet, at })}
        proposal={proposal}
        problems={problems}
        lit={at !== null && chosen === meant ? { row: at.row, col: at.col } : null}
        onRole={null}
      />
    </Frame>
  );
}

function FileFields({ detail: { source } }: Pick<KeptScreenProps, 'detail'>) {
  const t = useText();
  const update = useAct('sources.update');
  const set = (fields: Partial<SourceFields>) => void update.run({ id: source.id, fields });
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  return (
    <Fields>
      <TextField
        label={t('sources.publisher')}
        value={source.publisher ?? ''}
        onChange={(value) => set({ publisher: text(value) })}
      />
      <TextField
        label={t('sources.dataset')}
        value={source.dataset ?? ''}
        onChange={(value) => set({ dataset: text(value) })}
      />
      <DateField label={t('sources.takenOn')} value={source.takenOn} onChange={(takenOn) => set({ takenOn })} />
      <TextField
        label={t('sources.credit')}
        value={source.credit ?? ''}
        lines
        onChange={(value) => set({ credit: text(value) })}
      />
      <Fact label="SHA-256">
        <bdi title={source.sha256}>{source.sha256.slice(0, 16)}…</bdi>
      </Fact>
    </Fields>
  );
}
