import { type CheckResult, failed, passed } from './check.js';

const OLDEST = [22, 12] as const;

export function checkNode(version = process.versions.node): CheckResult {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return ok
    ? passed('Node', version)
    : failed('Node', version, `Install Node 24 (at least ${OLDEST.join('.')}), or run this through: npm start`);
}
