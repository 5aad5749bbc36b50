import { describe, expect, it } from '@jest/globals';
import { PreparedStatements } from './prepared-statements.js';

const askOften = (statements: PreparedStatements, text: string) => [1, 2, 3].map(() => statements.nameOf(text)).at(-1);

describe('the statements that are prepared', () => {
  it('are those asked for the third time, and keep their name', () => {
    const statements = new PreparedStatements();
    expect([1, 2, 3, 4].map(() => statements.nameOf('SELECT $1'))).toEqual([null, null, 'vakwerk_1', 'vakwerk_1']);
    expect(askOften(statements, 'SELECT $1, $2')).toBe('vakwerk_2');
  });

  it('stay few, however many different texts come by', () => {
    const statements = new PreparedStatements();
    const names = Array.from({ length: 1_000 }, (_, n) => askOften(statements, `SELECT ${n}, $1`));
    expect(names.filter((name) => name !== null)).toHaveLength(200);
    expect(names[0]).toBe('vakwerk_1');
    expect(statements.nameOf('SELECT 0, $1')).toBe('vakwerk_1');
  });

  it('are not those that each come once', () => {
    const statements = new PreparedStatements();
    const names = Array.from({ length: 2_000 }, (_, n) => statements.nameOf(`SELECT ${n}, $1`));
    expect(names.every((name) => name === null)).toBe(true);
    expect(askOften(statements, 'SELECT $1')).toBe('vakwerk_1');
  });
});
