import { chartEnumerations } from './enumerations.ts';
import { createHtmlService } from './html-service.ts';
import { createLockService } from './lock-service.ts';
import { createConsole, createLogger } from './logger.ts';
import { createPropertiesService } from './properties-service.ts';
import type { Script } from './script.ts';
import { createScriptApp, createSession } from './session.ts';
import { createSpreadsheetApp } from './spreadsheet-app.ts';
import { createUtilities } from './utilities.ts';

/** Services that Google has and the add-on may not use, or does not: asking them for anything says so. */
const OTHERS = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** The global names that a script finds. */
export function createServices(
  script: Script,
  pause: (milliseconds: number) => void,
): Record<string, unknown> {
  return {
    ...Object.fromEntries(OTHERS.map((name) => [name, script.implement(name, {})])),
    SpreadsheetApp: createSpreadsheetApp(script),
    HtmlService: createHtmlService(script),
    PropertiesService: createPropertiesService(script),
    LockService: createLockService(script),
    Utilities: createUtilities(script, pause),
    Session: createSession(script),
    ScriptApp: createScriptApp(script),
    Charts: script.implement<GoogleAppsScript.Charts.Charts>('Charts', chartEnumerations),
    Logger: createLogger(script),
    console: createConsole(script),
  };
}
