import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** To open an app one needs the app shared; a share of the model does not do that. */
export const appIsSharedWithPerson = defineRule({
  id: 'app-is-shared-with-person',
  needs: ['person', 'app', 'appUsers'],
  severity: 'blocker',
  sentences: {
    pass: '{person} can open {app}.',
    fail: '{person} cannot open {app}: it is not shared with them. Sharing {model} does not share the app; ask whoever owns the app to share it.',
    cannotTell: 'Whether {person} can open the app could not be seen.',
  },
  cites: [pages.aiBuilderSecurity, pages.shareModel],
  unsolvable: 'Apps are shared in Power Apps.',
  judge: ({ person, app, appUsers }) => {
    const data = { app: app.name ?? app.id };
    const evidence = [person.id, app.id];
    const has = appUsers.some(({ id, people }) => id === person.id || people.some((one) => one.id === person.id));
    if (has) return { verdict: 'pass', data, evidence };
    const open = [...new Set(appUsers.flatMap(({ unknown }) => unknown))];
    return open.length > 0 ? { verdict: 'cannot-tell', missing: open, data } : { verdict: 'fail', data, evidence };
  },
});
