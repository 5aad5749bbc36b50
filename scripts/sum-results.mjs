// Adds the counts in the files it is given and prints the closing line of a run: node scripts/sum-results.mjs a.json b.json
import { closingLine, readCounts, sum } from './lib/counts.mjs';

const total = sum(process.argv.slice(2).map(readCounts));
process.stdout.write(`${closingLine(total)}\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
