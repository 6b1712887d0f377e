import { speaker } from '../say.ts';
import { words } from '../words/tables.ts';

const { say } = speaker(words);

/** A table by the name Microsoft's pages give it; one we have no name for is shown by its logical name. */
export function tableName(table: string): string {
  const key = `table_${table}`;
  return key in words ? say(key as keyof typeof words) : table;
}
