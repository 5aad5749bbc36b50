import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '..');
const STYLES = join(SOURCE, '../node_modules/@mantine/core/styles');

/** Components that draw with the styles of others. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Drawer: ['ModalBase', 'Overlay', 'CloseButton', 'Paper', 'ScrollArea'],
  Menu: ['Popover'],
  Modal: ['ModalBase', 'Overlay', 'CloseButton', 'Paper', 'ScrollArea'],
  MultiSelect: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  NativeSelect: ['Input'],
  NumberInput: ['Input'],
  PasswordInput: ['Input', 'ActionIcon'],
  Select: ['Combobox', 'Input'],
  Textarea: ['Input'],
  TextInput: ['Input'],
};

const withStyles = new Set(readdirSync(STYLES).map((name) => name.replace(/\.css$/, '')));
const imported = new Set(
  [...readFileSync(join(SOURCE, 'ui/mantine.css'), 'utf8').matchAll(/@mantine\/core\/styles\/(\w+)\.css/g)].map(
    ([, name]) => name,
  ),
);
const used = new Set(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(join(SOURCE, name), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().replace(/ as .*/, ''))
    .filter((name) => /^[A-Z]/.test(name)),
);

describe('mantine.css', () => {
  test.each([...used].sort())('has what %s draws with', (component) => {
    const needed = [component, ...(ALSO[component] ?? [])].filter((name) => withStyles.has(name));
    expect(needed.filter((name) => !imported.has(name))).toEqual([]);
  });
});
