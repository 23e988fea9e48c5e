import { Checkbox } from '@mantine/core';
import type { Output } from '../../../shared/contract/contract';
import type { Pack } from '../../../shared/contract/packs';
import { canHave, hasPart } from '../../../shared/pack/variants';
import { variant as variants } from '../../../shared/pack/outline';
import type { Part } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Fact, Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { TextField } from '../../ui/TextField';
import { FactSheetFields, type SheetContent } from './FactSheetFields';
import { FactSheetParts } from './FactSheetParts';
import { MarkingField } from './MarkingField';
import type { OutlineRow } from './OutlineList';
import { PackFields } from './PackFields';
import { PageFields } from './PageFields';
import { kindWords, ownTitle } from './part-names';
import { ReaderFields } from './ReaderFields';
import css from './Side.module.css';
import type { PartActions } from './use-part-actions';
import { WrittenParts } from './WrittenParts';

export interface SectionTabProps {
  pack: Pack;
  visit: Output<'visits.get'>;
  /** The part that is chosen. */
  row: OutlineRow | null;
  /** The printed words of its marking in this variant; null where it is left out. */
  marking: string | null;
  actions: PartActions;
}

/** The part that is chosen: title, marking, variants; and below what holds for the whole pack. */
export function SectionTab(props: SectionTabProps) {
  const t = useText();
  return (
    <Scroll>
      {props.row === null ? <Empty>{t('packs.chooseSection')}</Empty> : <PartFields {...props} row={props.row} />}
      <SectionHead title={t('packs.wholePack')} />
      <PackFields pack={props.pack} />
      <SectionHead title={t('packs.readers')} />
      <ReaderFields pack={props.pack} />
    </Scroll>
  );
}

function PartFields({ pack, visit, row, marking, actions }: SectionTabProps & { row: OutlineRow }) {
  const t = useText();
  const { part } = row;
  const own = ownTitle(part, { pack, briefs: visit.briefs });
  const asContent = marking === null ? t('packs.markingOwn') : t('packs.markingNow', { label: marking });
  const { content } = part;
  const sheet =
    content.kind === 'fact-sheet'
      ? {
          part,
          content,
          language: pack.language,
          onChange: (changed: SheetContent) => actions.change({ ...part, content: changed }),
        }
      : null;
  return (
    <>
      <Fields key={part.id}>
        <TextField
          label={t('packs.title')}
          value={part.title ?? own}
          onChange={(title) => actions.change({ ...part, title: title === '' || title === own ? null : title })}
        />
        <Fact label={t('packs.drawsFrom')}>
          <Drawn part={part} visitId={pack.visitId} />
        </Fact>
        <MarkingField
          label={t('packs.marking')}
          value={part.marking}
          none={part.marking === null ? asContent : t('packs.markingOwn')}
          onChange={(level) => actions.change({ ...part, marking: level })}
        />
        {sheet !== null && <FactSheetFields {...sheet} />}
        <PageFields part={part} pack={pack} onChange={actions.change} />
        <Fact label={t('packs.variants')}>
          <span className={css['boxes']}>
            {variants.options.map((variant) => (
              <Checkbox
                key={variant}
                label={t(`packs.${variant}`)}
                checked={hasPart(variant, part, visit.briefs)}
                disabled={!canHave(variant, part, visit.briefs)}
                onChange={() => actions.toggle(part, variant)}
              />
            ))}
          </span>
        </Fact>
      </Fields>
      {sheet !== null && <FactSheetParts key={part.id} {...sheet} />}
      <WrittenParts key={`${part.id} written`} part={part} language={pack.language} onChange={actions.change} />
    </>
  );
}

/** What a part draws from, and the way there. */
function Drawn({ part, visitId }: { part: Part; visitId: string }) {
  const t = useText();
  const { go } = useNavigation();
  const { content } = part;
  const visits = { area: 'visits', id: visitId } as const;
  const places = {
    brief: () => go({ ...visits, tab: 'briefs', ...(content.kind === 'brief' ? { at: content.briefId } : {}) }),
    programme: () => go({ ...visits, tab: 'programme' }),
    delegations: () => go({ ...visits, tab: 'delegations' }),
    seating: () => go({ ...visits, tab: 'delegations', at: 'seating' }),
    margins: () => go({ ...visits, tab: 'programme' }),
    signing: () => go({ ...visits, tab: 'signing' }),
    people: () => go({ area: 'people' }),
    commitments: () => go({ ...visits, tab: 'commitments' }),
    'fact-sheet': () =>
      go({
        area: 'figures',
        ...(content.kind === 'fact-sheet' ? { at: `pair:${content.other}:${content.place}` } : {}),
      }),
    sources: () => go({ area: 'sources' }),
    names: () => go({ area: 'people' }),
    carrying: null,
    cover: () => go({ ...visits, tab: 'overview' }),
    contents: null,
    media: () => go({ ...visits, tab: 'briefs' }),
    text: null,
    admin: null,
  };
  const open = places[content.kind];
  return (
    <>
      {t(kindWords[content.kind])}{' '}
      {open !== null && (
        <Button variant="link" onClick={open}>
          {t('packs.openOrigin')}
        </Button>
      )}
    </>
  );
}
