import { missingLanguages } from '@vakwerk/domain/shared/localized';
import { z } from 'zod';

const text = z.string().trim().max(200);

/** A title in at least one language. */
export const courseTitleSchema = z
  .object({ nl: text, en: text })
  .refine((title) => missingLanguages(title).length < 2, { error: 'a title in one language at least' });
