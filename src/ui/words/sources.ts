/** Where a statement comes from: a page that says it, or one from which it only follows. The date is the page's own. */
export const words = {
  source_documented: 'Source: {page} ({date})',
  source_inferred: 'Our conclusion from: {page} ({date})',
};
