import { authorisationEnumerations } from './enumerations.ts';
import { exception, type Script } from './script.ts';

type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

export function createSession(script: Script): Session {
  const { peek } = script.remote;
  /** The manifest does not ask for the user's address, so Google refuses it. */
  const user = (method: string): GoogleAppsScript.Base.User =>
    script.implement<GoogleAppsScript.Base.User>('User', {
      getEmail() {
        throw exception(
          `Specified permissions are not sufficient to call Session.${method}. ` +
            'Required permissions: https://www.googleapis.com/auth/userinfo.email',
        );
      },
    });

  return script.implement<Session>('Session', {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getActiveUserLocale: () => peek.userLocale(),
    getScriptTimeZone: () => peek.scriptTimeZone(),
    getTemporaryActiveUserKey: () => peek.userKey(),
  });
}

export function createScriptApp(script: Script): ScriptApp {
  return script.implement<ScriptApp>('ScriptApp', authorisationEnumerations);
}
