import { COACHING_ENTITIES } from './coaching/index.js';
import { LEARNING_ENTITIES } from './learning/index.js';
import { MESSAGING_ENTITIES } from './messaging/index.js';
import { PEOPLE_ENTITIES } from './people/index.js';
import { AuditEntry } from './platform/auth/audit-entry.entity.js';
import { IdempotencyKey } from './platform/auth/idempotency-key.entity.js';
import { OutboxEvent } from './platform/jobs/outbox-event.entity.js';
import { ProcessedEvent } from './platform/jobs/processed-event.entity.js';
import { PROGRESS_ENTITIES } from './progress/index.js';
import { QUALITY_ENTITIES } from './quality/index.js';
import { SKILLS_ENTITIES } from './skills/index.js';

/** Every table the product maps; each slice hands over its own list at its door. */
export const ALL_ENTITIES = [
  OutboxEvent,
  ProcessedEvent,
  AuditEntry,
  IdempotencyKey,
  ...PEOPLE_ENTITIES,
  ...SKILLS_ENTITIES,
  ...LEARNING_ENTITIES,
  ...QUALITY_ENTITIES,
  ...COACHING_ENTITIES,
  ...MESSAGING_ENTITIES,
  ...PROGRESS_ENTITIES,
];
