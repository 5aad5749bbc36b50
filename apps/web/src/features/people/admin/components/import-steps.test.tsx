import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dutch } from '@vakwerk/i18n/dutch';
import { ApiError } from '../../../../lib/graphql';
import { TextProvider } from '../../../../lib/i18n';
import type { importPeople } from '../api/import-people';
import { ImportSteps } from './import-steps';

type Send = typeof importPeople;
const report = (applied: boolean) => ({
  __typename: 'PeopleImportReport' as const,
  ready: 1,
  applied,
  newTeams: ['Team Oost'],
  rows: [
    { line: 2, name: 'Renée Abels', email: 'renee@zuid.example', problems: [] },
    { line: 3, name: 'Jan', email: 'jan', problems: ['emailWrong', 'nameMissing'] },
  ],
});
const file = new File(['voornaam;achternaam;e-mail\nRenée;Abels;renee@zuid.example'], 'mensen.csv', { type: 'text/csv' });
// jsdom has no File.arrayBuffer.
Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new Uint8Array(Buffer.from('csv')).buffer) });

let send: jest.Mock<Send>;
let onApplied: jest.Mock<() => void>;
beforeEach(() => {
  send = jest.fn<Send>((_csv, apply) => Promise.resolve(report(apply)));
  onApplied = jest.fn();
  render(
    <TextProvider language="nl" catalogue={dutch}>
      <MantineProvider env="test">
        <ImportSteps send={send} onApplied={onApplied} />
      </MantineProvider>
    </TextProvider>,
  );
});
const choose = () => userEvent.upload(screen.getByLabelText('CSV-bestand'), file);

describe('importing people in steps', () => {
  it('only looks first, and says per row what is wrong', async () => {
    await choose();
    expect(await screen.findByText('1 rij heeft een fout')).toBeVisible();
    expect(screen.getByText('Nieuwe teams: Team Oost')).toBeVisible();
    expect(screen.getByText('Deze e-mail klopt niet. De voornaam of de achternaam mist.')).toBeVisible();
    expect(send.mock.calls).toEqual([['csv', false]]);
    expect(onApplied).not.toHaveBeenCalled();
  });
  it('shows only the mistakes until asked for all rows', async () => {
    await choose();
    await screen.findByText('1 rij heeft een fout');
    expect(screen.queryByText('Renée Abels')).toBeNull();
    await userEvent.click(screen.getByLabelText('Alleen fouten'));
    expect(screen.getByText('Renée Abels')).toBeVisible();
  });
  it('invites after the last press only', async () => {
    send.mockImplementationOnce((_csv, apply) => Promise.resolve(report(apply)));
    await choose();
    send.mockImplementationOnce(() => Promise.reject(new ApiError('OFFLINE', null, 'no answer')));
    await userEvent.click(await screen.findByRole('button', { name: 'Nodig 1 mens uit' }));
    expect(await screen.findByText('Geen internet. Wat je bewaarde, is veilig.')).toBeVisible();
    expect(onApplied).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Nodig 1 mens uit' })).toBeVisible();
  });
  it('goes back to the file when the server cannot read it', async () => {
    send.mockResolvedValueOnce({ __typename: 'PeopleImportRefused', code: 'importNotReadable' });
    await choose();
    expect(await screen.findByText(/Dit is geen lijst met een kolom e-mail/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });
});
