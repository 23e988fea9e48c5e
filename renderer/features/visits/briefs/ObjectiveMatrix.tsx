import { IconCheck } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Objective } from '../../../../shared/contract/briefs';
import { inlineText } from '../../../../shared/document/rich-text';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { PaneToggle } from '../../../ui/Frame';
import { PaneHead } from '../../../ui/heads';
import type { VisitData } from '../use-visit';
import css from './words.module.css';

/**
 * Which objective of the visit is pursued in which meeting. An objective in no meeting and a meeting without an
 * objective are amber. Arrows move, Space ticks.
 */
export function ObjectiveMatrix({ data }: { data: VisitData }) {
  const t = useText();
  const { go } = useNavigation();
  const update = useAct('visits.updateObjective');
  const table = useRef<HTMLTableElement>(null);
  const objectives = data.objectives.filter(({ briefId }) => briefId === null);
  const briefs = data.briefs.filter(({ kind }) => kind !== 'steering');
  const toggle = ({ id, serves }: Objective, briefId: string) =>
    void update.run({
      id,
      fields: { serves: serves.includes(briefId) ? serves.filter((one) => one !== briefId) : [...serves, briefId] },
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const cells = [...(table.current?.querySelectorAll<HTMLElement>('[role="checkbox"]') ?? [])];
    const at = cells.findIndex((cell) => cell === document.activeElement);
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: briefs.length, ArrowUp: -briefs.length }[event.key];
    if (at < 0 || by === undefined) return;
    event.preventDefault();
    cells[at + by]?.focus();
  };
  const served = (briefId: string) =>
    data.objectives.filter((one) => one.briefId === briefId || (one.briefId === null && one.serves.includes(briefId)))
      .length;
  const toOverview = () => go({ area: 'visits', id: data.visit.id });
  return (
    <>
      <PaneHead title={t('visits.matrix')}>
        <PaneToggle side="start" />
        <PaneToggle side="end" />
      </PaneHead>
      {(objectives.length === 0 || briefs.length === 0) && (
        <Empty>
          {t(objectives.length === 0 ? 'visits.matrixNoObjectives' : 'visits.matrixNoMeetings')}{' '}
          <Button variant="link" onClick={toOverview}>
            {t('visits.overview')}
          </Button>
        </Empty>
      )}
      {objectives.length > 0 && briefs.length > 0 && (
        <div className={css['matrix']}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move among its boxes */}
          <table ref={table} aria-label={t('visits.matrix')} onKeyDown={onKeyDown}>
            <thead>
              <tr>
                <th scope="col">{t('visits.objectives')}</th>
                {briefs.map((brief) => (
                  <th key={brief.id} scope="col">
                    {brief.title}
                  </th>
                ))}
                <th scope="col">{t('visits.matrixMeetings')}</th>
              </tr>
            </thead>
            <tbody>
              {objectives.map((objective, row) => {
                const words = inlineText(objective.text.content);
                const count = briefs.filter(({ id }) => objective.serves.includes(id)).length;
                return (
                  <tr key={objective.id}>
                    <th scope="row">
                      {row + 1}. {words}
                    </th>
                    {briefs.map((brief, column) => (
                      <td key={brief.id}>
                        <button
                          type="button"
                          role="checkbox"
                          aria-checked={objective.serves.includes(brief.id)}
                          aria-label={`${words}: ${brief.title}`}
                          className={css['tickCell']}
                          tabIndex={row === 0 && column === 0 ? 0 : -1}
                          onClick={() => toggle(objective, brief.id)}
                        >
                          {objective.serves.includes(brief.id) && <IconCheck size={14} stroke={2} aria-hidden />}
                        </button>
                      </td>
                    ))}
                    <td className={count === 0 ? css['none'] : css['some']}>
                      {count === 0 ? t('visits.matrixNowhere') : count}
                    </td>
                  </tr>
                );
              })}
              <tr>
                <th scope="row" className={css['some']}>
                  {t('visits.matrixOwn')}
                </th>
                {briefs.map(({ id }) => (
                  <td key={id} className={served(id) === 0 ? css['none'] : css['some']}>
                    {served(id) === 0 ? t('visits.matrixNone') : served(id)}
                  </td>
                ))}
                <td className={css['some']}>–</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
