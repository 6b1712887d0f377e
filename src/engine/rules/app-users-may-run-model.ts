import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';
import { judgeWhoLacks } from './who-lacks.ts';

/** Sharing an app does not share the model it calls. */
export const appUsersMayRunModel = defineRule({
  id: 'app-users-may-run-model',
  needs: ['access', 'model', 'apps'],
  severity: 'warning',
  sentences: {
    pass: 'Everybody who can open an app with {model} can also run the model.',
    fail: '{principals} can open {apps}, but its calls to {model} fail for them: sharing an app lets people open it, and the model has to be shared as well. Share {model} with them as User.',
    cannotTell: 'Whether everybody who can open an app with {model} can run the model could not be seen.',
  },
  cites: [pages.shareModel],
  solvedBy: 'share-model',
  judge: ({ access, model, apps }) => {
    const judged = apps.map(({ app, recipients }) => ({
      app,
      found: judgeWhoLacks(
        access,
        recipients.map((who) => ({ who, rights: ['Read'], row: model })),
      ),
    }));
    const failing = judged.filter(({ found }) => found.verdict === 'fail').map(({ app }) => app);
    const all = judgeWhoLacks(
      access,
      apps.flatMap(({ recipients }) => recipients.map((who) => ({ who, rights: ['Read'] as const, row: model }))),
    );
    return { ...all, data: { ...all.data, apps: listNames(failing.map(({ name, id }) => name ?? id)) } };
  },
});
