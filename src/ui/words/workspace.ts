/** The frame around every place of the workspace. */
export const words = {
  workspace_name: 'Model Steward',
  workspace_title: '{title} – Model Steward',
  workspace_skip: 'Skip to content',
  workspace_navigation: 'Workspace',
  workspace_environment: 'Environment',
  workspace_no_environment: 'No environment',
  workspace_environments: 'Environments',
  workspace_models: 'AI models',
  workspace_diagnose: 'Diagnose',
  workspace_history: 'History',
  workspace_about: 'About and privacy',
  workspace_last_read: 'Last read {time}',
  workspace_reading: 'Reading…',
  workspace_refresh: 'Refresh',
  workspace_loading: 'Opening what was read before…',
  workspace_page_loading: 'Opening the page…',
  workspace_page_failed:
    'This page could not be opened. Reload the workspace; if that does not help, the extension was updated or removed meanwhile.',
  workspace_lost_title: 'There is nothing here',
  workspace_lost: 'The address may be old, or what it showed was deleted.',
  workspace_lost_environment: 'This environment is not connected in this browser.',
  workspace_lost_model:
    'This model is not among those that were read. Somebody may have deleted it, or you may not be allowed to see it. Refresh the environment to look again.',
  workspace_lost_plan: 'This plan is not in this browser. It may have been discarded, or its environment forgotten.',
  workspace_to_start: 'Go to environments',
  workspace_to_models: 'Go to AI models',
};
