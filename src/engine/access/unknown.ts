/** Which facts could not be read. */
export interface Unknown {
  /**
   * The names, in the form of `Facts.unknown`, that leave a list, one thing of it, or one field of that thing open;
   * empty when it is known.
   */
  of(list: string, id?: string, field?: string): readonly string[];
}

/** Makes the names of `Facts.unknown` quick to ask. */
export function readUnknown(names: readonly string[]): Unknown {
  const all = new Set(names);
  return {
    of(list, id, field) {
      if (all.size === 0) return none;
      return [list, `${list}/${id}`, `${list}/${id}/${field}`].filter((name) => all.has(name));
    },
  };
}

const none: readonly string[] = [];
