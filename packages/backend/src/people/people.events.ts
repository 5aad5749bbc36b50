import { z } from 'zod';
import { defineEvent } from '../platform/jobs/event.js';

/** Somebody was invited: messaging mails the link, whose secret it makes itself at that moment. */
export const PersonInvited = defineEvent('PersonInvited', 1, z.object({ personId: z.uuid() }));

/** Somebody came, got other roles or other teams: rules about people look again. */
export const PersonChanged = defineEvent('PersonChanged', 1, z.object({ personId: z.uuid() }));

/** Nothing here says who somebody was any more: files of theirs go, and the ledger is written beside the backups. */
export const PersonErased = defineEvent('PersonErased', 1, z.object({ personId: z.uuid() }));
