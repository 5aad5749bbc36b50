import { describe, expect, it, jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dutch } from '@vakwerk/i18n/dutch';
import type { ComponentProps } from 'react';
import { TextProvider } from '../../../lib/i18n';
import type { PlanFields } from '../model/plan-form';
import { PlanForm } from './plan-form';

const call = {
  id: 'e1',
  fragments: [],
  result: { failedCriterionIds: ['b', 'c'] },
  scorecardVersion: {
    sections: [
      {
        criteria: [
          { id: 'a', text: { nl: 'Groet', en: 'Greets' } },
          { id: 'b', text: { nl: 'Vat samen', en: 'Sums up' } },
          { id: 'c', text: { nl: 'Vraagt door', en: 'Probes' } },
        ],
      },
    ],
  },
};

function open(change: Partial<ComponentProps<typeof PlanForm>> = {}) {
  const onSubmit = jest.fn<(fields: PlanFields) => void>();
  render(
    <TextProvider language="nl" catalogue={dutch}>
      <MantineProvider env="test">
        <PlanForm
          agents={[{ id: 'p1', givenName: 'Fatima', familyName: 'el Amrani' }]}
          calls={[{ id: 'e1', label: 'Rekening' }]}
          agentId="p1"
          evaluationId="e1"
          call={call}
          suggestions={['2026-11-24T14:00', '2026-11-25T09:00']}
          templates={[]}
          others={[]}
          onOthers={() => undefined}
          onMinutes={() => undefined}
          today="2026-11-23"
          busy={false}
          refusal={null}
          onAgent={() => undefined}
          onCall={() => undefined}
          onSubmit={onSubmit}
          {...change}
        />
      </MantineProvider>
    </TextProvider>,
  );
  return { onSubmit, user: userEvent.setup(), plan: () => screen.getByRole('button', { name: 'Plan het gesprek' }) };
}

describe('the plan form', () => {
  it('begins with the failed criteria ticked and a time at which both are free', async () => {
    const { onSubmit, user, plan } = open();
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
    expect(screen.queryByText('Groet')).toBeNull();
    await user.click(plan());
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ agentId: 'p1', date: '2026-11-24', time: '14:00', dueOn: '2026-12-08' });
  });
  it('sends what the coach unticked as unticked, and their own point', async () => {
    const { onSubmit, user, plan } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Vraagt door' }));
    await user.type(screen.getByLabelText('Eigen punt'), 'Rustig gebleven{Enter}');
    await user.click(plan());
    const points = onSubmit.mock.calls[0]?.[0].points.map(({ title, chosen }) => [title, chosen]);
    expect(points).toEqual([
      ['Vat samen', true],
      ['Vraagt door', false],
      ['Rustig gebleven', true],
    ]);
  });
  it('says what is missing beside the field and sends nothing', async () => {
    const { onSubmit, user, plan } = open({ agentId: '', evaluationId: '', call: undefined, suggestions: undefined });
    await user.click(plan());
    expect(await screen.findByText('Kies met wie je praat.')).toBeVisible();
    expect(screen.getByText('Kies een datum.')).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();
  });
  it('asks by when only if there is an agreement', async () => {
    const { onSubmit, user, plan } = open();
    await user.type(screen.getByLabelText('Wat?'), 'Vat de klacht samen');
    await user.clear(screen.getByLabelText('Voor wanneer?'));
    await user.click(plan());
    expect(await screen.findByText('Kies een datum voor de afspraak.')).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
