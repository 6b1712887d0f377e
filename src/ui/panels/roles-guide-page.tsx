import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { rolesPlanTitle } from '../stores/roles-plan.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/roles-guide.ts';
import { PageHeader } from './page-header.tsx';
import { RolesGuide, type RolesGuideProps } from './roles-guide.tsx';

const { say } = speaker(words);

/** The guide of a plan about roles in a small window of its own. */
export function RolesGuidePage({ record, environment, actions }: RolesGuideProps) {
  const names = new Map(
    record.plan.units.flatMap(({ operations }) =>
      operations.flatMap((one) => ('principal' in one ? [[one.principal.id, one.principal.name] as const] : [])),
    ),
  );
  const title = rolesPlanTitle(record.plan, (id) => names.get(id) ?? id);
  return (
    <main class="guide">
      <PageHeader title={say('roles_guide_title', { plan: title })} subtitle={environment.name} />
      {record.state === 'verified' && (
        <Notice intent="success" title={say('roles_guide_verified', { time: dateTime(record.updatedOn) })} />
      )}
      <RolesGuide record={record} environment={environment} actions={actions} />
      <Button
        appearance="subtle"
        size="small"
        icon="open"
        onClick={() => actions.openWorkspace(routes.plan(record.id))}
      >
        {say('roles_guide_show_plan')}
      </Button>
    </main>
  );
}
