import { type EnvironmentRecord, type PlanRecord, walkStore } from '#cache';
import { DataverseError, problemOf } from '#dataverse';
import type { Command, Reply } from '#messages';
import type { PlanChoice } from '#walkthroughs';
import { applyPlan } from './apply-plan.ts';
import { checkLocks, showBadge } from './check-locks.ts';
import { checkPlan } from './check-plan.ts';
import { connectEnvironment, connectSample } from './connect-environment.ts';
import { forgetEnvironment } from './forget-environment.ts';
import { lookForWalk } from './look-for-walk.ts';
import { lookUpAgain, lookUpModels } from './look-up-models.ts';
import { lookUpUses } from './look-up-uses.ts';
import { prepare } from './prepare.ts';
import { refreshAfterWriting, refreshEnvironment } from './refresh-environment.ts';
import { createRunning } from './running.ts';
import type { Surroundings } from './surroundings.ts';
import { demandUnblocked } from './unblocked.ts';
import { verifyAccess } from './verify-access.ts';

/** What a person can have the extension do. */
export interface Tasks {
  /** Does a command, or refuses it with the reason. Long work goes on after the reply; its course is in the cache. */
  run(command: Command): Promise<Reply>;
  /** Goes on with whatever an earlier life of the worker left unfinished. */
  resume(): Promise<void>;
}

/** How each command is done: the id of what it made, or null. */
type Runs = {
  [Type in Command['type']]: (command: Extract<Command, { type: Type }>) => Promise<string | null>;
};

