/** A dialog that anybody may open, from a key, a menu or a button, without a provider around everything. */
export function createDialogSwitch() {
  let open = false;
  const listeners = new Set<() => void>();
  const set = (next: boolean) => {
    open = next;
    for (const listener of listeners) listener();
  };
  return {
    show: () => set(true),
    hide: () => set(false),
    isOpen: () => open,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
