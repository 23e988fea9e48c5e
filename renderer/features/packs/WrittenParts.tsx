import { Checkbox } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { inlineText } from '../../../shared/document/rich-text';
import {
  adminFact,
  agreement as agreements,
  mediaFact,
  mediaText,
  release,
  writtenForm,
} from '../../../shared/pack/outline';
import type { OwnText, Part, PartContent } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import { OwnWords } from '../../editor/OwnWords';
import { Fact, Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import css from './Side.module.css';

interface WrittenProps {
  part: Part;
  /** Of the pack. */
  language: string;
  onChange: (part: Part) => void;
}

/** What a part holds that is written here: what is said to the press, a speech or paper, administrative notes. */
export function WrittenParts(props: WrittenProps) {
  const { content } = props.part;
  switch (content.kind) {
    case 'media':
      return <Media {...props} content={content} />;
    case 'text':
      return <WrittenText {...props} content={content} />;
    case 'admin':
      return <Admin {...props} content={content} />;
    default:
      return null;
  }
}

type Of<K extends PartContent['kind']> = WrittenProps & { content: Extract<PartContent, { kind: K }> };

const nothing: OwnText = { text: [], bindings: [] };

/**
 * Saves a piece of a part on top of what the part has become meanwhile: two texts of one part may be typed one after the
 * other faster than they are saved.
 */
function useLatest<K extends PartContent['kind']>({ part, content, onChange }: Of<K>) {
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  }, [content]);
  return useCallback(
    (next: (now: Extract<PartContent, { kind: K }>) => Extract<PartContent, { kind: K }>) => {
      latest.current = next(latest.current);
      onChange({ ...part, content: latest.current });
    },
    [part, onChange],
  );
}

function Media(props: Of<'media'>) {
  const t = useText();
  const { part, content, language } = props;
  const save = useLatest(props);
  return (
    <>
      <Fields>
        {mediaFact.options.map((name) => (
          <TextField
            key={name}
            label={t(`packs.${name}`)}
            value={content.facts[name] ?? ''}
            onChange={(words) => save((now) => ({ ...now, facts: { ...now.facts, [name]: words } }))}
          />
        ))}
      </Fields>
      {mediaText.options.map((name) => (
        <section key={name} aria-label={t(`packs.${name}`)}>
          <SectionHead title={t(`packs.${name}`)} />
          <OwnWords
            id={`${part.id}/${name}`}
            label={t(`packs.${name}`)}
            own={content.texts[name] ?? nothing}
            lang={language}
            save={async (text) => Promise.resolve(save((now) => ({ ...now, texts: { ...now.texts, [name]: text } })))}
          />
        </section>
      ))}
      <p className={css['note']}>{t('packs.mediaDraws')}</p>
    </>
  );
}

function WrittenText(props: Of<'text'>) {
  const t = useText();
  const { part, content, language } = props;
  const save = useLatest(props);
  const { releases = [] } = content;
  return (
    <>
      <Fields>
        <SelectField
          label={t('packs.textForm')}
          options={writtenForm.options.map((value) => ({ value, label: t(`packs.form-${value}`) }))}
          value={content.form}
          onChange={(chosen) => {
            const form = writtenForm.safeParse(chosen);
            if (form.success) save((now) => ({ ...now, form: form.data }));
          }}
        />
        <Fact label={t('packs.kindText')}>
          <Checkbox
            label={t('packs.textAnnex')}
            checked={content.annex}
            onChange={(event) => {
              const annex = event.currentTarget.checked;
              save((now) => ({ ...now, annex }));
            }}
          />
        </Fact>
        <Fact label={t('packs.textReleased')}>
          <span className={css['boxes']}>
            {release.options.map((to) => (
              <Checkbox
                key={to}
                label={t(`packs.release-${to}`)}
                checked={releases.includes(to)}
                onChange={() =>
                  save((now) => {
                    const given = now.releases ?? [];
                    const has = given.includes(to);
                    return { ...now, releases: has ? given.filter((one) => one !== to) : [...given, to] };
                  })
                }
              />
            ))}
          </span>
        </Fact>
      </Fields>
      <SectionHead title={t('packs.textWords')} />
      <OwnWords
        id={`${part.id}/words`}
        label={t('packs.textWords')}
        own={content.own}
        lang={language}
        save={async (own) => Promise.resolve(save((now) => ({ ...now, own })))}
      />
      {content.form === 'communique' && <Agreements content={content} save={save} />}
    </>
  );
}

const unstated = '*';

/** How far each paragraph of a joint text is agreed. */
function Agreements({
  content,
  save,
}: {
  content: Of<'text'>['content'];
  save: (next: (now: Of<'text'>['content']) => Of<'text'>['content']) => void;
}) {
  const t = useText();
  const paragraphs = content.own.text.filter((block) => block.kind !== 'cell' && block.content.length > 0);
  if (paragraphs.length === 0) return null;
  return (
    <>
      <SectionHead title={t('packs.agreement')} />
      <Fields>
        {paragraphs.map((block, at) => (
          <SelectField
            key={block.id}
            label={`${at + 1}. ${inlineText(block.content).slice(0, 40)}`}
            options={[
              { value: unstated, label: t('packs.agreementNone') },
              ...agreements.options.map((value) => ({ value, label: t(`packs.agreement-${value}`) })),
            ]}
            value={content.agreement?.[block.id] ?? unstated}
            onChange={(chosen) => {
              const state = agreements.safeParse(chosen);
              save((now) => {
                const { [block.id]: _, ...others } = now.agreement ?? {};
                return { ...now, agreement: state.success ? { ...others, [block.id]: state.data } : others };
              });
            }}
          />
        ))}
      </Fields>
    </>
  );
}

function Admin(props: Of<'admin'>) {
  const t = useText();
  const { content } = props;
  const save = useLatest(props);
  return (
    <Fields>
      {adminFact.options.map((name) => (
        <TextField
          key={name}
          lines
          label={t(`packs.admin-${name}`)}
          value={content.facts[name] ?? ''}
          onChange={(words) => save((now) => ({ ...now, facts: { ...now.facts, [name]: words } }))}
        />
      ))}
    </Fields>
  );
}
