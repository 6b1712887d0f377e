import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const decode = (input: string, ...files: string[]) =>
  spawnSync(process.execPath, ['test/tools/decode.ts', ...files], { cwd: root, input, encoding: 'utf8' });

const line = JSON.stringify({
  id: 'a',
  text: 'SecLib::CrmCheckPrivilege failed. Returned hr = -2147220960 on UserId: B1D4ADD8-54AC-DD11-B383-0003FF1206C7 and Privilege: prvReadAccount',
});
const answer =
  '{"id":"a","kind":"missing-privilege","privilege":"prvReadAccount","principalId":"b1d4add8-54ac-dd11-b383-0003ff1206c7","right":"Read","code":"0x80040220"}';

describe('npm run decode', () => {
  it('answers each line of standard input with a line, with the keys that the text supports', () => {
    const { stdout, stderr, status } = decode(`${line}\r\n\n{"id":"b","text":"","note":"kept out"}\n`, '-');
    expect([stdout, stderr, status]).toEqual([`${answer}\n{"id":"b","kind":"other"}\n`, '', 0]);
  });

  it('reads a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'decode-'));
    writeFileSync(join(folder, 'texts.jsonl'), `\uFEFF${line}`);
    const { stdout } = decode('', join(folder, 'texts.jsonl'));
    rmSync(folder, { recursive: true });
    expect(stdout).toBe(`${answer}\n`);
  });

  it.each([
    ['no file', '', [], /one FILE is needed/],
    ['two files', '', ['a', 'b'], /one FILE is needed/],
    ['a file that is not there', '', ['no-such-file.jsonl'], /no such file/],
    ['what is not JSON', `${line}\n{"id":`, ['-'], /line 2 is not JSON/],
    ['what is no object', 'null', ['-'], /line 1 needs an "id" and a "text"/],
    ['a text that is a number', '{"id":"a","text":1}', ['-'], /line 1 needs an "id" and a "text"/],
  ])('says in one line what is wrong with %s', (_, input, files, complaint) => {
    const { stdout, stderr, status } = decode(input, ...files);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(complaint);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
