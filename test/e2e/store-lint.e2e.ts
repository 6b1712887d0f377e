import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildFolder } from '../support/build-extension.ts';

const addonsLinter = fileURLToPath(new URL('../../node_modules/addons-linter/bin/addons-linter', import.meta.url));

interface LintReport {
  errors: { code: string; message: string; file: string }[];
}

it("passes the linter of Mozilla's store without errors", async () => {
  const report = await new Promise<LintReport>((resolve, reject) => {
    // It exits with 1 when it found errors; what it found is what we want to see.
    execFile(
      process.execPath,
      [addonsLinter, '--output', 'json', buildFolder('firefox')],
      { maxBuffer: 1e8 },
      (error, out) => {
        try {
          resolve(JSON.parse(out));
        } catch {
          reject(error ?? new Error(`Not a report: ${out}`));
        }
      },
    );
  });
  expect(report.errors.map(({ code, message, file }) => `${file}: ${code}: ${message}`)).toEqual([]);
});
