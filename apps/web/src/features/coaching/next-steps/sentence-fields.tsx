import { Fragment, type ReactNode } from 'react';

/** Marks the place of a field in a sentence; nobody types it. */
const MARK = '\u2063';
export const placeOf = (name: string): string => `${MARK}${name}${MARK}`;

interface Props {
  /** A sentence with places in it. */
  readonly text: string;
  readonly fields: Readonly<Record<string, ReactNode>>;
}

/** A sentence with fields where its values are, in the word order of every language. */
export const SentenceFields = ({ text, fields }: Props) =>
  text.split(MARK).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have their order and nothing else
    <Fragment key={index}>{index % 2 === 1 ? fields[part] : part && <span>{part.trim()}</span>}</Fragment>
  ));
