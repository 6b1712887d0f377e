import { containers, models, type Named, people } from '../../src/demo/contoso/names.ts';

/** Who and what the stories are about, by their names in the sample data. */
export interface Cast {
  /** Has left: disabled, and still owns nine models. */
  leaver: Named;
  /** An environment maker who takes over. */
  successor: Named;
  /** The leaver's document-processing model. */
  model: Named;
  /** Its dataset container, also the leaver's; one dataset below it belongs to somebody else. */
  container: Named;
  /** A model that everybody may read, the successor included, and that somebody else owns. */
  sharedModel: Named;
}

/** The cast of a reassignment. */
export const cast: Cast = {
  leaver: people.dana,
  successor: people.beth,
  model: models.supplierInvoices,
  container: containers.supplierInvoices,
  sharedModel: models.companyWide,
};
