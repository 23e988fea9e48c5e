import { Button } from '../ui/Button';
import { useAnswer } from './queries';
import { dayText } from './texts/dates';
import { useLanguage, useText } from './texts/texts';
import { useNavigation } from './use-navigation';

/** The passages of texts that a record was taken from; each leads back to its words, lit. */
export function TakenFrom({ recordId }: { recordId: string }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const passages = useAnswer('texts.passages', { recordId }).data ?? [];
  return passages.map(({ id, sourceId, title, publisher, published, words }) => (
    <p key={id} style={{ paddingInline: 12, marginBlock: 4 }}>
      <Button variant="link" title={words} onClick={() => go({ area: 'sources', id: sourceId, passage: id })}>
        {t('ui.takenFrom', {
          text: [publisher ?? title, published === null ? '' : dayText(published, language)]
            .filter((part) => part !== '')
            .join(', '),
        })}
      </Button>
    </p>
  ));
}
