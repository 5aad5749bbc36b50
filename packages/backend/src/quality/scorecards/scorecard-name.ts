import { z } from 'zod';

/** The name of a card: in at least one language while it is being made. */
export const nameSchema = z
  .object({ nl: z.string().trim().max(200), en: z.string().trim().max(200) })
  .refine(({ nl, en }) => nl !== '' || en !== '', 'a name in at least one language');
export const descriptionSchema = z.object({ nl: z.string().trim().max(2_000), en: z.string().trim().max(2_000) });
