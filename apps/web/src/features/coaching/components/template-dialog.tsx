import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { MOST_POINTS } from '@vakwerk/domain/coaching/agenda-template';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type AgendaTemplate, saveTemplate } from '../api/templates';
import classes from './template-dialog.module.css';

type Point = AgendaTemplate['points'][number];
interface Props {
  readonly template: { readonly id: string | null; readonly name: string; readonly points: readonly Point[] };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** A name and points in order, each with its time and something to ask. */
export default function TemplateDialog({ template, onClose, onSaved }: Props) {
  const { t, tCode } = useText();
  const [name, setName] = useState(template.name);
  const [points, setPoints] = useState<readonly (Point & { readonly key: string })[]>(
    template.points.map((point) => ({ ...point, key: crypto.randomUUID() })),
  );
  const [refusal, refuse] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (key: string, values: Partial<Point>) =>
    setPoints(points.map((point) => (point.key === key ? { ...point, ...values } : point)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...points];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    setPoints(next);
  };
  const save = async () => {
    setBusy(true);
    refuse(null);
    try {
      const answer = await saveTemplate({
        id: template.id,
        name,
        points: points.map(({ title, minutes, question }) => ({ title, minutes: minutes ?? null, question })),
      });
      if (answer.__typename === 'TemplateRefused') refuse(tCode(`coaching.error.${answer.code}`, 'common.error.title'));
      else onSaved();
    } catch {
      refuse(t('common.error.title'));
    }
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t(template.id ? 'coaching.template.edit' : 'coaching.template.new')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          data-autofocus
          label={t('coaching.template.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ol>
          {points.map(({ key, title, minutes, question }, index) => (
            <li key={key}>
              <fieldset>
                <legend>{t('coaching.template.point', { number: index + 1 })}</legend>
                <TextInput
                  label={t('coaching.template.pointTitle')}
                  value={title}
                  maxLength={200}
                  onChange={(event) => change(key, { title: event.currentTarget.value })}
                />
                <NumberInput
                  label={t('coaching.plan.minutes')}
                  value={minutes ?? ''}
                  min={1}
                  max={120}
                  allowDecimal={false}
                  onChange={(value) => change(key, { minutes: typeof value === 'number' ? value : null })}
                />
                <TextInput
                  label={t('coaching.room.item.question')}
                  value={question}
                  maxLength={200}
                  className={classes.question ?? ''}
                  onChange={(event) => change(key, { question: event.currentTarget.value })}
                />
                <div className={classes.buttons}>
                  <button
                    type="button"
                    disabled={index === 0}
                    aria-label={t('coaching.template.up', { number: index + 1 })}
                    onClick={() => move(index, -1)}
                  >
                    <IconArrowUp size={18} stroke={1.75} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    disabled={index === points.length - 1}
                    aria-label={t('coaching.template.down', { number: index + 1 })}
                    onClick={() => move(index, 1)}
                  >
                    <IconArrowDown size={18} stroke={1.75} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    aria-label={t('coaching.template.remove', { number: index + 1 })}
                    onClick={() => setPoints(points.filter((point) => point.key !== key))}
                  >
                    <IconX size={18} stroke={1.75} aria-hidden="true" />
                  </button>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
        {points.length < MOST_POINTS && (
          <Button
            variant="default"
            onClick={() => setPoints([...points, { key: crypto.randomUUID(), title: '', minutes: null, question: '' }])}
          >
            {t('coaching.room.item.add')}
          </Button>
        )}
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" loading={busy}>
          {t('coaching.template.save')}
        </Button>
      </form>
    </Modal>
  );
}
