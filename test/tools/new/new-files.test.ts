import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../architecture/sources.ts';
import { newRule } from './rule.ts';
import { newScenario } from './scenario.ts';
import { newShape } from './shape.ts';
import { newTable } from './table.ts';
import { newWalkthrough } from './walkthrough.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('npm run new', () => {
  it('registers a rule in the list of rules as it stands now', () => {
    const list = newRule('sky-is-blue', read)['src/engine/rules/index.ts'];
    expect(list).toContain("import { skyIsBlue } from './sky-is-blue.ts';");
    expect(list).toMatch(/readonly Rule\[\] = \[[^\]]*\n {2}skyIsBlue,\n\];/);
  });

  it('begins a scenario in which a new rule fails', () => {
    expect(newRule('sky-is-blue', read)['test/scenarios/not-sky-is-blue.ts']).toContain("{ 'sky-is-blue': 'fail' }");
  });

  it('describes a table from real metadata and registers it', () => {
    const files = newTable('ai-event', 'msdyn_aievent', read);
    expect(files['src/dataverse/tables/ai-event.ts']).toContain("entitySet: 'msdyn_aievents'");
    expect(files['src/dataverse/tables/all.ts']).toMatch(/tables = \{[^}]*\n {2}aiEvent,\n\}/);
  });

  it('registers a walkthrough in the list and its id in the type', () => {
    const files = newWalkthrough('paint-the-sky', read);
    expect(files['src/walkthroughs/walkthroughs.ts']).toMatch(/Walkthrough\[\] = \[[^\]]*, ?\n {2}paintTheSky,\n\];/);
    expect(files['src/walkthroughs/walkthrough.ts']).toMatch(/ \| 'paint-the-sky';/);
  });

  it('registers a shape in the list of shapes as it stands now', () => {
    const files = newShape('sky-fell', '2026-11', read);
    expect(files['src/diagnosis/shapes.ts']).toMatch(/Shape\[\] = \[[^\]]*\n {2}skyFell,\n\];/);
  });

  it('writes a scenario that expects what no rule finds yet', () => {
    expect(newScenario('sky-is-low')['test/scenarios/sky-is-low.ts']).toContain("'owner-is-active': 'fail'");
  });

  it('knows no table that Dataverse does not have', () => {
    expect(() => newTable('ai-moddel', 'msdyn_aimoddel', read)).toThrow(/Say which table it is/);
  });
});
