/** A text asked this often is worth keeping: anything rarer would only fill PostgreSQL's memory. */
const ASKED_OFTEN = 3;
/** Most statements kept; each costs PostgreSQL some 50 kB per connection. */
const KEPT = 200;
/** Texts under observation. Lists of changing length make new texts without end, so they are forgotten together. */
const WATCHED = 500;

/**
 * Which statements of this process are prepared under a name. PostgreSQL plans a named statement once per connection instead of
 * each time: for a read over ten tables with row-level security planning takes ten times as long as answering.
 */
export class PreparedStatements {
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, number>();

  /** The name of a statement that is asked often, the same for every connection; null: not (yet) worth one. */
  nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= KEPT) return null;
    const times = (this.#asked.get(text) ?? 0) + 1;
    if (times < ASKED_OFTEN) {
      if (this.#asked.size >= WATCHED) this.#asked.clear();
      this.#asked.set(text, times);
      return null;
    }
    this.#asked.delete(text);
    const name = `vakwerk_${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}
