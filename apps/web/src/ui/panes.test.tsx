import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import { Panes } from './panes';

const states = (container: HTMLElement) => [...container.querySelectorAll('i')].map((pane) => pane.dataset.state);

describe('panes', () => {
  it('show what is done, where you are, and what is to come', () => {
    const { container } = render(<Panes total={4} done={2} current={2} />);
    expect(states(container)).toEqual(['done', 'done', 'now', 'open']);
  });
  it('light nothing when no step is under way', () => {
    const { container } = render(<Panes total={3} done={3} />);
    expect(states(container)).toEqual(['done', 'done', 'done']);
  });
  it('may be done out of order, and leave the words to the text beside them', () => {
    const { container } = render(<Panes total={3} done={0} isDone={(index) => index === 2} />);
    expect(states(container)).toEqual(['open', 'open', 'done']);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});
