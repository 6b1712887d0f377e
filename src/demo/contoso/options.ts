import type { Metadata } from '../metadata.ts';

/** The stock roles of a real environment: `test/fixtures/metadata/roles.json` (role files that XrmMockup's generator saved, 2025). */
export interface StockRoles {
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly roleId: string;
        readonly roleTemplateId?: string;
        /** Table → right → depth by name. */
        readonly privileges: Readonly<Record<string, Readonly<Record<string, string>>>>;
      }
    >
  >;
  /** Table → right → initials of the depths that the platform allows. */
  readonly allowedDepths: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What Contoso is made from, and how large. */
export interface ContosoOptions {
  readonly metadata: Metadata;
  readonly stock: StockRoles;
  readonly seed: number;
  /** All people, those with a story included. */
  readonly people: number;
  /** All models, those with a story included. */
  readonly models: number;
  /** How many models the leaver owns, at least nine. */
  readonly leaverOwns: number;
  /** Owner teams besides those with a story and the default teams. */
  readonly teams: number;
  readonly businessUnits: number;
  /** Shares besides those with a story. */
  readonly shares: number;
}

/** The size of the packaged sample. */
export const sampleSize = {
  seed: 1,
  people: 50,
  models: 60,
  leaverOwns: 9,
  teams: 3,
  businessUnits: 5,
  shares: 30,
} as const;
