import { isOffline } from '../graphql';

/** The code that keeps comes when there is something to keep: no page waits for it. */
const keeper = () => import('./kept-copies');
type Keeper = Awaited<ReturnType<typeof keeper>>;

/** Asks; without a connection gives the last answer, if it is on this device. `of`: which one, of several with one name. @throws what asking throws */
export async function orKept<Data>(
  name: string,
  ask: () => Promise<Data>,
  { of = '', keep }: { readonly of?: string; readonly keep?: (kept: Keeper, data: Data) => Promise<void> } = {},
): Promise<Data> {
  try {
    const data = await ask();
    void keeper()
      .then((kept) => (keep ? keep(kept, data) : kept.keepCopy(name, data, of)))
      .catch(() => undefined);
    return data;
  } catch (error) {
    if (!isOffline(error)) throw error;
    const copy = await keeper().then(
      ({ readCopy }) => readCopy<Data>(name, of),
      () => null,
    );
    if (copy === null) throw error;
    return copy;
  }
}
