/** What the extension is, and what becomes of the data. */
export const words = {
  about_title: 'About and privacy',
  about_what:
    'Model Steward shows who owns the AI Builder models of an environment and reassigns a model together with its dataset containers: previewed, verified and undoable.',
  about_independent: 'It is open source under the MIT licence and is not a Microsoft product.',
  about_privacy_title: 'Privacy',
  about_privacy_session:
    'It works with the session of your own browser: you see and change exactly what you may see and change yourself. No password or token is read or stored.',
  about_privacy_stays:
    'What it reads stays in this browser and is sent nowhere. There is no server, no account and no measuring of use.',
  about_privacy_never: 'Training documents, their contents and the inputs and outputs of models are never read.',
  about_privacy_access:
    'It can reach only the environments that you connected. Forgetting one deletes everything about it and gives the access back.',
  about_privacy_private: 'It does not run in private windows.',
};
