import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@vakwerk/i18n/english';
import { TextProvider } from '../../../../lib/i18n';
import type { Viewer } from '../../../../lib/session';
import type { RosterPerson } from '../api/roster';

const sent: unknown[] = [];
let refusal: string | null = null;
jest.unstable_mockModule('../../../../lib/graphql', () => ({
  ApiError: class extends Error {},
  isOffline: () => false,
  request: async (document: { toString(): string }, variables: unknown) => {
    sent.push(variables);
    const name = /mutation (\w)(\w+)/.exec(document.toString());
    const answer = refusal
      ? { __typename: 'PersonChangeRefused', code: refusal }
      : { __typename: 'PersonChanged', personId: 'p' };
    return { [`${name?.[1]?.toLowerCase()}${name?.[2]}`]: answer };
  },
}));
const { default: PlaceDialog } = await import('./place-dialog');
const { viewerQuery } = await import('../../../../lib/session');

const teams = [
  { id: 'n', name: 'North' },
  { id: 's', name: 'South' },
];
const person: RosterPerson = {
  id: 'p',
  givenName: 'Jo',
  familyName: 'Bos',
  email: 'jo@example.test',
  employeeNumber: null,
  roles: ['agent'],
  status: 'active',
  version: 4,
  teams: [{ id: 'n', name: 'North' }],
};
const viewer: Viewer = {
  organisationId: 'o',
  organisationName: 'O',
  language: 'en',
  secondFactorDue: false,
  timeZone: 'UTC',
  roles: ['admin'],
  person: { id: 'me', givenName: 'A', familyName: 'B' },
  teams: [],
};

function show() {
  const client = new QueryClient();
  client.setQueryData(viewerQuery.queryKey, viewer);
  const onSaved = jest.fn();
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <TextProvider language="en" catalogue={english}>
          <PlaceDialog person={person} teams={teams} onClose={() => undefined} onSaved={onSaved} />
        </TextProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return { onSaved, tick: (label: RegExp | string) => userEvent.click(screen.getByLabelText(label)) };
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => {
  sent.length = 0;
  refusal = null;
});

describe('the dialog of roles and teams', () => {
  it('sends the roles, with the version that was on the screen, and leaves the teams alone', async () => {
    const { onSaved, tick } = show();
    await tick(/^Coach/);
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(sent).toEqual([{ personId: 'p', roles: ['agent', 'coach'], version: 4 }]);
  });

  it('sends the teams with the day from which they hold', async () => {
    const { onSaved, tick } = show();
    await tick('North');
    await tick('South');
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(sent).toEqual([{ personId: 'p', teamIds: ['s'], from: new Date().toISOString().slice(0, 10) }]);
  });

  it('says in a sentence why it was refused, and stays', async () => {
    refusal = 'lastAdmin';
    const { onSaved, tick } = show();
    await tick(/^Coach/);
    await save();
    expect(await screen.findByText(english['people.error.lastAdmin'])).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('asks for at least one role', async () => {
    const { tick } = show();
    await tick(/^Agent/);
    await save();
    expect(await screen.findByText(english['people.invite.rolesMissing'])).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
