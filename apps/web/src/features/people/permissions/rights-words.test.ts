import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@vakwerk/domain/people/permissions';
import { english } from '@vakwerk/i18n/english';

describe('the sentences of the rights', () => {
  it('are there for each operation of the rights table, and for no other', () => {
    const said = Object.keys(english).flatMap((id) => (id.startsWith('people.can.') ? [id.slice('people.can.'.length)] : []));
    expect(said.sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });
});
