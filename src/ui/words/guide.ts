/** The guide: Microsoft's own pages, step by step. */
export const words = {
  guide_title: 'Guide: reassign “{model}”',
  guide_to: 'New owner: {owner}',
  guide_progress: '{done} of {total} steps done',
  guide_steps: 'Steps',
  guide_done: 'Done',
  guide_open: 'Open this page',
  guide_open_step: 'Open the page for: {step}',
  guide_labels: 'Look for:',
  guide_checking: 'Checking…',
  guide_checked: 'Checked in Dataverse at {time}',
  guide_check: 'Check now',
  guide_self:
    'A step is ticked when Dataverse shows it done, whichever page you use. You can close this window at any time.',
  guide_verified_title: 'Done: {owner} owns “{model}” and its dataset containers',
  guide_verified: 'Every row was read back from Dataverse.',
  guide_show_plan: 'Show the plan in the workspace',
  guide_not_guiding: 'This plan is not being guided.',
  guide_gone: 'This walkthrough is no longer here. It may have been discarded in another window.',
  guide_loading: 'Opening the walkthrough…',
};
