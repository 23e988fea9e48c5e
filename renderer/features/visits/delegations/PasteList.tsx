import { Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Delegate } from '../../../../shared/contract/delegations';
import { readMembers } from '../../../../shared/visits/read-members';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { focusAtOnce } from '../../../ui/focus-at-once';
import { SectionHead } from '../../../ui/heads';
import { Segmented } from '../../../ui/Segmented';
import { usePeople, type VisitData } from '../use-visit';
import css from './delegations.module.css';

/** Takes a pasted list or table into a delegation, after a look at what was read. Known people are taken as such. */
export function PasteList({ data, onClose }: { data: VisitData; onClose: () => void }) {
  const t = useText();
  const { list } = usePeople();
  const add = useAct('visits.addDelegates');
  const [side, setSide] = useState<Delegate['side']>('guest');
  const [text, setText] = useState('');
  const known = new Map(list.map((person) => [person.name.toLowerCase(), person.id]));
  const there = new Set(
    data.delegates.filter((one) => one.side === side).map(({ personId, name }) => personId ?? name),
  );
  const read = readMembers(text).map((member) => {
    const personId = known.get(member.name.toLowerCase()) ?? null;
    return { ...member, personId, isThere: there.has(personId ?? member.name) };
  });
  const wanted = read.filter(({ isThere }) => !isThere);

  const take = async () => {
    if (wanted.length === 0) return;
    const members = wanted.map(({ name, role, personId }) => ({ name: personId === null ? name : '', role, personId }));
    const made = await add.run({ visitId: data.visit.id, side, members });
    if (made === null) return;
    undoToast(t('visitWork.pasteDone', { count: made.count }));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.ctrlKey) void take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className={css['paste']} aria-label={t('visitWork.pasteTitle')}>
      <SectionHead title={t('visitWork.pasteTitle')}>
        <Segmented
          label={t('visitWork.pasteSide')}
          options={[
            { value: 'guest', label: t('visitWork.guestSide') },
            { value: 'host', label: t('visitWork.hostSide') },
          ]}
          value={side}
          onChange={setSide}
        />
      </SectionHead>
      <div className={css['pasteBody']}>
        <Textarea
          ref={focusAtOnce}
          label={t('visitWork.pasteWhat')}
          dir="auto"
          minRows={4}
          maxRows={8}
          autosize
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {read.length > 0 && (
          <>
            <p className={css['quiet']}>{t('visitWork.pasteFound', { count: read.length })}</p>
            <ol className={css['found']}>
              {read.map(({ name, role, personId, isThere }, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- a list may name somebody twice
                <li key={i} dir="auto" data-there={isThere || undefined}>
                  <b>{name}</b>
                  {role !== '' && `, ${role}`}{' '}
                  <span className={css['quiet']}>
                    {t(
                      isThere
                        ? 'visitWork.pasteThere'
                        : personId === null
                          ? 'visitWork.pasteNew'
                          : 'visitWork.pasteKnown',
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        <div className={css['pasteVerbs']}>
          <Button
            variant="filled"
            keys="Ctrl+Enter"
            reason={wanted.length === 0 ? t('visitWork.pasteNothing') : null}
            onClick={() => void take()}
          >
            {t('visitWork.pasteTake', { count: wanted.length })}
          </Button>
          <Button keys="Escape" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
