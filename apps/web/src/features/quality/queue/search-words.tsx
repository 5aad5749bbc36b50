import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from './queue-page.module.css';

interface Props {
  readonly words: string | undefined;
  readonly label: string;
  readonly onSearch: (words: string | undefined) => void;
}

/** Long enough that typing a word is one change of the address. */
const PAUSE_MS = 200;

/** The words a list is searched for. They are in the address, and follow it when it changes by something else than typing. */
export function SearchWords({ words = '', label, onSearch }: Props) {
  const [text, setText] = useState(words);
  const sent = useRef(words);
  const newest = useRef(onSearch);
  newest.current = onSearch;
  // The address changed by something else than typing here: a view was chosen, or the back button.
  useEffect(() => {
    if (words === sent.current) return;
    sent.current = words;
    setText(words);
  }, [words]);
  useEffect(() => {
    if (text.trim() === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      newest.current(text.trim() || undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className={classes.search}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <input
        type="search"
        value={text}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
    </label>
  );
}
