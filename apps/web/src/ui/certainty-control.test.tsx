import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@vakwerk/i18n/english';
import { useState } from 'react';
import { TextProvider } from '../lib/i18n';
import { type Certainty, CertaintyControl } from './certainty-control';

function Question() {
  const [value, choose] = useState<Certainty | null>(null);
  return (
    <TextProvider language="en" catalogue={english}>
      <CertaintyControl value={value} onChange={choose} />
    </TextProvider>
  );
}

describe('how sure are you', () => {
  it('has three answers and none chosen beforehand', () => {
    render(<Question />);
    expect(screen.getByRole('group', { name: 'How sure are you?' })).toBeInTheDocument();
    const radios = screen.getAllByRole('radio');
    expect(radios).toHaveLength(3);
    for (const radio of radios) expect(radio).not.toBeChecked();
  });
  it('is chosen with the mouse and changed with the arrows', async () => {
    const person = userEvent.setup();
    render(<Question />);
    await person.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(screen.getByRole('radio', { name: 'Not sure' })).toBeChecked();
    await person.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Sure' })).toBeChecked();
  });
});
