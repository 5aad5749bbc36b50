import type { Editor } from '@tiptap/core';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import { LANGUAGES, type Language } from '@vakwerk/domain/shared/localized';
import { useCallback, useEffect, useRef } from 'react';
import { useText } from '../../../../lib/i18n';
import { Missing } from '../components/missing';
import { Row } from '../components/pair-row';
import { levelBlocks } from './level-plugin';
import { normalRichText } from './rich-text-doc';
import { type StepChoice, TextEditor } from './text-editor';

interface Props {
  readonly value: Readonly<Record<Language, RichText>>;
  readonly placeOf: (language: Language) => string;
  readonly onChange: (language: Language, text: RichText) => void;
  readonly steps: readonly StepChoice[];
  readonly onAddStep: (kind: string) => void;
}

/** A text in both languages. Blocks stay level with their translation; what has none yet is a hole with one button. */
export default function TextPair({ value, placeOf, onChange, steps, onAddStep }: Props) {
  const { t } = useText();
  const editors = useRef<Partial<Record<Language, Editor>>>({});
  const frame = useRef(0);
  const level = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const { nl, en } = editors.current;
      if (nl && en && !nl.isDestroyed && !en.isDestroyed) levelBlocks(nl.view, en.view);
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new text has other heights
  useEffect(level, [value]);
  useEffect(() => {
    window.addEventListener('resize', level);
    // Fonts and pictures come later than their text.
    document.addEventListener('load', level, { capture: true });
    void document.fonts?.ready.then(level);
    return () => {
      window.removeEventListener('resize', level);
      document.removeEventListener('load', level, { capture: true });
      cancelAnimationFrame(frame.current);
    };
  }, [level]);
  const blocks = { nl: normalRichText(value.nl), en: normalRichText(value.en) };
  return (
    <Row label={{ nl: t('learning.studio.field.body'), en: t('learning.studio.field.body') }}>
      {LANGUAGES.map((language) => {
        const other = language === 'nl' ? 'en' : 'nl';
        const missing = blocks[other].slice(blocks[language].length);
        return (
          <div key={language}>
            <TextEditor
              value={value[language]}
              language={language}
              label={t(`learning.studio.text.label.${language}`)}
              place={placeOf(language)}
              onChange={(text) => onChange(language, text)}
              steps={steps}
              onAddStep={onAddStep}
              onReady={(editor) => {
                editors.current[language] = editor;
                level();
              }}
            />
            {missing.length > 0 && (
              <Missing
                title={t(`learning.studio.missing.${language}`)}
                text={t('learning.studio.missing.blocks', { count: missing.length })}
                deed={t(`learning.studio.missing.copy.${other}`)}
                onDeed={() => onChange(language, [...blocks[language], ...missing])}
              />
            )}
          </div>
        );
      })}
    </Row>
  );
}
