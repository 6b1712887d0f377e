/**
 * Makes ids for new rows, in the look of Dataverse's sequential GUIDs: only the first eight digits differ. They follow the organisation's
 * version number, so that they are never given twice, also not after the organisation was restarted from its storage.
 */
export function newIds(version: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last, version()) + 1;
    return `${last.toString(16).padStart(8, '0')}-c592-f011-aad1-000d3a993550`;
  };
}
