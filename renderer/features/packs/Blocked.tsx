import { Checkbox, Textarea } from '@mantine/core';
import type { Finding } from '../../../shared/contract/findings';
import { useText } from '../../app/texts/texts';
import { SectionHead } from '../../ui/heads';
import css from './Export.module.css';
import { FindingList } from './FindingList';

export interface BlockedProps {
  errors: readonly Finding[];
  onJump: (finding: Finding) => void;
  overriding: boolean;
  onOverriding: (overriding: boolean) => void;
  reason: string;
  onReason: (reason: string) => void;
}

/** What stops the export, and the way past it: a reason that is recorded. */
export function Blocked({ errors, onJump, overriding, onOverriding, reason, onReason }: BlockedProps) {
  const t = useText();
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
          onChange={(event) => onOverriding(event.currentTarget.checked)}
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
            onChange={(event) => onReason(event.currentTarget.value)}
          />
        )}
      </div>
    </div>
  );
}
