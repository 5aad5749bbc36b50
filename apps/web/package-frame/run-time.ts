import type { Cmi, PackageStandard } from '@vakwerk/domain/learning/packages/package-kind';
import { SUSPEND_DATA_MOST } from '@vakwerk/domain/learning/packages/package-kind';

interface Listener {
  /** A value was taken. */
  readonly onValue: (element: string, value: string) => void;
  /** The item wants to be sure that everything is kept. */
  readonly onCommit: () => void;
  readonly onFinish: () => void;
}
type Call = (...given: string[]) => string;
type Engine = Record<string, Call> & { loadFromFlattenedJSON(elements: Cmi): void; lastErrorCode: string };

/** Nothing of it is ever sent by the library itself: what is kept is up to the app. */
const QUIET = {
  autocommit: false,
  lmsCommitUrl: false,
  logLevel: 5,
  mastery_override: false,
  autoCompleteLessonStatus: false,
} as const;
/** "Incorrect data type": what the standard has for a value that is too long. */
const TOO_LONG = '405';

/**
 * Puts the run-time of scorm-again where a package looks for it (`API`, `API_1484_11`), behind a wrapper that tells of every value that
 * was taken. Values go through the library first: it knows the model, its limits and its errors.
 */
export async function installRunTime(standard: PackageStandard, elements: Cmi, listener: Listener): Promise<void> {
  if (standard === 'scorm12') {
    const engine = engineOf(await import('scorm-again/scorm12/min'), 'Scorm12API');
    engine.loadFromFlattenedJSON({ ...elements });
    Object.assign(window, {
      API: wrapped(engine, 'LMS', { set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' }, standard, listener),
    });
    return;
  }
  const engine = engineOf(await import('scorm-again/scorm2004/min'), 'Scorm2004API');
  engine.loadFromFlattenedJSON({ ...elements });
  Object.assign(window, {
    API_1484_11: wrapped(engine, '', { set: 'SetValue', commit: 'Commit', finish: 'Terminate' }, standard, listener),
  });
}

/** The library's types speak of a default export; its files have a name. */
function engineOf(library: object, name: string): Engine {
  const Api = (library as Record<string, new (settings: object) => Engine>)[name];
  if (!Api) throw new Error(`scorm-again has no ${name}`);
  return new Api(QUIET);
}

interface Names {
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
}

function wrapped(engine: Engine, prefix: string, { set, commit, finish }: Names, standard: PackageStandard, listener: Listener) {
  const errorOf = `${prefix}GetLastError`;
  let own: string | null = null;
  const call = (name: string, ...given: string[]): string => {
    own = null;
    return String(engine[name]?.(...given) ?? 'false');
  };
  const names = ['Initialize', 'GetValue', 'GetErrorString', 'GetDiagnostic'].map((name) => `${prefix}${name}`);
  return {
    ...Object.fromEntries(names.map((name) => [name, (...given: string[]) => call(name, ...given.map(String))])),
    [errorOf]: () => own ?? String(engine[errorOf]?.() ?? '0'),
    [set]: (element: unknown, value: unknown) => {
      const text = String(value ?? '');
      if (element === 'cmi.suspend_data' && text.length > SUSPEND_DATA_MOST[standard]) {
        own = TOO_LONG;
        return 'false';
      }
      const taken = call(set, String(element), text);
      if (taken === 'true') listener.onValue(String(element), text);
      return taken;
    },
    [commit]: () => {
      const done = call(commit, '');
      if (done === 'true') listener.onCommit();
      return done;
    },
    [finish]: () => {
      const done = call(finish, '');
      if (done === 'true') listener.onFinish();
      return done;
    },
  };
}
