import type { Page } from '../bridge/operations.ts';
import { exception, type Script } from './script.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function createHtmlService(script: Script): HtmlService {
  return script.implement<HtmlService>('HtmlService', {
    createHtmlOutput: (html: unknown = '') => createHtmlOutput(script, String(html)),
    createHtmlOutputFromFile(filename) {
      const html = script.remote.project.file(filename.replace(/\.html$/, ''));
      if (html === undefined) throw exception(`No HTML file named ${filename} was found.`);
      return createHtmlOutput(script, html);
    },
  });
}

function createHtmlOutput(script: Script, html: string): HtmlOutput {
  let page: Page = { title: '', html };
  const change = (changed: Partial<Page>): HtmlOutput => {
    page = { ...page, ...changed };
    return output;
  };

  const output: HtmlOutput = script.implement<HtmlOutput>(
    'HtmlOutput',
    {
      getContent: () => page.html,
      setContent: (content) => change({ html: content }),
      append: (content) => change({ html: page.html + content }),
      clear: () => change({ html: '' }),
      getTitle: () => page.title,
      setTitle: (title) => change({ title }),
      getWidth: () => page.width as number,
      setWidth: (width) => change({ width }),
      getHeight: () => page.height as number,
      setHeight: (height) => change({ height }),
    },
    () => page,
  );
  return output;
}
