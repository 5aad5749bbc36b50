import type { AcceptedTexts } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { LanguagePair } from './language-pair';

interface Props {
  readonly label: string;
  readonly texts: AcceptedTexts;
  readonly onChange: (texts: AcceptedTexts) => void;
  readonly optional?: boolean;
}

const join = ({ nl, en }: AcceptedTexts) => ({ nl: nl.join('\n'), en: en.join('\n') });
const split = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several texts per language, one on each line. What is typed stays as it is typed; only what it means is kept. */
export function AcceptedPair({ label, texts, onChange, optional = false }: Props) {
  const [typed, setTyped] = useState(() => join(texts));
  return (
    <LanguagePair
      label={label}
      text={typed}
      lines={3}
      optional={optional}
      onChange={(next) => {
        setTyped(next);
        onChange({ nl: split(next.nl), en: split(next.en) });
      }}
    />
  );
}
