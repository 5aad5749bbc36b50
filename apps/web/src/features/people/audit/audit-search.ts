/** What the audit trail is filtered by, as it stands in the address. Days are `YYYY-MM-DD`. */
export interface AuditSearch {
  who?: string | undefined;
  whom?: string | undefined;
  about?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

const text = (value: unknown, shape: RegExp) => (typeof value === 'string' && shape.test(value) ? value : undefined);
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Only what is a filter: an address can be typed. */
export const auditSearch = (search: AuditSearch): AuditSearch => ({
  who: text(search.who, ID),
  whom: text(search.whom, ID),
  about: text(search.about, /^[a-zA-Z]{1,40}$/),
  from: text(search.from, DAY),
  until: text(search.until, DAY),
});
