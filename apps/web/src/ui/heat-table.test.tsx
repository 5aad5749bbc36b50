import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@vakwerk/i18n/english';
import { TextProvider } from '../lib/i18n';
import { HeatTable } from './heat-table';

const cell = (estimate: number, n: number, trend?: 'higher' | 'lower') => ({
  ...{ estimate, low: estimate - 5, high: estimate + 5, n, shade: 3 },
  ...(trend && { trend }),
});
const row = (name: string, ...cells: ReturnType<typeof cell>[]) => ({ id: name, name, cells });
const groups = [
  {
    id: 'noord',
    name: 'Noord',
    cells: [],
    rows: [
      row('Anna', cell(40, 9), cell(60, 9)),
      row('Bram', cell(0, 2), cell(50, 9)),
      row('Carl', cell(70, 9, 'lower'), cell(55, 9)),
    ],
  },
  { id: 'zuid', name: 'Zuid', cells: [], rows: [row('Dina', cell(90, 9), cell(10, 9))] },
];
const table = () =>
  render(
    <TextProvider language="en" catalogue={english}>
      <HeatTable caption="Skills" columns={['Asking', 'Closing']} groups={groups} />
    </TextProvider>,
  );
const names = () => screen.getAllByRole('rowheader').map((each) => each.textContent?.trim());

describe('people and skills', () => {
  it('stand by name, with what is too few said as a number alone, and what changed as a word', () => {
    table();
    expect(names()).toEqual(['Noord', 'Anna', 'Bram', 'Carl', 'Zuid', 'Dina']);
    expect(within(screen.getByRole('row', { name: /Bram/ })).getByText(/2/)).toBeVisible();
    expect(screen.getByRole('img', { name: 'lower than before' })).toBeInTheDocument();
  });

  it('sort within their team when asked, too few last both ways, and by name again', async () => {
    const person = userEvent.setup();
    table();
    await person.click(screen.getByRole('button', { name: 'Asking' }));
    expect(names()).toEqual(['Noord', 'Carl', 'Anna', 'Bram', 'Zuid', 'Dina']);
    expect(screen.getByRole('columnheader', { name: 'Asking' })).toHaveAttribute('aria-sort', 'descending');
    await person.click(screen.getByRole('button', { name: 'Asking' }));
    expect(names()).toEqual(['Noord', 'Anna', 'Carl', 'Bram', 'Zuid', 'Dina']);
    await person.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Noord', 'Anna', 'Bram', 'Carl', 'Zuid', 'Dina']);
  });

  it('are walked with the arrows, across teams, and to both ends of a row', async () => {
    const person = userEvent.setup();
    const { container } = table();
    const at = () => (container.ownerDocument.activeElement as HTMLElement).dataset.at;
    await person.click(container.querySelector('[data-at="2:0"]') as HTMLElement);
    await person.keyboard('{ArrowDown}');
    expect(at()).toBe('3:0');
    await person.keyboard('{End}');
    expect(at()).toBe('3:1');
    await person.keyboard('{Home}{ArrowUp}');
    expect(at()).toBe('2:0');
  });
});
