import { Checkbox } from '@mantine/core';
import { MOST_IN_A_GROUP } from '@vakwerk/domain/coaching/session';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './plan-form.module.css';

interface Props {
  readonly agents: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What a group needs besides. */
  readonly children: ReactNode;
}

/** Who comes along. Closed at first: most conversations are of two. */
export function PlanOthers({ agents, chosen, onChange, children }: Props) {
  const { t } = useText();
  const full = chosen.length >= MOST_IN_A_GROUP - 1;
  return (
    <details className={classes.others} open={chosen.length > 0 || undefined}>
      <summary>{t('coaching.plan.others')}</summary>
      <p>{t('coaching.plan.othersHelp', { most: MOST_IN_A_GROUP })}</p>
      {children}
      <ul>
        {agents.map((agent) => (
          <li key={agent.id}>
            <Checkbox
              label={fullName(agent)}
              checked={chosen.includes(agent.id)}
              disabled={full && !chosen.includes(agent.id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, agent.id] : chosen.filter((id) => id !== agent.id))
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
