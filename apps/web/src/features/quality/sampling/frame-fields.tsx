import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { type PlanDraft, toggled } from './plan-draft';
import classes from './sampling.module.css';

export interface FieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

export const numeric = (value: number | string): number | '' => (typeof value === 'number' ? value : '');
const CHANNELS = ['phone', 'chat'] as const;

/** How many, of whom, and how often. */
export function QuotaFields({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  const { teams } = useSignedIn();
  return (
    <>
      <fieldset>
        <legend>{t('quality.sampling.teams')}</legend>
        {teams.map((team) => (
          <Checkbox
            key={team.id}
            label={team.name}
            checked={draft.teamIds.includes(team.id)}
            onChange={() => onChange({ teamIds: toggled(draft.teamIds, team.id) })}
          />
        ))}
      </fieldset>
      <div className={classes.pair}>
        <NumberInput
          label={t('quality.sampling.count')}
          value={draft.count}
          min={1}
          max={100}
          allowDecimal={false}
          onChange={(value) => onChange({ count: numeric(value) })}
        />
        <Select
          label={t('quality.sampling.per')}
          allowDeselect={false}
          value={draft.per}
          data={(['week', 'month'] as const).map((value) => ({ value, label: t(`quality.sampling.per.${value}`) }))}
          onChange={(value) => onChange({ per: value === 'month' ? 'month' : 'week' })}
        />
      </div>
      <p className={classes.meta}>{t(`quality.sampling.when.${draft.per}`)}</p>
    </>
  );
}

/** Which calls can be drawn. */
export function FrameFields({ draft, onChange }: FieldsProps) {
  const { t } = useText();
  return (
    <fieldset className={classes.group}>
      <legend>{t('quality.sampling.which')}</legend>
      <div className={classes.pair}>
        <NumberInput
          label={t('quality.sampling.shortest')}
          value={draft.shortest}
          min={0}
          max={86_400}
          allowDecimal={false}
          onChange={(value) => onChange({ shortest: numeric(value) })}
        />
        <NumberInput
          label={t('quality.sampling.longest')}
          value={draft.longest}
          min={0}
          max={86_400}
          allowDecimal={false}
          onChange={(value) => onChange({ longest: numeric(value) })}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('quality.sampling.from')}
          value={draft.from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('quality.sampling.until')}
          value={draft.until}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('quality.sampling.queues')}
        value={draft.queues}
        onChange={(event) => onChange({ queues: event.currentTarget.value })}
      />
      <fieldset className={classes.row}>
        <legend>{t('quality.sampling.channels')}</legend>
        {CHANNELS.map((channel) => (
          <Checkbox
            key={channel}
            label={t(`quality.sampling.channel.${channel}`)}
            checked={draft.channels.includes(channel)}
            onChange={() => onChange({ channels: toggled(draft.channels, channel) })}
          />
        ))}
      </fieldset>
    </fieldset>
  );
}
