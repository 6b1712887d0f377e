import { models } from './names.ts';

/** Rows that a plug-in of Contoso's own keeps from being reassigned, with what it says. */
export const contosoHolds: ReadonlyMap<string, string> = new Map([
  [
    models.classification.id,
    `Legal hold: “${models.classification.name}” must stay with its owner until case 2026-114 is closed. Ask the legal department.`,
  ],
]);
