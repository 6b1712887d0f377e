import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Depth, Readings, Right, RoleHeld } from '#engine';

/** A case of access as its source published it; the files in test/fixtures/access-cases say where each is from. */
export interface PublishedCase {
  id: string;
  source: string;
  question: string;
  situation: {
    businessUnits?: { name: string; parent: string | null }[];
    users?: {
      name: string;
      businessUnit: string;
      roles: RoleHeld[];
      manager?: string;
      position?: string;
      disabled?: boolean;
      accessMode?: number;
    }[];
    positions?: { name: string; parent: string | null }[];
    teams?: { name: string; businessUnit: string; type: string; members: string[]; roles?: RoleHeld[] }[];
    roles?: {
      name: string;
      privileges: Record<string, Partial<Record<Right, Depth>>>;
      memberPrivilegeInheritance?: string;
    }[];
    records?: { id: string; table: string; owner: string; businessUnit?: string; parent?: string }[];
    shares?: { record: string; principal: string; rights?: string[]; inherited?: Right[]; as?: string }[];
    settings?: Record<string, unknown>;
  };
  checks?: PublishedCheck[];
}

/** One question of a case; `before` and `after` name a change between two worlds. */
export interface PublishedCheck {
  actor: string;
  action: string;
  record: string;
  expected: boolean;
  before?: string;
  after?: string;
  /** The depth of every privilege, for this question alone. */
  depth?: Depth;
  /** The contested reading, not taken by default, by which the source is right. */
  reading?: keyof Readings;
}

const folder = new URL('../../fixtures/access-cases/', import.meta.url).pathname;

/** Every published case of the fixtures. */
export const publishedCases: readonly PublishedCase[] = globSync('*.json', { cwd: folder })
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedCase);
