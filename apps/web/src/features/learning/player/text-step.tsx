import { useEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import type { TextStep as Step } from '../api/module';
import { RichText } from './rich-text';
import type { StepSaver } from './use-step-saver';

/** A text is read when its end was on the screen. */
export function TextStep({ step, saver }: { readonly step: Step; readonly saver: StepSaver }) {
  const { language } = useText();
  const end = useRef<HTMLDivElement>(null);
  const { report } = saver;
  useEffect(() => {
    if (!end.current || step.progress.seenToEnd) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) report({ seenToEnd: true });
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [report, step.progress.seenToEnd]);
  return (
    <>
      <RichText blocks={step.body[language]} />
      <div ref={end} style={{ height: 1 }} />
    </>
  );
}
