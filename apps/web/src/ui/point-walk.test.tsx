import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@vakwerk/i18n/english';
import { TextProvider } from '../lib/i18n';
import { PointWalk } from './point-walk';

const WEEKS = ['9 Nov: 70, n 12', '16 Nov: 75, n 9', '23 Nov: 81, n 15'];
const chart = () =>
  render(
    <TextProvider language="en" catalogue={english}>
      <PointWalk label="Quality by week" count={WEEKS.length} describe={(index) => WEEKS[index] ?? ''}>
        {(active) => <svg data-active={active} />}
      </PointWalk>
    </TextProvider>,
  );

describe('the points of a chart', () => {
  it('start at the newest one, in words', () => {
    chart();
    expect(screen.getByRole('slider', { name: 'Quality by week' })).toHaveAttribute('aria-valuetext', '23 Nov: 81, n 15');
  });
  it('are walked with the arrows and do not run off either side', async () => {
    const person = userEvent.setup();
    const { container } = chart();
    await person.tab();
    await person.keyboard('{ArrowRight}');
    expect(screen.getByText('23 Nov: 81, n 15')).toBeVisible();
    await person.keyboard('{ArrowLeft}');
    expect(screen.getByText('16 Nov: 75, n 9')).toBeVisible();
    expect(container.querySelector('svg')?.dataset.active).toBe('1');
    await person.keyboard('{Home}{ArrowLeft}');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '9 Nov: 70, n 12');
  });
});