/** Builds the tasks over what surrounds them. */
export function createTasks(around: Surroundings): Tasks {
  const { cache } = around;
  const running = createRunning(around);
  const reading = (environment: string) => `read ${environment}`;
  const watching = (environment: string) => `watch ${environment}`;
  const applying = (plan: string) => `apply ${plan}`;

  /** Work of its own: a reading has ended when it has been read, and the next one may begin. */
  const watchLocks = (environment: EnvironmentRecord) =>
    running.startAfter(watching(environment.id), () => checkLocks(around, environment));

  const read = (environment: EnvironmentRecord) => {
    running.start(reading(environment.id), async (signal) => {
      await refreshEnvironment(around, environment, signal);
      watchLocks(environment);
    });
    return environment.id;
  };

  /** After writing: a reading that was under way may have read before the write. */
  const readAgain = (environment: EnvironmentRecord, plan: PlanRecord) =>
    running.startAfter(reading(environment.id), async (signal) => {
      await refreshAfterWriting(around, environment, plan.plan, signal);
      watchLocks(environment);
    });

  const apply = (environment: EnvironmentRecord, plan: PlanRecord) => {
    running.start(applying(plan.id), async (signal) => {
      await applyPlan(around, environment, plan.id, signal);
      readAgain(environment, plan);
      await lookUpAgain(around, environment, plan.plan);
    });
    return plan.id;
  };

  const runs: Runs = {
    'connect-environment': async ({ address }) => read(await connectEnvironment(around, address)),
    'connect-sample': async () => read(await connectSample(around)),
    'refresh-environment': async ({ environment }) => read(await environmentOf(environment)),
    'verify-access': async ({ environment, model, principal }) => {
      await verifyAccess(around, await environmentOf(environment), model, principal);
      return null;
    },
    'cancel-refresh': async ({ environment }) => {
      await running.stop(reading(environment));
      return environment;
    },
    'forget-environment': async ({ environment }) => {
      const known = await environmentOf(environment);
      await running.stop(reading(environment));
      await running.stop(watching(environment));
      for (const plan of await cache.plans.heads(environment)) await running.stop(applying(plan.id));
      await forgetEnvironment(around, known);
      await showBadge(around);
      return null;
    },
    'prepare-reassignment': async ({ environment, model, newOwner }) =>
      planned(environment, { kind: 'reassign-model', model, newOwner }),
    'prepare-lock': async ({ environment, goal }) => planned(environment, { kind: 'lock-sharing', goal }),
    'prepare-privilege': async ({ environment, wish }) => planned(environment, { kind: 'give-privilege', ...wish }),
    'prepare-handover': async ({ environment, from, models, revoke }) =>
      planned(environment, { kind: 'hand-over', from, models, revoke }),
    'note-leaving': async ({ environment, person, leaving }) => {
      const known = await environmentOf(environment);
      const others = (known.leaving ?? []).filter((one) => one !== person);
      await cache.environments.put({ ...known, leaving: leaving ? [...others, person] : others });
      return person;
    },
    'prepare-share': async ({ environment, wishes }) => planned(environment, { kind: 'share-model', wishes }),
    'prepare-rights': async ({ type: _, environment, ...wish }) =>
      planned(environment, { kind: 'share-rights', ...wish }),
    'prepare-depth': async ({ type: _, environment, ...wish }) =>
      planned(environment, { kind: 'raise-depth', ...wish }),
    'look-up-models': async ({ environment, models }) => {
      await lookUpModels(around, await environmentOf(environment), models);
      return environment;
    },
    'look-up-uses': async ({ environment, model }) => {
      await lookUpUses(around, await environmentOf(environment), model);
      return environment;
    },
    'keep-diagnosis': async ({ type: _, environment, ...diagnosis }) => {
      const known = await environmentOf(environment);
      const id = around.newId();
      await cache.diagnoses.put({ ...diagnosis, id, environment: known.id, keptOn: around.now().toISOString() });
      return id;
    },
    'drop-diagnosis': async ({ diagnosis }) => {
      await cache.diagnoses.remove(diagnosis);
      return null;
    },
    'look-for-walk': async (look) => {
      await lookForWalk(around, await environmentOf(look.environment), look);
      return null;
    },
    'tick-walk': async ({ environment, walk, ticked }) => {
      const { id } = await environmentOf(environment);
      await walkStore(cache).patch(id, walk, () => ({ ticked }));
      return null;
    },
    'plan-again': async ({ plan }) => {
      const { environment, plan: made } = await planOf(plan);
      return planned(environment, made.choice);
    },
    'apply-plan': async ({ plan }) => {
      const record = await planOf(plan);
      demandUnblocked(record);
      return apply(await environmentOf(record.environment), record);
    },
    'stop-plan': async ({ plan }) => {
      await running.stop(applying(plan));
      return plan;
    },
    'undo-plan': async ({ plan, units }) => {
      const { environment } = await planOf(plan);
      return planned(environment, { kind: 'undo', plan, units });
    },
    'guide-plan': async ({ plan }) => {
      const record = await planOf(plan);
      await cache.plans.patch(plan, { state: 'guiding', updatedOn: around.now().toISOString() });
      return record.id;
    },
    'check-plan': async ({ plan }) => {
      const record = await planOf(plan);
      const environment = await environmentOf(record.environment);
      const isDone = await checkPlan(around, environment, record);
      if (isDone) readAgain(environment, record);
      return plan;
    },
    'discard-plan': async ({ plan }) => {
      await running.stop(applying(plan));
      await cache.plans.remove(plan);
      return null;
    },
  };

  async function planned(environment: string, choice: PlanChoice): Promise<string> {
    return (await prepare(around, await environmentOf(environment), choice)).id;
  }

  async function environmentOf(id: string): Promise<EnvironmentRecord> {
    return (await cache.environments.get(id)) ?? gone();
  }

  async function planOf(id: string): Promise<PlanRecord> {
    return (await cache.plans.get(id)) ?? gone();
  }

  return {
    async run(command) {
      try {
        // The table above gives each type its own function; TypeScript cannot follow that through an index.
        const run = runs[command.type] as (command: Command) => Promise<string | null>;
        return { ok: true, id: await run(command) };
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },

    async resume() {
      for (const environment of await cache.environments.list()) {
        const sync = await cache.syncs.get(environment.id);
        if (sync?.state === 'running') read(environment);
        for (const { id, state } of await cache.plans.heads(environment.id))
          if (state === 'applying') apply(environment, await planOf(id));
      }
      // The browser forgets the badge when it ends.
      await showBadge(around);
      await running.settle();
    },
  };
}

function gone(): never {
  throw new DataverseError({ kind: 'gone' });
}
