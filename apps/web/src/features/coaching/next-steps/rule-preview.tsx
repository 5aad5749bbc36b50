import { useDebouncedValue } from '@mantine/hooks';
import type { NextStepInput } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { LoadingRows } from '../../../ui/loading-rows';
import { TableScroll } from '../../../ui/table-scroll';
import { type FiredStep, type TriggerKind, usePreview } from './next-steps';
import classes from './rule-form.module.css';
import { reasonWords } from './rule-words';

interface Props {
  readonly id: string | null;
  readonly input: NextStepInput;
  readonly ready: boolean;
}

/** What the rule does at once, and would have done: as the server works it out, by what it runs on. */
export function RulePreview({ id, input, ready }: Props) {
  const { t, tCode } = useText();
  const [settled] = useDebouncedValue(input, 350);
  const { data, error } = usePreview(id, settled, ready);
  const kind = settled.trigger.kind;
  return (
    <section className={classes.preview} aria-label={t('coaching.next.preview')} aria-live="polite">
      <h2>{t('coaching.next.preview')}</h2>
      {!ready ? (
        <p className={classes.note}>{t('coaching.next.preview.wait')}</p>
      ) : error ? (
        <p className={classes.refused}>{t('coaching.next.preview.failed')}</p>
      ) : !data ? (
        <LoadingRows count={3} />
      ) : 'code' in data ? (
        <p className={classes.refused}>{tCode(`coaching.error.${data.code}`, 'coaching.next.preview.failed')}</p>
      ) : (
        <>
          <h3>{t('coaching.next.preview.now')}</h3>
          <Steps
            label={t('coaching.next.preview.now')}
            steps={data.now ?? []}
            kind={kind}
            none={t('coaching.next.preview.nowNone')}
          />
          <h3>{t('coaching.next.preview.past')}</h3>
          {(data.past?.length ?? 0) > 0 && (
            <p>
              <b>{t('coaching.next.preview.count', { count: data.takenCount ?? 0, people: data.peopleCount ?? 0 })}</b>
              {(data.heldCount ?? 0) > 0 && (
                <span className={classes.note}>{t('coaching.next.preview.held', { count: data.heldCount ?? 0 })}</span>
              )}
            </p>
          )}
          <Steps
            label={t('coaching.next.preview.past')}
            steps={data.past ?? []}
            kind={kind}
            none={t('coaching.next.preview.pastNone')}
          />
        </>
      )}
    </section>
  );
}

type PreviewedStep = Pick<FiredStep, 'id' | 'person' | 'about' | 'evidenceCount' | 'heldAt' | 'takenAt'>;

interface StepsProps {
  readonly label: string;
  readonly steps: readonly PreviewedStep[];
  readonly kind: TriggerKind;
  readonly none: string;
}

function Steps({ label, steps, kind, none }: StepsProps) {
  const { t, day, language } = useText();
  if (steps.length === 0) return <p className={classes.note}>{none}</p>;
  return (
    <TableScroll label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('coaching.next.column.who')}</th>
            <th>{t('coaching.next.column.when')}</th>
            <th>{t('coaching.next.column.why')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, person, takenAt, heldAt, ...step }) => (
            <tr key={id} data-held={takenAt ? undefined : true}>
              <td>{fullName(person)}</td>
              <td>{day(new Date(takenAt ?? heldAt ?? 0))}</td>
              <td>
                {reasonWords(kind, step, { t, language })}
                {!takenAt && <span className={classes.note}>{t('coaching.next.held')}</span>}
                {takenAt && heldAt && (
                  <span className={classes.note}>{t('coaching.next.heldBefore', { day: day(new Date(heldAt)) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
