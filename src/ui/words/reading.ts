/** How far the reading of an environment has come. */
export const words = {
  reading_cancel: 'Stop reading',
  reading_running: 'Reading the environment…',
  reading_rows_one: '{count} row read',
  reading_rows_other: '{count} rows read',
  reading_waiting: 'Waiting',
  reading_waiting_until: 'Dataverse asked to wait until {time}. Reading goes on by itself.',
  reading_done_one: '{count} row',
  reading_done_other: '{count} rows',
  reading_unreadable_reason: '{reason}',
  reading_unreadable_one: '{count} table could not be read',
  reading_unreadable_other: '{count} tables could not be read',
  reading_unreadable_note: 'Answers that depend on it say “cannot tell”.',
  reading_tables: 'Tables',
  reading_cancelled: 'Reading was stopped. What was read before is still shown.',
  reading_again: 'Read again',
};
