import type { Language } from '@vakwerk/domain/shared/localized';
import type { Catalogue } from '@vakwerk/i18n/catalogue';
import { type ReactNode, useEffect, useState } from 'react';
import { TextProvider, useText } from '../../../../lib/i18n';
import { loadWords } from '../../../../lib/words';

/** What is inside speaks another language than the page, as a reader of that language would see it. Nothing is kept. */
export function InLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const { zone } = useText();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadWords(language).then((loaded) => wanted && setCatalogue(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  if (!catalogue) return null;
  return (
    <TextProvider key={language} language={language} catalogue={catalogue} zone={zone}>
      {children}
    </TextProvider>
  );
}
