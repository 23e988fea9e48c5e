import { Checkbox, Textarea } from '@mantine/core';
import type { Finding } from '../../../shared/contract/findings';
import { useText } from '../../app/texts/texts';
import { SectionHead } from '../../ui/heads';
import css from './Export.module.css';
import { FindingList } from './FindingList';
import type { Override } from './use-override';

export interface BlockedProps {
  override: Override;
  onJump: (finding: Finding) => void;
}

/** What stops the export, and the way past it: a reason that is recorded. Nothing where nothing stops it. */
export function Blocked({ override, onJump }: BlockedProps) {
  const t = useText();
  const { errors, overriding, setOverriding, reason, setReason } = override;
  if (errors.length === 0) return null;
  return (
    <div>
      <div className={css['blocked']}>
        <SectionHead title={t('packs.blocked', { count: errors.length })} />
        <FindingList label={t('packs.stopTheExport')} findings={errors} onJump={onJump} />
      </div>
      <div className={css['override']}>
        <Checkbox
          mt="sm"
          label={t('packs.allTheSame')}
          checked={overriding}
          onChange={(event) => setOverriding(event.currentTarget.checked)}
        />
        {overriding && (
          <Textarea
            label={t('packs.reason')}
            description={t('packs.reasonHow')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={2}
            required
            withAsterisk={false}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
    </div>
  );
}
