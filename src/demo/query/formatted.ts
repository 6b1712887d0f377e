import type { Table } from '../metadata.ts';
import type { Session } from '../session.ts';

/**
 * The formatted value of a cell as an English organisation shows it (UTC, US formats), or undefined where it has none:
 * a lookup's is the name of the row it points to, a choice's its label.
 */
export function formatted(
  session: Session,
  table: Table,
  column: string,
  value: unknown,
  target: string | undefined,
): string | undefined {
  if (target !== undefined) return nameOf(session, target, String(value));
  const label = table.labels[column]?.[String(value)];
  if (label !== undefined) return label;
  switch (table.columns[column]) {
    case 'Boolean':
      return value === true ? 'Yes' : 'No';
    case 'DateTime':
      return moment(String(value));
    case 'Integer':
    case 'BigInt':
    case 'Decimal':
    case 'Double':
      return Number(value).toLocaleString('en-US');
    default:
      return undefined;
  }
}

function nameOf(session: Session, table: string, id: string): string | undefined {
  const column = session.metadata.tables[table]?.primaryName;
  const name = column ? session.store.get(table, id)?.[column] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function moment(iso: string): string {
  const date = new Date(iso);
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return `${day} ${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}
