import type { StoreName } from '../bridge/operations.ts';
import type { Script } from './script.ts';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

export function createPropertiesService(script: Script): PropertiesService {
  return script.implement<PropertiesService>('PropertiesService', {
    /** null where the script runs outside a document, whatever Google's type says. */
    getDocumentProperties: () =>
      (script.remote.peek.hasDocumentServices() ? open(script, 'document') : null) as Properties,
    getUserProperties: () => open(script, 'user'),
    getScriptProperties: () => open(script, 'script'),
  });
}

function open(script: Script, store: StoreName): Properties {
  script.remote.peek.properties();
  return createProperties(script, store);
}

function createProperties(script: Script, store: StoreName): Properties {
  const { properties } = script.remote;
  const set = (wanted: object, deleteOthers = false): Properties => {
    const texts = Object.entries(wanted).map(([key, value]) => [key, String(value)]);
    properties.set(store, Object.fromEntries(texts), deleteOthers);
    return self;
  };

  const self: Properties = script.implement<Properties>('Properties', {
    getProperty: (key) => properties.all(store)[key] ?? null,
    getProperties: () => properties.all(store),
    getKeys: () => Object.keys(properties.all(store)),
    setProperty: (key, value) => set({ [key]: value }),
    setProperties: (wanted: object, deleteAllOthers?: boolean) => set(wanted, deleteAllOthers),
    deleteProperty(key) {
      properties.remove(store, [key]);
      return self;
    },
    deleteAllProperties: () => set({}, true),
  });
  return self;
}
