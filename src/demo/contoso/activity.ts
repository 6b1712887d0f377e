import { ownedBy, person, someMoment } from './columns.ts';
import type { Draft } from './draft.ts';
import { flows } from './flows.ts';
import { idOf } from './ids.ts';
import { models, people } from './names.ts';

/** What stands in events and nobody but their owner may ever see: tests look for it where it must not be. */
export const privateText = 'Invoice 4711 of Northwind, bank account ending 0042';

/** Adds what happened: feedback on models, predictions with private contents, two apps, some customers. */
export function addActivity(draft: Draft): void {
  const kenji = ownedBy(draft, person(people.kenji.id));
  const feedback = [models.deliveryNotes.id, models.deliveryNotes.id, models.supplierInvoices.id];
  for (const [at, model] of feedback.entries()) {
    draft.add('msdyn_aibfeedbackloop', {
      msdyn_aibfeedbackloopid: idOf('event', at + 1),
      msdyn_name: `Correction ${at + 1}`,
      msdyn_aimodelid: model,
      statecode: 0,
      statuscode: 1,
      ...kenji,
    });
  }
  addEvents(draft);
  addApps(draft);
  for (const name of ['Northwind Traders', 'Fabrikam', 'Wide World Importers']) {
    const accountid = draft.newId('other');
    const owned = ownedBy(draft, person(people.beth.id));
    draft.add('account', { accountid, name, statecode: 0, statuscode: 1, ...owned });
    const [firstname, lastname] = ['Alex', `at ${name}`];
    draft.add('contact', {
      contactid: draft.newId('other'),
      fullname: `${firstname} ${lastname}`,
      firstname,
      lastname,
      statecode: 0,
      statuscode: 1,
      ...owned,
    });
  }
}

function addEvents(draft: Draft): void {
  const used = [models.supplierInvoices.id, models.objectDetection.id, models.prompt.id, models.companyWide.id];
  const users = [people.dana.id, people.sofia.id, people.beth.id, people.flowRunner.id];
  for (let number = 0; number < 12; number += 1) {
    const user = users[number % users.length];
    const when = someMoment(draft);
    draft.add('msdyn_aievent', {
      msdyn_aieventid: draft.newId('event'),
      msdyn_name: `Prediction ${number + 1}`,
      msdyn_aimodelid: used[number % used.length],
      msdyn_automationname: number % used.length === 0 ? flows.readInvoices.name : null,
      msdyn_consumptionsource: number % 3,
      msdyn_processingstatus: number % 5 === 4 ? 1 : 0,
      msdyn_processingdate: when,
      msdyn_creditconsumed: 100,
      msdyn_datainfo: privateText,
      msdyn_output: privateText,
      statecode: 0,
      statuscode: 1,
      createdon: when,
      ...ownedBy(draft, person(user)),
    });
  }
}

function addApps(draft: Draft): void {
  for (const [at, name] of ['Invoice desk', 'Shelf checker'].entries()) {
    draft.add('canvasapp', {
      canvasappid: idOf('other', 0x100 + at),
      name: `contoso_${name.toLowerCase().replace(' ', '')}`,
      displayname: name,
      status: 'Ready',
      canvasapptype: 0,
      ismanaged: false,
      ...ownedBy(draft, person(people.sofia.id)),
    });
  }
}
