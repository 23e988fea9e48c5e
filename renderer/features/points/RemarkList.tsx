import { useState } from 'react';
import type { RemarkThread } from '../../../shared/contract/remarks';
import { useAct, useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { chosenPassage, type Passage } from '../../editor/chosen-passage';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { SectionHead } from '../../ui/heads';
import { MenuButton } from '../../ui/MenuButton';
import { RemarkForm } from './RemarkForm';
import css from './remarks.module.css';

/** A comment that is being written: on words of the text, or on the point. */
export interface Remarking {
  passage: Passage | null;
}

interface RemarkListProps {
  pointId: string;
  remarking: Remarking | null;
  onRemarking: (remarking: Remarking | null) => void;
}

/** What colleagues say about the point, apart from its text: open threads first, then those that were resolved. */
export function RemarkList({ pointId, remarking, onRemarking }: RemarkListProps) {
  const t = useText();
  const { data, error } = useAnswer('points.remarks', { id: pointId });
  const making = useAct('points.remark');
  if (error !== null) return <ErrorNote error={error} />;
  const send = async (text: string) => {
    const { block = null, quoted = '' } = remarking?.passage ?? {};
    if ((await making.run({ pointId, block, quoted: quoted.slice(0, 1000), text })) !== null) onRemarking(null);
  };
  return (
    <section aria-label={t('library.comments')}>
      <SectionHead title={t('library.comments')} count={data?.length}>
        {remarking === null && (
          <Button variant="link" keys="Ctrl+Alt+M" onClick={() => onRemarking({ passage: chosenPassage() })}>
            {t('library.comment')}
          </Button>
        )}
      </SectionHead>
      {remarking !== null && (
        <div className={css['thread']}>
          {remarking.passage !== null && (
            <p className={css['quoted']} dir="auto">
              {remarking.passage.quoted}
            </p>
          )}
          <RemarkForm
            label={t(remarking.passage === null ? 'library.commentOnPoint' : 'library.commentOnPassage')}
            verb={t('library.commentTake')}
            onSend={(text) => void send(text)}
            onLeave={() => onRemarking(null)}
          />
        </div>
      )}
      {data?.length === 0 && remarking === null && <Empty>{t('library.noComments')}</Empty>}
      {data?.map((thread) => (
        <Thread key={thread.id} thread={thread} />
      ))}
    </section>
  );
}

function Thread({ thread }: { thread: RemarkThread }) {
  const t = useText();
  const language = useLanguage();
  const [answering, setAnswering] = useState(false);
  const answer = useAct('points.answerRemark');
  const resolve = useAct('points.resolveRemark');
  const remove = useAct('points.removeRemark');
  const { id, quoted, stands, resolvedAt, resolvedBy, answers } = thread;
  const resolved = resolvedAt !== null;
  const removeOne = async (which: string) => {
    if ((await remove.run({ id: which })) !== null) undoToast(t('library.commentDeleted'));
  };
  return (
    <article className={css['thread']} data-resolved={resolved || undefined} aria-label={thread.text}>
      {quoted !== '' && (
        <p className={css['quoted']} dir="auto">
          {stands ? quoted : <del>{quoted}</del>}
          {!stands && <span className={css['gone']}> {t('library.passageGone')}</span>}
        </p>
      )}
      <Said said={thread} onDelete={() => void removeOne(id)} />
      {answers.map((one) => (
        <Said key={one.id} said={one} onDelete={() => void removeOne(one.id)} answer />
      ))}
      {resolved && (
        <p className={css['by']}>
          {t('library.resolvedBy', { name: resolvedBy ?? '', moment: momentText(resolvedAt, language) })}
        </p>
      )}
      {answering ? (
        <RemarkForm
          label={t('library.answerComment')}
          verb={t('library.answerTake')}
          onSend={(text) => {
            setAnswering(false);
            void answer.run({ id, text });
          }}
          onLeave={() => setAnswering(false)}
        />
      ) : (
        <span className={css['verbs']}>
          <Button small variant="link" onClick={() => setAnswering(true)}>
            {t('library.answerComment')}
          </Button>
          <Button small variant="link" onClick={() => void resolve.run({ id, resolved: !resolved })}>
            {t(resolved ? 'library.openAgain' : 'library.resolve')}
          </Button>
        </span>
      )}
    </article>
  );
}

interface SaidProps {
  said: Pick<RemarkThread, 'id' | 'at' | 'author' | 'text'>;
  answer?: boolean;
  onDelete: () => void;
}

function Said({ said: { at, author, text }, answer = false, onDelete }: SaidProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={css['said']} data-answer={answer || undefined}>
      <p className={css['by']}>
        <span>
          {author} · {momentText(at, language)}
        </span>
        <MenuButton
          dots
          label={t('library.commentMenu', { author, moment: momentText(at, language) })}
          items={[{ id: 'delete', label: t('library.commentDelete'), run: onDelete }]}
        />
      </p>
      <p className={css['text']} dir="auto">
        {text}
      </p>
    </div>
  );
}
