/** What can be measured by itself; 3, 4 and 5 are measured together. */
export const SCENARIOS = ['1', '2', '3', '4', '5', '6', '7', '9'] as const;
export type Scenario = (typeof SCENARIOS)[number];

const ORDER = ['reads', 'home', 'course', 'export', 'submit', 'saving', 'grading', 'growth', 'memory'] as const;
/** What was measured now, as markdown. */
export type Sections = { [Name in (typeof ORDER)[number]]?: string };

const HEAD = `# What the product costs

Written by \`pnpm bench\`. Compared are ratios, because the machine is shared and noisy; absolute figures are only for scale. A part that was
measured by itself (\`pnpm bench --only 9\`) says so in its own first lines; the others stay as they were.
`;

/** The report with these parts new; parts that were not measured stay. */
export function withSections(report: string, sections: Sections): string {
  const parts = ORDER.map((name) => ({ name, text: sections[name] ?? partOf(report, name) }));
  return [
    HEAD,
    ...parts.flatMap(({ name, text }) => (text === null ? [] : [`${open(name)}\n\n${text.trim()}\n\n${close(name)}\n`])),
  ].join('\n');
}

function partOf(report: string, name: string): string | null {
  const [from, to] = [report.indexOf(open(name)), report.indexOf(close(name))];
  return from < 0 || to < 0 ? null : report.slice(from + open(name).length, to);
}

const open = (name: string) => `<!-- ${name} -->`;
const close = (name: string) => `<!-- /${name} -->`;
