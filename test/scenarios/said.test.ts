import { expect, it } from 'vitest';
import { documentedSharingReadings, evaluate, type Finding, rules } from '#engine';
import { scenarios } from './all.ts';
import type { Scenario } from './scenario.ts';

/** Everything the rules say in every scenario but "all is well": to be read, and to notice when a sentence changes. */
it('says what said.md holds (vitest -u writes it anew)', async () => {
  const text = [...scenarios]
    .map(([name, scenario]) => `## ${name}\n\n${scenario.story}\n\n${said(scenario)}`)
    .join('\n');
  await expect(`# What rules say in the scenarios\n\n${text}`).toMatchFileSnapshot('./said.md');
});

function said({ world, question, readings }: Scenario): string {
  const findings = evaluate(world, question, rules, { ...documentedSharingReadings, ...readings });
  const lines = findings
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'does-not-apply')
    .map((finding) => `- ${finding.severity}, ${finding.verdict}: ${sentence(finding)}${aside(finding)}\n`);
  return lines.join('') || '- nothing stands in the way\n';
}

function sentence({ rule: id, verdict, data }: Finding): string {
  const sentences = rules.find((rule) => rule.id === id)?.sentences;
  const english = (verdict === 'fail' ? sentences?.fail : sentences?.cannotTell) ?? id;
  return english.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? `{${name}}`);
}

function aside({ evidence, missing }: Finding): string {
  const list = (title: string, ids: readonly string[]) => (ids.length > 0 ? ` [${title}: ${ids.join(', ')}]` : '');
  return list('because of', evidence) + list('unknown', missing);
}
